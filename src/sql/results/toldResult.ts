import type { Confidence, StagePosition, VerdictKind } from "../../assessment";
import type { Indicator, LadderName, Lever } from "../../model";

/** Where a cluster stands on a ladder, as the code of a stage tells it: DI3-12 has debts, DI3?2 lacks data, DI? is unknown. */
export interface ToldLadder {
  readonly ladder: LadderName;
  readonly standing:
    | { readonly kind: "unknown" }
    | { readonly kind: "consolidated" }
    | { readonly kind: "working"; readonly stage: StagePosition };
  readonly debts: readonly StagePosition[];
  readonly lacking: readonly StagePosition[];
}

/** What comes first: a family of levers, or what to collect or to monitor. */
export type ToldAdvice =
  | { readonly kind: "lever"; readonly family: Lever["family"] }
  | { readonly kind: "collect" | "monitor"; readonly indicator: Indicator | undefined };

/** What an engine told of one cluster. Evidence, grades and conditions of the floor are not in it, and are not guessed. */
export interface ToldResult {
  /** Row of the table below its header, from 0. */
  readonly row: number;
  /** The texts of the key columns, in their order. */
  readonly keys: readonly string[];
  readonly kind: VerdictKind;
  /** Of those with a type; NaN without one. */
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: Confidence | undefined;
  /** One for ID and DI, both where the type is open, none otherwise. */
  readonly ladders: readonly ToldLadder[];
  /** These to the focus only of a cluster on one ladder, where they are known. */
  readonly lowest: StagePosition | undefined;
  readonly highest: StagePosition | undefined;
  readonly reached: number | undefined;
  readonly maturity: number | undefined;
  readonly scores: readonly (number | undefined)[];
  readonly focus: StagePosition | undefined;
  readonly constraints: readonly Indicator[];
  readonly advice: ToldAdvice | undefined;
  readonly coverage: number;
}
