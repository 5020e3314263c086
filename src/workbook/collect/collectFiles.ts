import { faultAbout, FaultError, type CollectionFault } from "../../faults";
import type { Language, Model } from "../../model";
import { judgeBytes, returnedEdition, type FileVerdict } from "../../returns";
import { resultLabels } from "./editionResults";
import { workbookFaultOf } from "../excel/excelFault";
import { withUnfinishedNote } from "../excel/unfinishedWork";
import { loadSheetTexts } from "../sheetTexts";
import { writeLog, type LoggedFile } from "./collectionLog";
import { base64Of, insertSheets, removeSheets, type InsertedSheets } from "./insertedSheets";
import { withManualCalculation } from "./manualCalculation";
import { panelFault } from "./panelTable";
import { readReturn, refusedFile, type FileContent } from "./readReturn";
import { causeOf, takeIn } from "./takeIn";

/** A file as a browser gives it. */
export interface ReturnedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface CollectHooks<File extends ReturnedFile> {
  /** Called before each file; `done` counts those that are judged. */
  readonly onProgress: (done: number, file: string) => void;
  /** Called when a file is judged; ties come last, whatever the order in which files were handed over. */
  readonly onVerdict: (file: LoggedFile, handed: File) => void;
  readonly isCancelled: () => boolean;
  /** On a person's word: rows without an error are taken, also where others of their file have one. */
  readonly keepsGoodRows: boolean;
}

/**
 * Collects returned files, one after the other: Excel opens each inside this workbook, its cells are read and judged, its
 * sheets are taken away, its rows are put into the panel, or into the list of its questionnaire. What one file meets stops no
 * other. Ties are judged by the firms, so they wait for those of all files.
 */
export async function collectFiles<File extends ReturnedFile>(
  files: readonly File[],
  model: Model,
  language: Language,
  hooks: CollectHooks<File>,
): Promise<readonly CollectionFault[]> {
  await loadSheetTexts("template", "collect", "edition");
  await assertReady(model);
  const troubles: CollectionFault[] = [];
  const settings = { model, language, keepsGoodRows: hooks.keepsGoodRows };
  const collecting = async (): Promise<void> => {
    const logged: LoggedFile[] = [];
    const waiting: { readonly file: File; readonly content: FileContent }[] = [];
    const tell = (file: File, verdict: FileVerdict): void => {
      logged.push({ name: file.name, verdict });
      hooks.onVerdict({ name: file.name, verdict }, file);
    };
    for (const file of files) {
      hooks.onProgress(logged.length, file.name);
      if (hooks.isCancelled()) {
        tell(file, { kind: "notCollected" });
        continue;
      }
      const { content, edition } = await openFile(file, model, troubles);
      if (holdsTies(content)) waiting.push({ file, content });
      else tell(file, await takeIn(file.name, content, { ...settings, edition }));
    }
    for (const { file, content } of waiting) tell(file, await takeIn(file.name, content, settings));
    try {
      await writeLog(logged, language, new Date());
    } catch (error) {
      troubles.push({ code: "logNotWritten", cause: causeOf(error) });
    }
  };
  const { isRestored } = await withUnfinishedNote({ kind: "collection", where: namesOf(files) }, () =>
    withManualCalculation(collecting),
  ).catch((error: unknown) => {
    throw new FaultError({ subject: "collection", ...collectionFaultOf(error) });
  });
  if (!isRestored) troubles.push({ code: "calculationManual" });
  return troubles;
}

const holdsTies = (content: FileContent): boolean =>
  content.into === "list" && content.reading.kind === "judged" && content.reading.judged.list === "ties";

/** From the first file to the last, in the order in which they are collected. */
function namesOf(files: readonly ReturnedFile[]): string {
  const ends = [files[0], files.length > 1 ? files.at(-1) : undefined];
  return ends.flatMap((file) => (file ? [`'${file.name}'`] : [])).join(" … ");
}

/** What would refuse every file is told once, before anything is opened. */
async function assertReady(model: Model): Promise<void> {
  try {
    const isProtected = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    if (isProtected) throw new FaultError({ subject: "collection", code: "structureProtected" });
    const fault = await panelFault(model);
    if (fault) throw new FaultError({ subject: "collection", ...fault });
  } catch (error) {
    throw new FaultError({ subject: "collection", ...collectionFaultOf(error) });
  }
}

/** What stands in the way of the whole collection, behind whatever was thrown. */
export const collectionFaultOf = (error: unknown): CollectionFault =>
  faultAbout("collection", error) ?? { code: "notBegun", cause: workbookFaultOf(error) };

/** Reads a file, as far as it can be read. */
async function openFile(
  file: ReturnedFile,
  model: Model,
  troubles: CollectionFault[],
): Promise<{ readonly content: FileContent; readonly edition?: ReturnType<typeof returnedEdition> }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { content: refusedFile({ code: "unreadable" }) };
  }
  const edition = returnedEdition(bytes, resultLabels());
  const opened = edition?.data ?? bytes;
  const unopened = judgeBytes(opened);
  if (unopened) return { content: refusedFile(unopened) };
  return { content: await openAndRead(base64Of(opened), model, troubles), edition };
}

/** The inserted sheets are taken away whatever the reading meets. */
async function openAndRead(base64: string, model: Model, troubles: CollectionFault[]): Promise<FileContent> {
  let inserted: InsertedSheets;
  try {
    inserted = await insertSheets(base64);
  } catch (error) {
    const cause = workbookFaultOf(error);
    return refusedFile(
      cause.code === "refused" ? { code: "notOpened", found: cause.found } : { code: "notRead", cause },
    );
  }
  try {
    return await readReturn(inserted.ids, model);
  } catch (error) {
    return refusedFile({ code: "notRead", cause: workbookFaultOf(error) });
  } finally {
    const left = await removeSheets(inserted);
    if (left.length > 0) troubles.push({ code: "sheetsLeft", sheets: left });
  }
}
