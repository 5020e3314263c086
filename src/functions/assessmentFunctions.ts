import { clusterAdvantage } from "./clusterAdvantage";
import { clusterAssess } from "./clusterAssess";
import { clusterCard } from "./clusterCard";
import { clusterCheck, columnBeside } from "./clusterCheck";
import { clusterExplain } from "./clusterExplain";
import { clusterGaps } from "./clusterGaps";
import { clusterGrades } from "./clusterGrades";
import { clusterModel } from "./clusterModel";
import { clusterPolicy } from "./clusterPolicy";
import { clusterScores } from "./clusterScores";
import { clusterStage } from "./clusterStage";
import { clusterType } from "./clusterType";
import { readAssessmentInput, type AssessmentInput } from "./assessmentInput";
import {
  range,
  single,
  type Capabilities,
  type FunctionDeclaration,
  type FunctionForm,
  type ParameterDeclaration,
  type Spill,
} from "./declaration";

export const assessmentFunctionIds = [
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
export type AssessmentFunctionId = (typeof assessmentFunctionIds)[number];

/** The input convention of all assessment functions. */
export const convention = [range("indicators", false), range("headers"), range("model"), single("language")];

type Shape = (input: AssessmentInput, more: readonly unknown[], can: Capabilities) => Spill;

function assessment(
  id: AssessmentFunctionId,
  form: FunctionForm,
  shape: Shape,
  more: readonly ParameterDeclaration[] = [],
): FunctionDeclaration<AssessmentFunctionId> {
  return {
    id,
    form,
    parameters: [...convention, ...more],
    compute: async (delivered, addresses, can) =>
      shape(await readAssessmentInput(delivered, addresses), delivered.slice(convention.length), can),
  };
}

/** The functions that assess clusters of one moment. */
export const assessmentFunctions: readonly FunctionDeclaration<AssessmentFunctionId>[] = [
  assessment("CLUSTERTYPE", "cell", clusterType),
  assessment("CLUSTERSTAGE", "cell", clusterStage),
  assessment("CLUSTERASSESS", "spill", clusterAssess),
  assessment("CLUSTERSCORES", "spill", clusterScores),
  assessment("CLUSTERGRADES", "spill", clusterGrades),
  assessment("CLUSTERGAPS", "spill", clusterGaps),
  assessment("CLUSTERPOLICY", "spill", (input, [top]) => clusterPolicy(input, top), [single("top")]),
  assessment("CLUSTERADVANTAGE", "wholeRange", clusterAdvantage),
  assessment("CLUSTEREXPLAIN", "cell", clusterExplain),
  assessment("CLUSTERCARD", "cell", (input, _, { entities }) => clusterCard(input, entities)),
  {
    id: "CLUSTERCHECK",
    form: "wholeRange",
    parameters: [...convention, range("clusters"), range("periods")],
    compute: async (delivered, addresses) => {
      const input = await readAssessmentInput(delivered, addresses);
      const beside = [0, 1].map((at) => columnBeside(input, delivered, addresses, convention.length + at));
      const [clusters, periods] = await Promise.all(beside);
      return clusterCheck(input, clusters, periods);
    },
  },
  { id: "CLUSTERMODEL", form: "spill", parameters: [range("model"), single("language")], compute: clusterModel },
];
