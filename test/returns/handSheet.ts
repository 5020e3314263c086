import { defaultModel, isCellError, type Cell, type Indicator, type Model } from "../../src/model";
import {
  judgeSheet,
  returnedCells,
  type ReturnedSheet,
  type SheetReading,
  type TemplateLabels,
} from "../../src/returns";

const indicator = (code: string, unit: string, min: number, max: number): Indicator => {
  const text = { en: `Name of ${code}`, "zh-CN": `${code} 的名称` };
  return { code, unit, min, max, name: text, definition: text };
};

const nothing = { en: "", "zh-CN": "" };
const stage = { name: nothing, mechanism: nothing, evidence: [] };

/** Two indicators, a share in percent and an amount; what the model makes of them does not matter to a judge. */
export const model: Model = {
  ...defaultModel,
  id: "HAND",
  version: "7",
  indicators: [indicator("SHARE", "%", 0, 100), indicator("AMOUNT", "firms", 0, 5_000)],
  floor: [],
  type: [],
  ladders: { ID: [stage, stage, stage], DI: [stage, stage, stage] },
  levers: [],
};

export const labels: TemplateLabels = {
  cluster: ["Cluster", "集群"],
  year: ["Year", "年份"],
  office: ["Office", "填报单位"],
  contact: ["Contact", "联系人"],
  source: ["source", "来源"],
  remark: ["remark", "备注"],
  under: {
    name: ["Name", "名称"],
    unit: ["Unit", "单位"],
    lowest: ["Lowest value", "最小值"],
    highest: ["Highest value", "最大值"],
  },
};

/** A cell as somebody left it: a value, or a value with its formula or its number format. */
export type Written = Cell | { readonly value: Cell; readonly formula?: string; readonly format?: string };

const isWithMore = (cell: Written): cell is Exclude<Written, Cell> =>
  typeof cell === "object" && cell !== null && "value" in cell;
const valueOf = (cell: Written): Cell => (isWithMore(cell) ? cell.value : cell);

/** The header row in row 4 of the sheet, so that the first entry stands in row 9, as on a template. */
export const HEADERS: readonly Written[] = ["Cluster", "Year", "SHARE", "AMOUNT"];
export const UNDER: readonly (readonly Written[])[] = [
  ["Name", null, "Share", "Amount"],
  ["Unit", null, "%", "firms"],
  ["Lowest value", 1900, 0, 0],
  ["Highest value", 2100, 100, 5_000],
];

export interface Differing {
  readonly headers?: readonly Written[];
  readonly under?: readonly (readonly Written[])[];
  /** The row of the version. */
  readonly top?: readonly Written[];
  readonly sheet?: Partial<Omit<ReturnedSheet, "cells">>;
}

/** A filled template with these entries. */
export function sheetWith(entries: readonly (readonly Written[])[], differing: Differing = {}): ReturnedSheet {
  const { headers = HEADERS, under = UNDER, top = ["Version"], sheet } = differing;
  const rows: readonly (readonly Written[])[] = [["Data of clusters"], top, ["Note"], headers, ...under, ...entries];
  return {
    name: "Data",
    isHidden: false,
    merged: [],
    cells: returnedCells(
      rows.map((row) => row.map(valueOf)),
      rows.map((row) =>
        row.map((cell) => {
          const value = valueOf(cell);
          return (isWithMore(cell) ? cell.formula : undefined) ?? (isCellError(value) ? value.error : (value ?? ""));
        }),
      ),
      rows.map((row) => row.map((cell) => (isWithMore(cell) ? (cell.format ?? "General") : "General"))),
    ),
    ...sheet,
  };
}

export const judged = (
  entries: readonly (readonly Written[])[],
  differing?: Differing,
  asked?: Parameters<typeof judgeSheet>[3],
): SheetReading => judgeSheet(sheetWith(entries, differing), model, labels, asked);

/** Why a sheet is refused; none where it is read. */
export function reasonsOf(entries: readonly (readonly Written[])[], differing?: Differing) {
  const reading = judged(entries, differing);
  return reading.kind === "refused" ? reading.reasons : [];
}

/** What is said about a sheet that is read; undefined where it is refused. */
export function remarksOf(entries: readonly (readonly Written[])[], differing?: Differing) {
  const reading = judged(entries, differing);
  return reading.kind === "read" ? reading.remarks : undefined;
}
