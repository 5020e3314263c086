import { bothLadders, isTypeAssessable, readType } from "../assessment";
import type { AssessmentInput } from "./assessmentInput";
import { numberCell, type ResultCell } from "../i18n";
import { spillRows } from "./spill";

const header = ["TPI", "E-", "E+", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"];

/**
 * CLUSTERSCORES: the type index, the evidence for each pole and all six stage scores, whatever the verdict; blank where
 * the data do not suffice for that number.
 */
export function clusterScores(input: AssessmentInput): ResultCell[][] {
  return spillRows<ResultCell>(input, header, (values) => {
    const type = readType(input.model, values);
    const { ID, DI } = bothLadders(input.model, values);
    const scores = [...ID.stages, ...DI.stages].map(({ score }) => score);
    const index = isTypeAssessable(type, input.model.rules)
      ? [type.index, type.towardsID, type.towardsDI]
      : [NaN, NaN, NaN];
    return [...index, ...scores].map(numberCell);
  });
}
