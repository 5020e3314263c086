/**
 * A model as the specification lays it out in a table, read into plain records.
 * Nothing is checked here: the tables of this folder are right by construction, those of the product by its own checks.
 */
import { followed, type Limits } from "./followed";

export type Cell = string | number | boolean;
export type Table = readonly (readonly Cell[])[];

export const HEADER = [
  "Part",
  "Group",
  "Code",
  "Name",
  "名称",
  "Definition",
  "定义",
  "Unit",
  "Min",
  "Max",
  "Weight",
  "Low",
  "Gate",
  "High",
  "Key",
  "Provenance",
  "Source",
  "Indicators",
] as const;
export type Column = (typeof HEADER)[number];

/** "Optional columns, at the right, in any order, recognised by name." */
export const OPTIONAL_COLUMNS = ["Tolerance", "Error", "As of"] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

export const LADDERS = ["ID", "DI"] as const;
export type Ladder = (typeof LADDERS)[number];
export const STAGE_NUMBERS = [1, 2, 3] as const;
export type StageNumber = (typeof STAGE_NUMBERS)[number];
export type StageCode = `${Ladder}${StageNumber}`;

export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Half width of what a measurement may be off, in the indicator's unit; undefined: not varied. */
  readonly error: number | undefined;
}

/** What the optional columns say of one row that carries evidence; undefined: the default. */
interface Stated {
  readonly tolerance: number | undefined;
  readonly asOf: string;
}

export interface FloorTest {
  readonly condition: string;
  readonly code: string;
  readonly threshold: number;
  readonly asOf: string;
}

export interface TypeEvidence extends Stated {
  readonly code: string;
  readonly idAnchor: number;
  readonly diAnchor: number;
  readonly weight: number;
  readonly key: boolean;
}

export interface StageEvidence extends Stated {
  readonly stage: string;
  readonly code: string;
  readonly lo: number;
  readonly gate: number;
  readonly hi: number;
  readonly weight: number;
}

export interface Lever {
  readonly group: string;
  readonly family: string;
  readonly text: string;
  readonly indicators: readonly string[];
}

/** The rules that the calculation uses, with their defaults. */
const DEFAULT_RULES = {
  typeBand: 0.2,
  typeCoverage: 0.6,
  weightTolerance: 0.25,
  minimumGrade: 30,
  stageCoverage: 0.5,
  platformBase: 30,
  reopenGrade: 55,
  platformLost: 25,
  patternPeriods: 6,
  stalledRange: 0.25,
  patternTau: 0.6,
  patternP: 0.1,
  significance: 0.05,
};
export type Rules = Readonly<typeof DEFAULT_RULES>;

export interface OracleModel {
  readonly id: string;
  readonly rules: Rules;
  readonly limits: Limits;
  /** In the order of their first row. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly floor: readonly FloorTest[];
  readonly type: readonly TypeEvidence[];
  readonly stages: readonly StageEvidence[];
  readonly levers: readonly Lever[];
}

const cell = (row: readonly Cell[], column: Column): Cell => row[HEADER.indexOf(column)] ?? "";
const text = (row: readonly Cell[], column: Column): string => String(cell(row, column)).trim();
const number = (row: readonly Cell[], column: Column): number => {
  const value = cell(row, column);
  if (typeof value !== "number")
    throw new Error(`${text(row, "Part")} ${text(row, "Code")}: ${column} is "${String(value)}", not a number`);
  return value;
};

/** Reads the table that CLUSTERMODEL returns, header row included. */
export function readModelTable(rows: Table, limits: Limits = followed.limits): OracleModel {
  const header = rows[0] ?? [];
  // "an absent column, an empty cell means the default"
  const optional = (row: readonly Cell[], name: OptionalColumn): Cell => {
    const at = header.indexOf(name, HEADER.length);
    return at < 0 ? "" : (row[at] ?? "");
  };
  const optionalNumber = (row: readonly Cell[], name: OptionalColumn): number | undefined => {
    const value = optional(row, name);
    return typeof value === "number" ? value : undefined;
  };
  const stated = (row: readonly Cell[]): Stated => ({
    tolerance: optionalNumber(row, "Tolerance"),
    asOf: String(optional(row, "As of")),
  });
  HEADER.forEach((name, at) => {
    if (header[at] !== name) throw new Error(`column ${at + 1} is "${String(header[at])}", expected "${name}"`);
  });
  const part = (name: string): (readonly Cell[])[] => rows.slice(1).filter((row) => text(row, "Part") === name);

  const rule = (name: keyof Rules): number => {
    const row = part("Rule").find((each) => text(each, "Code") === name);
    return row === undefined ? DEFAULT_RULES[name] : number(row, "Gate");
  };

  const indicators = new Map<string, Indicator>();
  for (const row of [...part("Floor"), ...part("Type"), ...part("Stage")]) {
    const code = text(row, "Code");
    if (indicators.has(code)) continue; // "name, unit and range stand in each row that uses it and must agree"
    indicators.set(code, {
      code,
      name: text(row, "Name"),
      unit: text(row, "Unit"),
      min: number(row, "Min"),
      max: number(row, "Max"),
      // an error is told of the indicator, so any of its rows may say it
      error: [...part("Floor"), ...part("Type"), ...part("Stage")]
        .filter((other) => text(other, "Code") === code)
        .map((other) => optionalNumber(other, "Error"))
        .find((error) => error !== undefined),
    });
  }

  return {
    limits,
    id: part("Model").map((row) => text(row, "Code"))[0] ?? "",
    rules: {
      typeBand: rule("typeBand"),
      typeCoverage: rule("typeCoverage"),
      weightTolerance: rule("weightTolerance"),
      minimumGrade: rule("minimumGrade"),
      stageCoverage: rule("stageCoverage"),
      platformBase: rule("platformBase"),
      reopenGrade: rule("reopenGrade"),
      platformLost: rule("platformLost"),
      patternPeriods: rule("patternPeriods"),
      stalledRange: rule("stalledRange"),
      patternTau: rule("patternTau"),
      patternP: rule("patternP"),
      significance: rule("significance"),
    },
    indicators,
    floor: part("Floor").map((row) => ({
      condition: text(row, "Group"),
      code: text(row, "Code"),
      threshold: number(row, "Gate"),
      asOf: stated(row).asOf,
    })),
    type: part("Type").map((row) => ({
      code: text(row, "Code"),
      idAnchor: number(row, "Low"),
      diAnchor: number(row, "High"),
      weight: number(row, "Weight"),
      key: text(row, "Key") === "yes",
      ...stated(row),
    })),
    stages: part("Stage").map((row) => ({
      stage: text(row, "Group"),
      code: text(row, "Code"),
      lo: number(row, "Low"),
      gate: number(row, "Gate"),
      hi: number(row, "High"),
      weight: cell(row, "Weight") === "" ? 1 : number(row, "Weight"), // "weights are 1 by default"
      ...stated(row),
    })),
    levers: part("Lever").map((row) => ({
      group: text(row, "Group"),
      family: text(row, "Code"),
      text: text(row, "Name"),
      indicators: text(row, "Indicators")
        .split(/\s+/)
        .filter((code) => code !== ""),
    })),
  };
}
