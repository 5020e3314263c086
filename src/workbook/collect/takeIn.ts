import { faultAbout, type WorkbookFault } from "../../faults";
import { defaultModel, type Language, type Model } from "../../model";
import { askedIndicators } from "../../registers";
import {
  settleList,
  type FileVerdict,
  type GoodRows,
  type PanelRow,
  type Refusal,
  type Remark,
  type ReturnedEdition,
  type SheetReading,
} from "../../returns";
import { workbookFaultOf } from "../excel/excelFault";
import { codesOf } from "./editionResults";
import { knownLists, updateList } from "./listTables";
import { officePanel, panelOf, updatePanel, type PanelPlan } from "./panelTable";
import type { FileContent } from "./readReturn";
import { updateSources } from "./sourceTable";

export interface TakeInSettings {
  readonly model: Model;
  readonly language: Language;
  /** On a person's word: rows without an error are taken, also where others of their file have one. */
  readonly keepsGoodRows: boolean;
  /** Of a workbook that assesses itself. */
  readonly edition?: ReturnedEdition | undefined;
}

/** What was put where it belongs, or why nothing was. */
type Put =
  | { readonly kind: "put"; readonly remarks: readonly Remark[]; readonly last?: readonly Remark[] }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

/** Puts what a file holds where it belongs: into the panel, into a list, or into the table of what offices count. */
export async function takeIn(file: string, content: FileContent, settings: TakeInSettings): Promise<FileVerdict> {
  try {
    if (content.into !== "list") return await takeInPanel(file, content.into, content.reading, settings);
    const { reading, remarks: ofFile } = content;
    if (reading.kind === "refused") return reading;
    const { list } = reading.judged;
    const verdict = await settle(
      settleList(reading.judged, file, await knownLists()),
      settings.keepsGoodRows,
      async ({ rows }) => {
        const replaced = await updateList(list, file, rows, settings.language);
        return { kind: "put", remarks: replacedRows(replaced), last: ofFile };
      },
    );
    return verdict.kind === "accepted" || verdict.kind === "partly" ? { ...verdict, list } : verdict;
  } catch (error) {
    return { kind: "refused", reasons: [notWritten(error)] };
  }
}

async function takeInPanel(
  file: string,
  into: "panel" | "office",
  reading: SheetReading,
  settings: TakeInSettings,
): Promise<FileVerdict> {
  const { model, edition, keepsGoodRows } = settings;
  const verdict = await settle(reading, keepsGoodRows, async ({ rows }) => {
    const put =
      into === "office"
        ? await putIntoPanel(officePanel, file, rows.map(officeRow), settings.language)
        : await putIntoPanel(panelOf(model), file, rows, settings.language);
    if (put.kind === "refused") return put;
    return { ...put, last: edition?.remarks(rows, model, codesOf) ?? [] };
  });
  const isTaken = verdict.kind === "accepted" || verdict.kind === "partly";
  return isTaken && into === "office" ? { ...verdict, list: into } : verdict;
}

async function putIntoPanel(
  plan: PanelPlan,
  file: string,
  rows: readonly PanelRow[],
  language: Language,
): Promise<Put> {
  const writing = await updatePanel(plan, file, rows, language);
  if (writing.kind === "refused") return writing;
  await updateSources(file, rows, language);
  const capitals = writing.capitals.map((pair) => ({ code: "capitals", ...pair }) as const);
  return { kind: "put", remarks: [...replacedRows(writing.replaced), ...capitals] };
}

const officePositions = askedIndicators.map((asked) => defaultModel.indicators.indexOf(asked));

/** A row judged by the whole model, as the table of what offices count has it. */
const officeRow = ({ values, isPercent, ...row }: PanelRow): PanelRow => ({
  ...row,
  values: officePositions.map((at) => values[at] ?? null),
  isPercent: officePositions.map((at) => isPercent[at] ?? false),
});

const replacedRows = (rows: number): readonly Remark[] => (rows > 0 ? [{ code: "replaced", rows }] : []);

/** Rows are put where they belong where nothing refuses their file, or where a person wants those without an error. */
async function settle<Row>(
  reading: SheetReading<Row>,
  keepsGoodRows: boolean,
  put: (good: GoodRows<Row>) => Promise<Put>,
): Promise<FileVerdict> {
  const sender = reading.sender ? { sender: reading.sender } : {};
  const good = reading.kind === "read" ? reading : reading.good;
  if (!good || (reading.kind === "refused" && !keepsGoodRows)) {
    const reasons = reading.kind === "refused" ? reading.reasons : ([{ code: "noRows" }] as const);
    // A refused file tells how many of its rows could be taken all the same.
    return { kind: "refused", reasons, ...sender, ...(good ? { goodRows: good.rows.length } : {}) };
  }
  const written = await put(good);
  if (written.kind === "refused") return { ...written, ...sender };
  const remarks = [...written.remarks, ...good.remarks, ...(written.last ?? [])];
  const taken = { rows: good.rows.length, remarks, ...sender };
  return reading.kind === "refused"
    ? { kind: "partly", reasons: reading.reasons, ...taken }
    : { kind: "accepted", ...taken };
}

function notWritten(error: unknown): Refusal {
  return { code: "notWritten", cause: causeOf(error), isPanelWhole: faultAbout("table", error)?.isWhole ?? true };
}

/** What stood in the way, behind whatever was thrown while a table was written. */
export const causeOf = (error: unknown): WorkbookFault => faultAbout("table", error)?.cause ?? workbookFaultOf(error);
