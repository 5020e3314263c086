// The one declaration of every custom function. The build writes both metadata files and the help page from it, and
// `register.ts` associates from it, so that no function can be missing on any side.
import { clusterAdvantage } from "./clusterAdvantage";
import { clusterAssess } from "./clusterAssess";
import { clusterCard, type CardEntity } from "./clusterCard";
import { clusterCheck } from "./clusterCheck";
import { clusterExplain } from "./clusterExplain";
import { clusterGaps } from "./clusterGaps";
import { clusterGrades } from "./clusterGrades";
import { clusterModel } from "./clusterModel";
import { clusterPolicy } from "./clusterPolicy";
import { clusterScores } from "./clusterScores";
import { clusterStage } from "./clusterStage";
import { clusterType } from "./clusterType";
import { readAssessmentInput, type AssessmentInput } from "./assessmentInput";
import type { ResultCell } from "../i18n";

export const functionIds = [
  "CLUSTERTYPE",
  "CLUSTERSTAGE",
  "CLUSTERASSESS",
  "CLUSTERSCORES",
  "CLUSTERGRADES",
  "CLUSTERGAPS",
  "CLUSTERPOLICY",
  "CLUSTERADVANTAGE",
  "CLUSTEREXPLAIN",
  "CLUSTERCARD",
  "CLUSTERCHECK",
  "CLUSTERMODEL",
] as const;
export type FunctionId = (typeof functionIds)[number];

/** Parameters by name; what each means is text of the metadata, in both languages. */
export type ParameterName = "indicators" | "headers" | "model" | "language" | "top" | "clusters" | "periods";

export interface ParameterDeclaration {
  readonly name: ParameterName;
  readonly shape: "range" | "single";
  readonly optional: boolean;
}

/** What the client can do, as far as a function needs to know. */
export interface Capabilities {
  readonly entities: boolean;
}

export type Spill = (ResultCell | CardEntity)[][];

export interface FunctionDeclaration {
  readonly id: FunctionId;
  readonly parameters: readonly ParameterDeclaration[];
  /** Computes the result from the delivered arguments and the addresses of those that are ranges. */
  compute(delivered: readonly unknown[], addresses: readonly unknown[], can: Capabilities): Promise<Spill>;
}

const range = (name: ParameterName, optional = true): ParameterDeclaration => ({ name, shape: "range", optional });
const single = (name: ParameterName): ParameterDeclaration => ({ name, shape: "single", optional: true });

/** The input convention of all assessment functions. */
const convention = [range("indicators", false), range("headers"), range("model"), single("language")];

type Shape = (input: AssessmentInput, more: readonly unknown[], can: Capabilities) => Spill;

function assessment(id: FunctionId, shape: Shape, more: readonly ParameterDeclaration[] = []): FunctionDeclaration {
  return {
    id,
    parameters: [...convention, ...more],
    compute: async (delivered, addresses, can) =>
      shape(await readAssessmentInput(delivered, addresses), delivered.slice(convention.length), can),
  };
}

export const catalogue: readonly FunctionDeclaration[] = [
  assessment("CLUSTERTYPE", clusterType),
  assessment("CLUSTERSTAGE", clusterStage),
  assessment("CLUSTERASSESS", clusterAssess),
  assessment("CLUSTERSCORES", clusterScores),
  assessment("CLUSTERGRADES", clusterGrades),
  assessment("CLUSTERGAPS", clusterGaps),
  assessment("CLUSTERPOLICY", (input, [top]) => clusterPolicy(input, top), [single("top")]),
  assessment("CLUSTERADVANTAGE", clusterAdvantage),
  assessment("CLUSTEREXPLAIN", clusterExplain),
  assessment("CLUSTERCARD", (input, _, { entities }) => clusterCard(input, entities)),
  assessment("CLUSTERCHECK", (input, [clusters, periods]) => clusterCheck(input, clusters, periods), [
    range("clusters"),
    range("periods"),
  ]),
  { id: "CLUSTERMODEL", parameters: [range("model"), single("language")], compute: clusterModel },
];
