import { builtInOf, findModelFaults, yearOrMonth, type Model, type ModelFaultCode } from "../../model";
import { editedModel, marksIn, numberIn } from "./editedModel";
import {
  editedGroups,
  groupOfPath,
  isTextName,
  mayBeEmpty,
  modelRows,
  type EditedGroup,
  type ModelField,
  type ModelRow,
} from "./modelFields";

/** What keeps a field from being saved. */
export interface FieldFault {
  readonly code: ModelFaultCode | "notNumber" | "emptyCell" | "emptyText" | "unknownProvenance" | "notYearOrMonth";
  readonly found: string;
  readonly expected: string;
}

/** One field as it is shown. */
export interface FieldState {
  readonly text: string;
  /** What the default model says; undefined where it has no such row. */
  readonly standard: string | undefined;
  readonly isChanged: boolean;
  readonly isUnsaved: boolean;
  readonly fault: FieldFault | undefined;
}

export interface GroupState {
  readonly changed: number;
  readonly unsaved: number;
  readonly faults: number;
  /** A fault of the group as a whole. */
  readonly fault: FieldFault | undefined;
}

export interface DraftState extends GroupState {
  readonly base: Model;
  readonly rows: readonly ModelRow[];
}

const noState: FieldState = { text: "", standard: undefined, isChanged: false, isUnsaved: false, fault: undefined };
const noGroup: GroupState = { changed: 0, unsaved: 0, faults: 0, fault: undefined };

/**
 * A model while it is edited. It lies outside React, and each field listens to itself alone: a key that is pressed
 * redraws one field of some four hundred, not all of them.
 */
export class ModelDraft {
  private edits = new Map<string, string>();
  private standards = new Map<string, string>();
  private fields: readonly ModelField[] = [];
  private fieldStates = new Map<string, FieldState>();
  private groupStates = new Map<EditedGroup, GroupState>();
  private whole: DraftState;
  private current: Model;
  private readonly listeners = new Set<() => void>();

  constructor(base: Model) {
    this.current = base;
    this.whole = { ...noGroup, base, rows: [] };
    this.rebase(base, "drop");
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly state = (): DraftState => this.whole;
  readonly field = (key: string): FieldState => this.fieldStates.get(key) ?? noState;
  readonly group = (group: EditedGroup): GroupState => this.groupStates.get(group) ?? noGroup;

  /** The model as it is now; undefined while anything in it is faulty. */
  model(): Model | undefined {
    return this.whole.faults === 0 ? this.current : undefined;
  }

  /** Types texts into fields. */
  type(texts: Iterable<readonly [string, string]>): void {
    for (const [key, text] of texts) this.keep(key, text);
    this.refresh();
  }

  /** Starts from another model; what was typed is kept where it has a place there, or dropped. */
  rebase(base: Model, typed: "keep" | "drop"): void {
    const kept = typed === "keep" ? [...this.edits] : [];
    const rows = modelRows(base);
    this.fields = rows.flatMap(({ fields }) => fields);
    this.standards = new Map(
      modelRows(builtInOf(base)).flatMap(({ fields }) => fields.map(({ key, text }) => [key, text] as const)),
    );
    this.edits = new Map();
    this.whole = { ...this.whole, base, rows };
    for (const [key, text] of kept) this.keep(key, text);
    this.refresh();
  }

  /** Forgets what was typed. */
  discard(): void {
    this.edits = new Map();
    this.refresh();
  }

  private keep(key: string, text: string): void {
    const field = this.fields.find((candidate) => candidate.key === key);
    if (!field) return;
    if (text === field.text) this.edits.delete(key);
    else this.edits.set(key, text);
  }

  private refresh(): void {
    this.current = editedModel(this.whole.base, this.edits);
    const modelFaults = new Map<string, FieldFault>();
    const groupFaults = new Map<EditedGroup, FieldFault>();
    const paths = new Set(this.fields.map(({ path }) => path));
    for (const { code, path, found, expected } of findModelFaults(this.current)) {
      const at = path.join("/");
      const group = groupOfPath(path);
      if (paths.has(at)) modelFaults.set(at, modelFaults.get(at) ?? { code, found, expected });
      else if (group && !groupFaults.has(group)) groupFaults.set(group, { code, found, expected });
    }
    const counts = new Map(
      editedGroups.map((group) => [
        group,
        { ...noGroup, fault: groupFaults.get(group), faults: groupFaults.has(group) ? 1 : 0 },
      ]),
    );
    const states = new Map<string, FieldState>();
    for (const field of this.fields) {
      // The error of an indicator is one field, whichever of its rows shows it.
      if (states.has(field.key)) continue;
      const state = this.read(field, modelFaults.get(field.path));
      states.set(field.key, unlessSame(this.fieldStates.get(field.key), state));
      const count = counts.get(field.group);
      if (!count) continue;
      count.changed += Number(state.isChanged);
      count.unsaved += Number(state.isUnsaved);
      count.faults += Number(state.fault !== undefined);
    }
    this.fieldStates = states;
    this.groupStates = new Map(
      [...counts].map(([group, state]) => [group, unlessSame(this.groupStates.get(group), state)]),
    );
    const sum = (of: "changed" | "unsaved" | "faults"): number =>
      [...counts.values()].reduce((total, count) => total + count[of], 0);
    this.whole = { ...this.whole, changed: sum("changed"), unsaved: sum("unsaved"), faults: sum("faults") };
    this.listeners.forEach((listener) => listener());
  }

  private read(field: ModelField, modelFault: FieldFault | undefined): FieldState {
    const text = this.edits.get(field.key) ?? field.text;
    const standard = this.standards.get(field.key);
    return {
      text,
      standard,
      isChanged: standard === undefined || !isSameText(field, text, standard),
      isUnsaved: !isSameText(field, text, field.text),
      fault: faultOf(field, text) ?? modelFault,
    };
  }
}

const isText = ({ name }: ModelField): boolean => name === "key" || name === "source" || isTextName(name);

function isSameText(field: ModelField, a: string, b: string): boolean {
  if (isText(field)) return a.trim() === b.trim();
  if (field.name === "provenance") return (marksIn(a)?.join() ?? a) === (marksIn(b)?.join() ?? b);
  if (field.name === "asOf") return (yearOrMonth(a) ?? a.trim()) === (yearOrMonth(b) ?? b.trim());
  return (numberIn(a) ?? a.trim()) === (numberIn(b) ?? b.trim());
}

function faultOf(field: ModelField, text: string): FieldFault | undefined {
  // A model table needs its English names; the Chinese ones may be empty there.
  if (field.name === "en" && text.trim() === "") return { code: "emptyText", found: "", expected: "" };
  if (isText(field)) return undefined;
  if (field.name === "provenance") {
    return marksIn(text) ? undefined : { code: "unknownProvenance", found: text, expected: "S, O, E, L, J" };
  }
  if (text.trim() === "" && mayBeEmpty(field.name)) return undefined;
  if (field.name === "asOf")
    return yearOrMonth(text) === undefined
      ? { code: "notYearOrMonth", found: text.trim(), expected: "2024, 2025-03" }
      : undefined;
  if (numberIn(text) !== undefined) return undefined;
  return { code: text.trim() === "" ? "emptyCell" : "notNumber", found: text.trim(), expected: "" };
}

/** What says the same stays the same object, so that nothing is drawn again. */
const unlessSame = <State extends object>(before: State | undefined, state: State): State =>
  before && JSON.stringify(before) === JSON.stringify(state) ? before : state;
