import type { Indicator, Origin } from "../../model";
import { indicatorLabel, sourceText, unitText } from "../../results";
import { cellName } from "../../spreadsheet/address";
import { formula, type DraftCell } from "../generatedSheet/draft";
import { sourceCell, type WorkingsInput } from "./workingsInput";

/** The columns that every section shares, so that a reader learns them once. */
export const column = {
  code: 0,
  name: 1,
  unit: 2,
  source: 3,
  value: 4,
  min: 5,
  max: 6,
  observed: 7,
  low: 8,
  gate: 9,
  high: 10,
  weight: 11,
  tolerance: 12,
  reading: 13,
  contribution: 14,
  towardsDI: 15,
  towardsID: 16,
  boundLow: 17,
  boundHigh: 18,
  meanLow: 19,
  meanHigh: 20,
  key: 21,
  provenance: 22,
  origin: 23,
  asOf: 24,
  addIn: 25,
  difference: 26,
} as const;

export const COLUMNS = 27;

interface Evidence extends Origin {
  readonly definition: Indicator;
  readonly at: number;
}

/** The cells of a piece of evidence that every section writes alike, with the place of its row. */
export function evidenceCells(
  input: WorkingsInput,
  { definition, at, provenance, source, asOf }: Evidence,
  row: number,
) {
  const cells = Array<DraftCell>(COLUMNS).fill(null);
  const { code, min, max } = definition;
  const cell = sourceCell(input, at);
  cells[column.code] = code;
  cells[column.name] = indicatorLabel(definition, input.language).slice(code.length).trim();
  cells[column.unit] = unitText(definition, input.language);
  cells[column.source] = cell ?? null;
  cells[column.value] = cell === undefined ? null : valueFormula(cell, input.isPercent[at] === true);
  cells[column.min] = min;
  cells[column.max] = max;
  cells[column.observed] = observedFormula(row);
  cells[column.provenance] = provenance.join(", ");
  cells[column.origin] = sourceText(source, input.language);
  cells[column.asOf] = asOf ?? null;
  return cells;
}

/** A blank, a text, TRUE or an error gives an empty text, never a zero. A percent cell holds 0.45 where it shows 45 %. */
function valueFormula(cell: string, isPercent: boolean): DraftCell {
  return formula(`=IF(ISNUMBER(${cell}),${isPercent ? `ROUND(${cell}*100,12)` : cell},"")`);
}

/** 1 for a number inside the valid range, limits included, at 1e-9 of the limit (of 1 where it is 0); 0 for whatever else is there. */
function observedFormula(row: number): DraftCell {
  const [value, min, max] = [cellName(column.value, row), cellName(column.min, row), cellName(column.max, row)];
  return formula(
    `=IF(ISNUMBER(${value}),IF(AND(${value}>=${min}-${residueOf(min)},${value}<=${max}+${residueOf(max)}),1,0),0)`,
  );
}

const residueOf = (limit: string): string => `1E-9*IF(${limit}=0,1,ABS(${limit}))`;

/** The add-in's own result beside a formula's, and how far they are apart; 1 where only one of them is a number. */
export function checkCells(result: number | string, row: number, computed: number = column.reading): DraftCell[] {
  const [ours, theirs] = [cellName(computed, row), cellName(column.addIn, row)];
  if (typeof result === "string") return [result, formula(`=IF(${ours}=${theirs},0,1)`)];
  const apart = `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),ABS(${ours}-${theirs})`;
  return [
    Number.isNaN(result) ? null : result,
    formula(`=${apart},IF(OR(ISNUMBER(${ours}),ISNUMBER(${theirs})),1,0))`),
  ];
}

/** Excel compares as the model does: at 1e-9, so that a threshold met on paper is not missed by the last bit. */
export const atLeast = (left: string, right: string): string => `${left}>=${right}-1E-9`;
