// The one declaration of every custom function. The build writes both metadata files and the help page from it, and
// `register.ts` associates from it, so that no function can be missing on any side.
import { clusterAssess } from "./clusterAssess";
import { clusterModel } from "./clusterModel";
import { clusterScores } from "./clusterScores";
import { clusterStage } from "./clusterStage";
import { clusterType } from "./clusterType";
import { readAssessmentInput, type AssessmentInput } from "./assessmentInput";
import type { ResultCell } from "../i18n";

export const functionIds = ["CLUSTERTYPE", "CLUSTERSTAGE", "CLUSTERASSESS", "CLUSTERSCORES", "CLUSTERMODEL"] as const;
export type FunctionId = (typeof functionIds)[number];

/** Parameters by name; what each means is text of the metadata, in both languages. */
export type ParameterName = "indicators" | "headers" | "model" | "language";

export interface ParameterDeclaration {
  readonly name: ParameterName;
  readonly shape: "range" | "single";
  readonly optional: boolean;
}

export interface FunctionDeclaration {
  readonly id: FunctionId;
  readonly parameters: readonly ParameterDeclaration[];
  /** Position of the argument `language`, so that a fault is told in the language asked for. */
  readonly languageAt: number;
  /** Computes the result from the delivered arguments and the addresses of those that are ranges. */
  compute(delivered: readonly unknown[], addresses: readonly unknown[]): Promise<ResultCell[][]>;
}

const indicators: ParameterDeclaration = { name: "indicators", shape: "range", optional: false };
const headers: ParameterDeclaration = { name: "headers", shape: "range", optional: true };
const model: ParameterDeclaration = { name: "model", shape: "range", optional: true };
const language: ParameterDeclaration = { name: "language", shape: "single", optional: true };

function assessment(id: FunctionId, spill: (input: AssessmentInput) => ResultCell[][]): FunctionDeclaration {
  return {
    id,
    parameters: [indicators, headers, model, language],
    languageAt: 3,
    compute: async (delivered, addresses) => spill(await readAssessmentInput(delivered, addresses)),
  };
}

export const catalogue: readonly FunctionDeclaration[] = [
  assessment("CLUSTERTYPE", clusterType),
  assessment("CLUSTERSTAGE", clusterStage),
  assessment("CLUSTERASSESS", clusterAssess),
  assessment("CLUSTERSCORES", clusterScores),
  { id: "CLUSTERMODEL", parameters: [model, language], languageAt: 1, compute: clusterModel },
];
