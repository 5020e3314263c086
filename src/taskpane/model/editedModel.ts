import {
  provenanceMarks,
  ruleNames,
  yearOrMonth,
  type Model,
  type Origin,
  type ProvenanceMark,
  type StageDefinition,
  type StageName,
} from "../../model";
import { errorKey, fieldKey, floorCode, stageNameAt, type EditedGroup, type FieldName } from "./modelFields";

/** Texts that were typed, by the key of their field. */
export type Edits = ReadonlyMap<string, string>;

/**
 * The number that a text is; undefined where it is none. Full-width digits are digits. A comma is not guessed at: it
 * may separate decimals or thousands.
 */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim().replace("−", "-");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain) ? Number(plain) : undefined;
}

/** The provenance marks in a text; undefined where it holds something else. */
export function marksIn(text: string): ProvenanceMark[] | undefined {
  const marks: ProvenanceMark[] = [];
  for (const part of text.normalize("NFKC").split(/[\s,;、]+/u)) {
    const mark = provenanceMarks.find((known) => known === part.toUpperCase());
    if (mark) marks.push(mark);
    else if (part !== "") return undefined;
  }
  return marks;
}

/** What was typed for a number that may be empty. */
function optionalNumber(typed: string | undefined, before: number | undefined): number | undefined {
  if (typed === undefined) return before;
  return typed.trim() === "" ? undefined : (numberIn(typed) ?? NaN);
}

/** A model with what was typed put in; a number that cannot be read stands as NaN. */
export function editedModel(base: Model, edits: Edits): Model {
  if (edits.size === 0) return base;
  const typed = (group: EditedGroup, code: string) => {
    const text = (name: FieldName): string | undefined => edits.get(fieldKey(group, code, name));
    const number = (name: FieldName, before: number): number => {
      const typedText = text(name);
      return typedText === undefined ? before : (numberIn(typedText) ?? NaN);
    };
    const optional = (name: FieldName, before: number | undefined): number | undefined =>
      optionalNumber(text(name), before);
    const origin = (before: Origin): Origin => ({
      provenance: marksIn(text("provenance") ?? before.provenance.join(",")) ?? before.provenance,
      source: text("source")?.trim() ?? before.source,
      asOf: text("asOf") === undefined ? before.asOf : yearOrMonth(text("asOf") ?? ""),
    });
    const isKey = (before: boolean): boolean => (text("key") === undefined ? before : text("key") === "yes");
    return { number, optional, origin, isKey };
  };
  const stage = (name: StageName, definition: StageDefinition): StageDefinition => ({
    ...definition,
    evidence: definition.evidence.map((item) => {
      const { number, optional, origin } = typed(name, item.indicator);
      return {
        ...item,
        low: number("low", item.low),
        gate: number("gate", item.gate),
        high: number("high", item.high),
        weight: number("weight", item.weight),
        tolerance: optional("tolerance", item.tolerance),
        ...origin(item),
      };
    }),
  });
  const ladder = (name: "ID" | "DI"): Model["ladders"]["ID"] => {
    const [first, second, third] = base.ladders[name];
    return [
      stage(stageNameAt(name, 0), first),
      stage(stageNameAt(name, 1), second),
      stage(stageNameAt(name, 2), third),
    ];
  };
  const rules = { ...base.rules };
  const ruleOrigins = { ...base.ruleOrigins };
  for (const name of ruleNames) {
    const { number, origin } = typed("rules", name);
    rules[name] = number("value", rules[name]);
    ruleOrigins[name] = origin(ruleOrigins[name]);
  }
  return {
    ...base,
    rules,
    ruleOrigins,
    indicators: base.indicators.map((item) => ({
      ...item,
      error: optionalNumber(edits.get(errorKey(item.code)), item.error),
    })),
    floor: base.floor.map((test) => {
      const { number, origin } = typed("floor", floorCode(test.condition, test.indicator));
      return { ...test, threshold: number("threshold", test.threshold), ...origin(test) };
    }),
    type: base.type.map((item) => {
      const { number, optional, origin, isKey } = typed("type", item.indicator);
      return {
        ...item,
        idAnchor: number("idAnchor", item.idAnchor),
        diAnchor: number("diAnchor", item.diAnchor),
        weight: number("weight", item.weight),
        tolerance: optional("tolerance", item.tolerance),
        key: isKey(item.key),
        ...origin(item),
      };
    }),
    ladders: { ID: ladder("ID"), DI: ladder("DI") },
  };
}
