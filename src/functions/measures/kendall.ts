import { kendall } from "../../measures/kendall";
import type { Answer } from "./argument";
import { defined, measured } from "./refusals";
import { t } from "./resultTable";
import { Alignment } from "./vectors";

/** CLUSTERKENDALL: tau-b, p, S, how many observations, and how p was found. */
export const kendallAnswer: Answer = (argumentOf) => {
  const lines = new Alignment([argumentOf("y"), argumentOf("x")]);
  const y = lines.numbers(argumentOf("y"));
  const x = lines.optionalNumbers(argumentOf("x"));
  const found = measured({ y, x }, () => kendall(y.values, x?.values));
  return [
    [t("measures.tau"), defined(found.tau, "CLUSTERKENDALL")],
    [t("measures.p"), found.p],
    [t("measures.score"), found.score],
    [t("measures.observations"), found.count],
    [t("measures.method"), t(`measures.methods.${found.method}`)],
  ];
};
