/** Small builders, so that the two transcribed tables read like the tables of the specification. */
import { HEADER, type Cell, type Column, type OptionalColumn, type Table } from "./model";

type Fields = Partial<Record<Column, Cell>>;

const row = (fields: Fields): Cell[] => HEADER.map((column) => fields[column] ?? "");

export const modelRow = (code: string, name: string, chinese: string, sentence: string, source: string): Cell[] =>
  row({ Part: "Model", Code: code, Name: name, 名称: chinese, Definition: sentence, Source: source, Gate: 1 });

export const ruleRow = (name: string, value: number): Cell[] => row({ Part: "Rule", Code: name, Gate: value });

/** The same rules in both models. */
export const ruleRows = (): Cell[][] =>
  Object.entries({
    typeBand: 0.2,
    typeCoverage: 0.6,
    weightTolerance: 0.25,
    anchorTolerance: 0.1,
    gateTolerance: 0.1,
    reopenGrade: 55,
    minimumGrade: 30,
    stageCoverage: 0.5,
    platformBase: 30,
    platformLost: 25,
    patternPeriods: 6,
    stalledRange: 0.25,
    patternTau: 0.6,
    patternP: 0.1,
  }).map(([name, value]) => ruleRow(name, value));

export const stageNameRow = (
  stage: string,
  name: string,
  chinese: string,
  mechanism: string,
  mechanismChinese: string,
): Cell[] =>
  row({ Part: "Stage name", Group: stage, Name: name, 名称: chinese, Source: mechanism, 定义: mechanismChinese });

/** What an indicator says of itself in every row that uses it. */
export interface Told {
  readonly code: string;
  readonly name: string;
  readonly chinese: string;
  readonly unit: string;
  readonly range: readonly [number, number];
}

const told = (it: Told): Fields => ({
  Code: it.code,
  Name: it.name,
  名称: it.chinese,
  Unit: it.unit,
  Min: it.range[0],
  Max: it.range[1],
});

export const floorRow = (condition: string, it: Told, threshold: number, provenance: string): Cell[] =>
  row({ Part: "Floor", Group: condition, ...told(it), Gate: threshold, Provenance: provenance });

export const typeRow = (
  element: string,
  it: Told,
  idAnchor: number,
  diAnchor: number,
  weight: number,
  key: boolean,
  provenance: string,
): Cell[] =>
  row({
    Part: "Type",
    Group: element,
    ...told(it),
    Low: idAnchor,
    High: diAnchor,
    Weight: weight,
    Key: key ? "yes" : "",
    Provenance: provenance,
  });

export const stageRow = (stage: string, it: Told, lo: number, gate: number, hi: number, provenance: string): Cell[] =>
  row({ Part: "Stage", Group: stage, ...told(it), Weight: 1, Low: lo, Gate: gate, High: hi, Provenance: provenance });

export const leverRow = (group: string, family: string, text: string, indicators = ""): Cell[] =>
  row({ Part: "Lever", Group: group, Code: family, Name: text, 名称: text, Indicators: indicators });

/** The same table with one of the optional columns at its right; what it says of a row, by part and code. */
export const withColumn = (table: Table, column: OptionalColumn, cellOf: (part: string, code: string) => Cell): Table =>
  table.map((cells, at) => [
    ...cells,
    at === 0 ? column : cellOf(String(cells[0] ?? ""), String(cells[HEADER.indexOf("Code")] ?? "")),
  ]);

/** One cell of a table changed: how a case says "the same model, but for this". */
export interface Edit {
  readonly part: string;
  readonly group?: string;
  readonly code: string;
  readonly column: Column;
  readonly value: Cell;
}

export function edited(table: Table, edits: readonly Edit[]): Table {
  const at = (cells: readonly Cell[], column: Column): Cell => cells[HEADER.indexOf(column)] ?? "";
  return table.map((cells) =>
    edits
      .filter((edit) => at(cells, "Part") === edit.part && at(cells, "Code") === edit.code)
      .filter((edit) => edit.group === undefined || at(cells, "Group") === edit.group)
      .reduce<readonly Cell[]>(
        (before, edit) => before.map((value, index) => (HEADER[index] === edit.column ? edit.value : value)),
        cells,
      ),
  );
}
