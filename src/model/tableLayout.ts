const numbers = ["Min", "Max", "Weight", "Low", "Gate", "High"] as const;

/** The columns of a model written as a table, in order (CLUSTERMODEL returns them, the argument `model` accepts them). */
export const modelColumns = [
  "Part",
  "Group",
  "Code",
  "Name",
  "名称",
  "Definition",
  "定义",
  "Unit",
  ...numbers,
  "Key",
  "Provenance",
  "Source",
  "Indicators",
] as const;

/** Columns that a table may have as well, in any place; an absent one or an empty cell means the default. */
export const optionalModelColumns = ["Tolerance", "Error", "As of"] as const;
export type ModelColumn = (typeof modelColumns | typeof optionalModelColumns)[number];

export const modelParts = ["Model", "Rule", "Stage name", "Floor", "Type", "Stage", "Lever"] as const;
export type ModelPart = (typeof modelParts)[number];

/** Columns that hold numbers; a 0 there must be told from a blank before the table is read. */
export const numericModelColumns: readonly ModelColumn[] = [...numbers, "Tolerance", "Error"];
