/**
 * What a register office has beside the lists of a workbook: records of sales and of the participants of platforms, the counts behind
 * the rates that it tells, and the weights of a sample.
 */

export const recordNames = ["sales", "members"] as const;
export type RecordName = (typeof recordNames)[number];

/** A column that no list of a workbook has. */
export interface RecordColumn {
  readonly table: RecordName | "firms" | "office";
  readonly column: string;
  /** The indicators that this table does not give without it. */
  readonly neededFor?: readonly string[];
  /** Those that are given under more conditions, or rest on more, with it. */
  readonly usedFor?: readonly string[];
}

/** Columns without which a table of records says nothing. */
export const neededOfRecords: Readonly<Record<RecordName, readonly string[]>> = {
  sales: ["seller", "buyer", "amount"],
  members: ["platform", "participant", "cluster"],
};

/** What each indicator needs of the records; from the office, too, where a count of it is the denominator. */
export const recordNeeds = {
  sales: {
    FL2: ["seller", "amount", "platform"],
    TY7: ["seller", "buyer", "amount", "digital"],
    "ID1.3": ["buyer", "amount", "platform"],
    "ID1.4": ["seller", "lead_days", "period"],
    "DI3.5": ["seller", "buyer", "amount", "digital"],
  },
  members: {
    TY4: ["platform", "participant", "cluster", "inside"],
    "DI1.1": ["platform", "participant", "cluster"],
    "DI1.3": ["platform", "participant", "cluster", "period"],
    "DI3.1": ["platform", "participant", "cluster", "role"],
  },
} as const satisfies Readonly<Record<RecordName, Readonly<Record<string, readonly string[]>>>>;

/** The counts behind the rates that the office tells: they are divided, and nothing else. */
export const officeCounts: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  "ID1.3": ["orders_online", "orders"],
  "ID1.4": ["lead_days", "base_lead_days"],
  "ID3.2": ["inputs_in_network", "inputs"],
  "DI1.1": ["participants", "addressable"],
  "DI1.2": ["requests_matched", "requests"],
  "DI1.3": ["participants_kept", "participants_before"],
  "DI1.4": ["premises_gigabit", "premises"],
  "DI2.1": ["scenarios_new", "scenarios"],
  "DI2.2": ["applications_of_others", "applications"],
};

/** The indicators of the survey of technology use, which may be a sample; all others are of registers of every firm. */
export const sampledCodes: readonly string[] = ["ID1.1", "ID1.2", "ID1.5", "ID2.2", "ID2.3", "ID2.4", "ID3.3"];

const columnsIn = (table: RecordName, columns: readonly string[]): readonly RecordColumn[] =>
  columns.map((column) => ({
    ...{ table, column },
    neededFor: Object.entries<readonly string[]>(recordNeeds[table]).flatMap(([code, needs]) =>
      needs.includes(column) ? [code] : [],
    ),
  }));

/** Every column that no list of a workbook has, in the order of the checklist. */
export const columnsOfRecords = (): readonly RecordColumn[] => [
  { table: "firms", column: "weight", usedFor: sampledCodes },
  ...Object.entries(officeCounts).flatMap(([code, counts]) =>
    counts.map((column): RecordColumn => ({ table: "office", column, neededFor: [code] })),
  ),
  ...columnsIn("sales", ["period", "seller", "buyer", "amount", "digital", "platform", "lead_days"]),
  ...columnsIn("members", ["period", "platform", "participant", "cluster", "role", "inside"]),
];
