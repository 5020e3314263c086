// Longer than most files: one reader per part of the table, kept together so that the layout can be checked at a glance.
import type { Cell } from "../spreadsheet/cell";
import { findModelFaults } from "./checks";
import type { LocatedFault } from "./faults";
import { IndicatorCollector } from "./indicatorRows";
import { provenanceMarks, type Origin, type ProvenanceMark } from "./provenance";
import {
  defaultRuleOrigins,
  defaultRules,
  ruleDeclarations,
  ruleNames,
  type RuleName,
  type RuleOrigins,
  type Rules,
} from "./rules";
import { modelSchema } from "./schema";
import {
  floorConditions,
  leverFamilies,
  leverGroups,
  stageNames,
  typeElements,
  type FloorTest,
  type Lever,
  type Model,
  type StageDefinition,
  type StageEvidence,
  type StageName,
  type TypeEvidence,
} from "./shape";
import { modelParts } from "./tableLayout";
import { TableRows, type TableRow } from "./tableRows";
import { bilingual } from "./text";

export type ModelReading =
  | { readonly kind: "model"; readonly model: Model }
  | { readonly kind: "refused"; readonly faults: readonly LocatedFault[] };

/**
 * Reads a model from a table in the layout of `tableLayout.ts`. Columns may stand in any order, other columns and empty
 * rows are ignored. A faulty table is refused with every fault, each with its row and column.
 *
 * @example readModelTable(writeModelTable(defaultModel)) // { kind: "model", model: defaultModel }
 */
export function readModelTable(cells: readonly (readonly Cell[])[]): ModelReading {
  const table = new TableRows(cells);
  if (table.faults.length > 0) return { kind: "refused", faults: table.faults };
  const draft = new ModelDraft(table);
  table.rows.forEach((row) => draft.read(row));
  const model = draft.finish();
  const unreadable = new Set(table.faults.map(({ where }) => `${where.row}/${where.column}`));
  // What stands for a cell that could not be read raises no further fault of that cell.
  const faults = [
    ...table.faults,
    ...findModelFaults(model)
      .map((fault) => table.locate(fault))
      .filter(({ where }) => where.row === 0 || !unreadable.has(`${where.row}/${where.column}`)),
  ];
  if (faults.length > 0) return { kind: "refused", faults: faults.sort((a, b) => a.where.row - b.where.row) };
  return { kind: "model", model: modelSchema.parse(model) };
}

/**
 * The model as far as its rows have been read; a cell that cannot be read is reported and stands as NaN or "". A row of
 * an unknown group belongs nowhere, yet its other cells are read, so that all its faults are told at once.
 */
class ModelDraft {
  private head: Pick<Model, "id" | "version" | "title" | "sentence" | "citation" | "edition" | "noun"> | undefined;
  private readonly rules: Rules = defaultRules();
  private readonly ruleOrigins: RuleOrigins = defaultRuleOrigins();
  private readonly ruleRows = new Set<RuleName>();
  private readonly indicators = new IndicatorCollector();
  private readonly floor: FloorTest[] = [];
  private readonly type: TypeEvidence[] = [];
  private readonly evidence = new Map<StageName, StageEvidence[]>(stageNames.map((name) => [name, []]));
  private readonly names = new Map<StageName, Pick<StageDefinition, "name" | "mechanism">>();
  private readonly levers: Lever[] = [];

  constructor(private readonly table: TableRows) {}

  read(row: TableRow): void {
    switch (row.choice("Part", modelParts, "unknownPart")) {
      case "Model":
        return this.readHead(row);
      case "Rule":
        return this.readRule(row);
      case "Stage name":
        return this.readStageName(row);
      case "Floor":
        return this.readFloor(row);
      case "Type":
        return this.readType(row);
      case "Stage":
        return this.readStage(row);
      case "Lever":
        return this.readLever(row);
      case undefined:
    }
  }

  finish(): Model {
    if (!this.head) this.table.report("missingPart", undefined, "Part", "", "Model");
    for (const name of stageNames) {
      if (!this.names.has(name)) this.table.report("missingStageName", undefined, "Group", "", name);
    }
    const stage = (name: StageName): StageDefinition => ({
      ...(this.names.get(name) ?? { name: bilingual("", ""), mechanism: bilingual("", "") }),
      evidence: this.evidence.get(name) ?? [],
    });
    const empty = { id: "", version: "", title: bilingual("", ""), sentence: bilingual("", ""), citation: "" };
    const { indicators, rows } = this.indicators.finish();
    rows.forEach((row, at) => this.table.remember(["indicators", at], row));
    return {
      ...(this.head ?? empty),
      rules: this.rules,
      ruleOrigins: this.ruleOrigins,
      indicators,
      floor: this.floor,
      type: this.type,
      ladders: {
        ID: [stage("ID1"), stage("ID2"), stage("ID3")],
        DI: [stage("DI1"), stage("DI2"), stage("DI3")],
      },
      levers: this.levers,
    };
  }

  private readHead(row: TableRow): void {
    if (this.head) return row.report("repeatedRow", "Part", "Model");
    this.head = {
      id: row.required("Code"),
      version: row.text("Gate"),
      title: bilingual(row.required("Name"), row.text("名称")),
      sentence: bilingual(row.text("Definition"), row.text("定义")),
      citation: row.text("Source"),
      edition: row.yearOrMonth("As of"),
      noun: nounIn(row.text("Unit")),
    };
  }

  private readRule(row: TableRow): void {
    const name = row.choice("Code", ruleNames, "unknownRule");
    if (!name) return;
    if (this.ruleRows.has(name)) return row.report("repeatedRow", "Code", name);
    this.ruleRows.add(name);
    this.rules[name] = row.number("Gate");
    const own = origin(row);
    // A row that says nothing about a default number leaves it its own origin; another number has none.
    const isUnsaid = own.provenance.length === 0 && own.source === "" && own.asOf === undefined;
    if (!isUnsaid || this.rules[name] !== ruleDeclarations[name].default) this.ruleOrigins[name] = own;
    this.table.remember(["rules", name], row);
  }

  private readStageName(row: TableRow): void {
    const stage = row.choice("Group", stageNames, "unknownGroup");
    const name = {
      name: bilingual(row.required("Name"), row.text("名称")),
      mechanism: bilingual(row.text("Source"), row.text("定义")),
    };
    if (!stage) return;
    if (this.names.has(stage)) return row.report("repeatedRow", "Group", stage);
    this.names.set(stage, name);
  }

  private readFloor(row: TableRow): void {
    const condition = row.choice("Group", floorConditions, "unknownGroup");
    const test = { indicator: this.indicators.add(row, "floor"), threshold: row.number("Gate"), ...origin(row) };
    if (!condition) return;
    this.table.remember(["floor", this.floor.length], row);
    this.floor.push({ condition, ...test });
  }

  private readType(row: TableRow): void {
    const element = row.choice("Group", typeElements, "unknownGroup");
    const key = row.text("Key");
    const isKey = key.toLowerCase() === "yes";
    if (key !== "" && !isKey) row.report("unknownKey", "Key", key, "yes");
    const evidence = {
      indicator: this.indicators.add(row, "evidence"),
      idAnchor: row.number("Low"),
      diAnchor: row.number("High"),
      weight: row.number("Weight"),
      tolerance: row.optionalNumber("Tolerance"),
      key: isKey,
      ...origin(row),
    };
    if (!element) return;
    this.table.remember(["type"], row);
    this.table.remember(["type", this.type.length], row);
    this.type.push({ element, ...evidence });
  }

  private readStage(row: TableRow): void {
    const name = row.choice("Group", stageNames, "unknownGroup");
    const item = {
      indicator: this.indicators.add(row, "evidence"),
      low: row.number("Low"),
      gate: row.number("Gate"),
      high: row.number("High"),
      weight: row.number("Weight"),
      tolerance: row.optionalNumber("Tolerance"),
      ...origin(row),
    };
    const evidence = name && this.evidence.get(name);
    if (!evidence) return;
    const group = ["ladders", name.slice(0, 2), Number(name.slice(2)) - 1, "evidence"];
    this.table.remember(group, row);
    this.table.remember([...group, evidence.length], row);
    evidence.push(item);
  }

  private readLever(row: TableRow): void {
    const group = row.choice("Group", leverGroups, "unknownGroup");
    const family = row.choice("Code", leverFamilies, "unknownFamily");
    const text = bilingual(row.required("Name"), row.text("名称"));
    if (!group || !family) return;
    this.table.remember(["levers", this.levers.length], row);
    this.levers.push({
      group,
      family,
      text,
      indicators: row
        .text("Indicators")
        .split(/\s+/u)
        .filter((code) => code !== ""),
    });
  }
}

/** "economy / economies / 经济体" */
function nounIn(text: string): Model["noun"] {
  if (text === "") return undefined;
  const [one = "", other = one, chinese = one] = text.split("/").map((part) => part.trim());
  return { one, other, "zh-CN": chinese };
}

function origin(row: TableRow): Origin {
  const marks: ProvenanceMark[] = [];
  for (const mark of row.text("Provenance").split(/[\s,;，、]+/u)) {
    const known = provenanceMarks.find((provenance) => provenance === mark.toUpperCase());
    if (known) marks.push(known);
    else if (mark !== "") row.report("unknownProvenance", "Provenance", mark, provenanceMarks.join(", "));
  }
  return { provenance: marks, source: row.text("Source"), asOf: row.yearOrMonth("As of") };
}
