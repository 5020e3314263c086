// What answers each measure. Loaded with the first formula that asks for one, so nothing else waits for the measures.
import type { ResultCell } from "../../i18n";
import type { ParameterDeclaration } from "../declaration";
import { refuse } from "../refused";
import { readArgument, type Answer, type AnswerControl } from "./argument";
import { ellisonGlaeserAnswer, hhiAnswer, krugmanAnswer } from "./concentration";
import { dagumAnswer, giniAnswer, theilAnswer } from "./inequality";
import { kendallAnswer } from "./kendall";
import { lqAnswer } from "./locationQuotient";
import { moranAnswer } from "./moran";
import { normalizeAnswer } from "./normalizing";
import { couplingAnswer, topsisAnswer } from "./scoring";
import { ahpAnswer, criticAnswer, entropyAnswer } from "./weighting";

const answers = {
  CLUSTERLQ: lqAnswer,
  CLUSTERHHI: hhiAnswer,
  CLUSTERKRUGMAN: krugmanAnswer,
  CLUSTERELLISONGLAESER: ellisonGlaeserAnswer,
  CLUSTERGINI: giniAnswer,
  CLUSTERTHEIL: theilAnswer,
  CLUSTERDAGUM: dagumAnswer,
  CLUSTERMORAN: moranAnswer,
  CLUSTERENTROPY: entropyAnswer,
  CLUSTERCRITIC: criticAnswer,
  CLUSTERAHP: ahpAnswer,
  CLUSTERTOPSIS: topsisAnswer,
  CLUSTERCOUPLING: couplingAnswer,
  CLUSTERNORMALIZE: normalizeAnswer,
  CLUSTERKENDALL: kendallAnswer,
} satisfies Record<string, Answer>;

/** The measures that have an answer. */
export type MeasureId = keyof typeof answers;

/** Reads the arguments of one call and answers it. */
export async function answerMeasure(
  id: MeasureId,
  parameters: readonly ParameterDeclaration[],
  delivered: readonly unknown[],
  addresses: readonly unknown[],
  control: AnswerControl,
): Promise<ResultCell[][]> {
  // Together, so that all second looks of a call are one request.
  const read = await Promise.all(
    parameters.map(({ name }, at) => readArgument(name, at + 1, delivered[at], addresses[at])),
  );
  parameters.forEach(({ name, optional }, at) => {
    if (!optional && read[at]?.isGiven !== true) refuse({ code: "argumentMissing", argument: name });
  });
  return answers[id]((name) => {
    const found = read.find((argument) => argument.name === name);
    if (!found) throw new Error(`${id} declares no parameter ${name}`);
    return found;
  }, control);
}
