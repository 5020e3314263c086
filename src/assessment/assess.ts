import type { Indicator, LadderName, Rules } from "../model";
import type { BoundModel } from "./boundModel";
import { ConditionReading, type FloorReading } from "./floor";
import { unreadLadder, type LadderReading } from "./ladder";
import { confidenceOf, isTypeAssessable, kindOf, missingTypeEvidence, TypeReading, type Confidence } from "./type";

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
  return new Assessor(model).assess(values);
}

/** Assesses one cluster after the other into the same records: what it says of one is only valid until the next. */
export class Assessor {
  private readonly floor: FloorReading;
  private readonly type: TypeReading;
  private readonly known: Partial<Record<LadderName, LadderReading>> = {};

  constructor(private readonly model: BoundModel) {
    this.floor = model.floor.map(({ condition, tests }) => new ConditionReading(condition, tests));
    this.type = new TypeReading(model);
  }

  assess(values: ArrayLike<number>): Assessment {
    const kind = this.verdict(values);
    const { floor, type, model } = this;
    switch (kind) {
      case "BELOW_FLOOR":
        return { kind, floor, type, failed: floor.filter(({ state }) => state === "fails") };
      case "NO_DATA":
        return { kind, floor, type, collect: nextToCollect(model, type) };
      case "ID":
      case "DI":
        return new OnLadder(kind, floor, type, this.ladder(kind, values), model.rules);
      case "HYBRID":
        return { kind, floor, type, ladders: this.bothLadders(values) };
      case "INDETERMINATE":
        return { kind, floor, type, ladders: this.bothLadders(values), collect: nextToCollect(model, type) };
    }
  }

  /** The verdict alone, without the ladders that an assessment reads as well. */
  verdict(values: ArrayLike<number>): VerdictKind {
    const { rules } = this.model;
    let fails = false;
    for (const condition of this.floor) if (condition.read(values).state === "fails") fails = true;
    const type = this.readType(values);
    if (fails) return "BELOW_FLOOR";
    return isTypeAssessable(type, rules) ? kindOf(type, rules) : "NO_DATA";
  }

  readType(values: ArrayLike<number>): TypeReading {
    return this.type.read(values);
  }

  /** Both ladders, whatever the verdict. */
  bothLadders(values: ArrayLike<number>): Ladders {
    return { ID: this.ladder("ID", values), DI: this.ladder("DI", values) };
  }

  private ladder(name: LadderName, values: ArrayLike<number>): LadderReading {
    return (this.known[name] ??= unreadLadder(this.model, name)).read(values);
  }
}

class OnLadder implements Common {
  constructor(
    readonly kind: "ID" | "DI",
    readonly floor: FloorReading,
    readonly type: TypeReading,
    readonly ladder: LadderReading,
    private readonly rules: Rules,
  ) {}

  /** Calculated when somebody asks, as the interval of the type is. */
  get confidence(): Confidence {
    return confidenceOf(this.kind, this.type, this.rules);
  }
}

/** Both ladders of one cluster, whatever the verdict. */
export function bothLadders(model: BoundModel, values: ArrayLike<number>): Ladders {
  return new Assessor(model).bothLadders(values);
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
