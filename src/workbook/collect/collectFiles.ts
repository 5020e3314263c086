import { faultAbout, FaultError, type CollectionFault, type WorkbookFault } from "../../faults";
import type { Language, Model } from "../../model";
import { type FileVerdict, type Refusal, judgeBytes, returnedEdition, type SheetReading } from "../../returns";
import { codesOf, resultLabels } from "./editionResults";
import { workbookFaultOf } from "../excel/excelFault";
import { withUnfinishedNote } from "../excel/unfinishedWork";
import { loadSheetTexts } from "../sheetTexts";
import { writeLog, type LoggedFile } from "./collectionLog";
import { base64Of, insertSheets, removeSheets, type InsertedSheets } from "./insertedSheets";
import { withManualCalculation } from "./manualCalculation";
import { panelFault, updatePanel } from "./panelTable";
import { readReturn } from "./readReturn";
import { updateSources } from "./sourceTable";

/** A file as a browser gives it. */
export interface ReturnedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface CollectHooks {
  /** Called before each file; `done` counts those that are judged. */
  readonly onProgress: (done: number, file: string) => void;
  /** Called when a file is judged. */
  readonly onVerdict: (file: LoggedFile) => void;
  readonly isCancelled: () => boolean;
  /** On a person's word: rows without an error are taken, also where others of their file have one. */
  readonly keepsGoodRows: boolean;
}

/**
 * Collects returned files into the panel, one after the other: Excel opens each inside this workbook, its cells are read
 * and judged, its sheets are taken away, its rows are put into the panel. What one file meets stops no other.
 */
export async function collectFiles(
  files: readonly ReturnedFile[],
  model: Model,
  language: Language,
  hooks: CollectHooks,
): Promise<readonly CollectionFault[]> {
  await loadSheetTexts("template", "collect", "edition");
  await assertReady(model);
  const troubles: CollectionFault[] = [];
  const collecting = async (): Promise<void> => {
    const logged: LoggedFile[] = [];
    for (const file of files) {
      hooks.onProgress(logged.length, file.name);
      const verdict = hooks.isCancelled()
        ? ({ kind: "notCollected" } as const)
        : await collectFile(file, model, { language, keepsGoodRows: hooks.keepsGoodRows }, troubles);
      logged.push({ name: file.name, verdict });
      hooks.onVerdict({ name: file.name, verdict });
    }
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

async function collectFile(
  file: ReturnedFile,
  model: Model,
  { language, keepsGoodRows }: { readonly language: Language; readonly keepsGoodRows: boolean },
  troubles: CollectionFault[],
): Promise<FileVerdict> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused({ code: "unreadable" });
  }
  const edition = returnedEdition(bytes, resultLabels());
  const opened = edition?.data ?? bytes;
  const unopened = judgeBytes(opened);
  if (unopened) return refused(unopened);
  const reading = await openAndRead(base64Of(opened), model, troubles);
  const sender = reading.sender ? { sender: reading.sender } : {};
  const good = reading.kind === "read" ? reading : keepsGoodRows ? reading.good : undefined;
  if (!good) return withGoodRows(reading);
  try {
    const writing = await updatePanel(file.name, good.rows, model, language);
    if (writing.kind === "refused") return { ...writing, ...sender };
    const { replaced, capitals } = writing;
    await updateSources(file.name, good.rows, language);
    const remarks = [
      ...(replaced > 0 ? [{ code: "replaced", rows: replaced } as const] : []),
      ...capitals.map((pair) => ({ code: "capitals", ...pair }) as const),
      ...good.remarks,
      ...(edition?.remarks(good.rows, model, codesOf) ?? []),
    ];
    const taken = { rows: good.rows.length, remarks, ...sender };
    return reading.kind === "refused"
      ? { kind: "partly", reasons: reading.reasons, ...taken }
      : { kind: "accepted", ...taken };
  } catch (error) {
    return refused(notWritten(error));
  }
}

/** A refused file tells how many of its rows could be taken all the same. */
function withGoodRows(reading: SheetReading): FileVerdict {
  if (reading.kind === "read") return { kind: "accepted", rows: reading.rows.length, remarks: reading.remarks };
  const { good, ...verdict } = reading;
  return good ? { ...verdict, goodRows: good.rows.length } : verdict;
}

const refused = (reason: Refusal): FileVerdict & { readonly kind: "refused" } => ({
  kind: "refused",
  reasons: [reason],
});

function notWritten(error: unknown): Refusal {
  return { code: "notWritten", cause: causeOf(error), isPanelWhole: faultAbout("table", error)?.isWhole ?? true };
}

const causeOf = (error: unknown): WorkbookFault => faultAbout("table", error)?.cause ?? workbookFaultOf(error);

/** The inserted sheets are taken away whatever the reading meets. */
async function openAndRead(base64: string, model: Model, troubles: CollectionFault[]): Promise<SheetReading> {
  let inserted: InsertedSheets;
  try {
    inserted = await insertSheets(base64);
  } catch (error) {
    const cause = workbookFaultOf(error);
    return refused(cause.code === "refused" ? { code: "notOpened", found: cause.found } : { code: "notRead", cause });
  }
  try {
    return await readReturn(inserted.ids, model);
  } catch (error) {
    return refused({ code: "notRead", cause: workbookFaultOf(error) });
  } finally {
    const left = await removeSheets(inserted);
    if (left.length > 0) troubles.push({ code: "sheetsLeft", sheets: left });
  }
}
