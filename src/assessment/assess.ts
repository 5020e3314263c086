import type { Indicator } from "../model";
import type { BoundModel } from "./boundModel";
import { readFloor, type ConditionReading, type FloorReading } from "./floor";
import { readLadder, type LadderReading } from "./ladder";
import {
  confidenceOf,
  isTypeAssessable,
  kindOf,
  missingTypeEvidence,
  readType,
  type Confidence,
  type TypeReading,
} from "./type";

interface Common {
  readonly floor: FloorReading;
  readonly type: TypeReading;
}

export type Assessment = Common &
  (
    | { readonly kind: "BELOW_FLOOR"; readonly failed: readonly ConditionReading[] }
    /** `collect` is the indicator whose observation would help most. */
    | { readonly kind: "NO_DATA"; readonly collect: Indicator | undefined }
    | { readonly kind: "ID" | "DI"; readonly confidence: Confidence; readonly ladder: LadderReading }
    | { readonly kind: "HYBRID"; readonly ladders: Ladders }
    | { readonly kind: "INDETERMINATE"; readonly ladders: Ladders; readonly collect: Indicator | undefined }
  );

export type Ladders = Readonly<Record<"ID" | "DI", LadderReading>>;
export type VerdictKind = Assessment["kind"];

/**
 * Assesses one cluster: is it a digital cluster at all, which kind, how far.
 *
 * @param values - one value per indicator of the model, in its order; NaN = missing
 */
export function assess(model: BoundModel, values: ArrayLike<number>): Assessment {
  const floor = readFloor(model, values);
  const type = readType(model, values);
  const kind = verdictBy(model, floor, type);
  switch (kind) {
    case "BELOW_FLOOR":
      return { kind, floor, type, failed: floor.filter(({ state }) => state === "fails") };
    case "NO_DATA":
      return { kind, floor, type, collect: nextToCollect(model, type) };
    case "ID":
    case "DI": {
      const confidence = confidenceOf(kind, type, model.rules);
      return { kind, floor, type, confidence, ladder: readLadder(model, kind, values) };
    }
    case "HYBRID":
      return { kind, floor, type, ladders: bothLadders(model, values) };
    case "INDETERMINATE":
      return { kind, floor, type, ladders: bothLadders(model, values), collect: nextToCollect(model, type) };
  }
}

/** The verdict alone, without the ladders that an assessment reads as well. */
export function verdictOn(model: BoundModel, values: ArrayLike<number>): VerdictKind {
  return verdictBy(model, readFloor(model, values), readType(model, values));
}

function verdictBy({ rules }: BoundModel, floor: FloorReading, type: TypeReading): VerdictKind {
  if (floor.some(({ state }) => state === "fails")) return "BELOW_FLOOR";
  return isTypeAssessable(type, rules) ? kindOf(type, rules) : "NO_DATA";
}

/** Both ladders, whatever the verdict. */
export function bothLadders(model: BoundModel, values: ArrayLike<number>): Ladders {
  return { ID: readLadder(model, "ID", values), DI: readLadder(model, "DI", values) };
}

/** The heaviest missing piece of type evidence; without any key indicator, the heaviest missing key. */
function nextToCollect(model: BoundModel, type: TypeReading): Indicator | undefined {
  const missing = missingTypeEvidence(model, type);
  const next = type.keyObserved ? missing[0] : missing.find(({ key }) => key);
  return next?.definition;
}

/** The ladders that an assessment reports: one for ID and DI, both where the kind is open, none otherwise. */
export function reportedLadders(assessment: Assessment): readonly LadderReading[] {
  switch (assessment.kind) {
    case "ID":
    case "DI":
      return [assessment.ladder];
    case "HYBRID":
    case "INDETERMINATE":
      return [assessment.ladders.ID, assessment.ladders.DI];
    case "BELOW_FLOOR":
    case "NO_DATA":
      return [];
  }
}
