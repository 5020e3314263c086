import {
  provenanceMarks,
  ruleNames,
  yearOrMonth,
  type Bilingual,
  type LadderName,
  type Model,
  type ProvenanceMark,
  type StageDefinition,
} from "../../model";
import {
  errorKey,
  fieldKey,
  floorCode,
  leverCodes,
  numberFields,
  stageNameAt,
  type EditedGroup,
  type Editable,
  type FieldName,
  type NumberField,
} from "./modelFields";

/** Texts that were typed, by the key of their field. */
export type Edits = ReadonlyMap<string, string>;

/** A comma before three digits, with one to three before it: it may separate thousands as well as decimals. */
const DOUBTFUL_COMMA = /^[-+]?[1-9]\d{0,2},\d{3}$/u;
const DECIMAL_COMMA = /^[-+]?\d*,\d+$/u;

/**
 * The number that a text is; undefined where it is none. Full-width digits are digits. One comma separates decimals, but is not
 * guessed at where it may separate thousands.
 */
export function numberIn(text: string): number | undefined {
  const typed = text.normalize("NFKC").trim().replace("−", "-");
  const plain = DECIMAL_COMMA.test(typed) && !DOUBTFUL_COMMA.test(typed) ? typed.replace(",", ".") : typed;
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

/** A number that may stay empty, which means the default. */
const optionalNumber = (text: string): number | undefined => (text.trim() === "" ? undefined : (numberIn(text) ?? NaN));

/** A model with what was typed put in; a number that cannot be read stands as NaN. */
export function editedModel(base: Model, edits: Edits): Model {
  if (edits.size === 0) return base;
  const typed = <Item extends Editable>(group: EditedGroup, code: string, item: Item): Item => {
    const text = (name: FieldName): string | undefined => edits.get(fieldKey(group, code, name));
    const numbers: Partial<Record<NumberField, number>> = {};
    for (const name of numberFields) {
      const number = text(name);
      if (number !== undefined) numbers[name] = numberIn(number) ?? NaN;
    }
    const [key, marks, tolerance, asOf] = [text("key"), text("provenance"), text("tolerance"), text("asOf")];
    return {
      ...item,
      ...numbers,
      ...(key === undefined ? {} : { key: key === "yes" }),
      ...(tolerance === undefined ? {} : { tolerance: optionalNumber(tolerance) }),
      ...(asOf === undefined ? {} : { asOf: yearOrMonth(asOf) }),
      provenance: (marks === undefined ? undefined : marksIn(marks)) ?? item.provenance,
      source: text("source")?.trim() ?? item.source,
    };
  };
  const ladder = (name: LadderName): Model["ladders"]["ID"] => {
    const stage = (at: 0 | 1 | 2): StageDefinition => {
      const definition = base.ladders[name][at];
      const evidence = definition.evidence.map((item) => typed(stageNameAt(name, at), item.indicator, item));
      return { ...definition, evidence };
    };
    return [stage(0), stage(1), stage(2)];
  };
  const texts = (group: EditedGroup, code: string, known: Bilingual): Bilingual => ({
    en: edits.get(fieldKey(group, code, "en"))?.trim() ?? known.en,
    "zh-CN": edits.get(fieldKey(group, code, "zh-CN"))?.trim() ?? known["zh-CN"],
  });
  const codesOfLevers = leverCodes(base.levers);
  const rules = { ...base.rules };
  const ruleOrigins = { ...base.ruleOrigins };
  for (const name of ruleNames) {
    const { value, ...origin } = typed("rules", name, { value: rules[name], ...ruleOrigins[name] });
    rules[name] = value;
    ruleOrigins[name] = origin;
  }
  return {
    ...base,
    rules,
    ruleOrigins,
    indicators: base.indicators.map((item) => {
      const error = edits.get(errorKey(item.code));
      const named = { ...item, name: texts("names", item.code, item.name) };
      return error === undefined ? named : { ...named, error: optionalNumber(error) };
    }),
    floor: base.floor.map((test) => typed("floor", floorCode(test.condition, test.indicator), test)),
    type: base.type.map((item) => typed("type", item.indicator, item)),
    ladders: { ID: ladder("ID"), DI: ladder("DI") },
    levers: base.levers.map((lever, at) => ({ ...lever, text: texts("levers", codesOfLevers[at] ?? "", lever.text) })),
  };
}
