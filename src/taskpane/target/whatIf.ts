import { assess, type BoundModel } from "../../assessment";
import { withinLimits } from "../../measures/limits";
import type { Language } from "../../model";
import { assessmentTable, indexText } from "../../results";
import { shownValue, type StageTarget } from "../../target";
import { numberIn } from "../model/editedModel";

/** What somebody typed, by the positions of the indicators; what was not typed is as it is. */
export type TypedValues = ReadonlyMap<number, string>;

export interface ReadValues {
  readonly values: Float64Array;
  /** What cannot be used of it: it counts as missing. */
  readonly faults: ReadonlyMap<number, "notNumber" | "outOfRange">;
}

/** The values of a cluster with those that were typed in their places; an empty text is a missing value. */
export function readTyped({ model }: BoundModel, present: Float64Array, typed: TypedValues): ReadValues {
  const values = present.slice();
  const faults = new Map<number, "notNumber" | "outOfRange">();
  for (const [at, text] of typed) {
    const indicator = model.indicators[at];
    const number = numberIn(text);
    values[at] = number === undefined || !indicator ? NaN : withinLimits(number, indicator.min, indicator.max);
    if (text.trim() === "") continue;
    if (number === undefined) faults.set(at, "notNumber");
    else if (Number.isNaN(values[at])) faults.set(at, "outOfRange");
  }
  return { values, faults };
}

/** The values that a target asks for, as they are shown and somebody would type them. */
export function typedTarget({ steps }: StageTarget): TypedValues {
  const changes = steps.flatMap(({ solution }) => solution.changes);
  const moved = changes.filter(({ now, needed }) => needed !== now && !Number.isNaN(needed));
  return new Map(moved.map(({ evidence, needed }) => [evidence.at, String(shownValue(needed, evidence))]));
}

/** What an assessment says first of a cluster, as the pane shows it; "" where there is none. */
export interface Outcome {
  readonly type: string;
  readonly index: string;
  readonly stage: string;
  readonly maturity: string;
}

const noRemarks = { zeroFromArray: [], percentFromArray: [] };

/** Type, type index, stage and maturity of some values, by the assessment of the product itself. */
export function outcomeOf(model: BoundModel, values: Float64Array, language: Language): Outcome {
  const table = assessmentTable(model, language);
  const observationOf = (at: number) => (Number.isNaN(values[at]) ? "blank" : "observed");
  const reading = { assessment: assess(model, values), observationOf, remarks: noRemarks };
  const [index, maturity] = [table.cell("index", reading), table.cell("maturity", reading)];
  return {
    type: String(table.cell("verdict", reading)),
    index: typeof index === "number" ? indexText(index, model.rules.typeBand) : "",
    stage: String(table.cell("stage", reading)),
    maturity: typeof maturity === "number" ? maturity.toFixed(2) : "",
  };
}
