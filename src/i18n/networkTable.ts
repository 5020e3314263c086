import { FEWEST_FOR_ELASTICITY, type Elasticity } from "../evolution";
import type { ResultCell } from "./assessmentTable";
import type { OutputLanguage } from "./outputLanguage";
import { sayIn, sentenceLanguage, type Say } from "./translate";

const columns = ["beta", "error", "low", "high", "n", "clusters", "periods", "verdict"] as const;

/** The network elasticity as a header and one row; what was left out stands behind the verdict. */
export function networkTable(elasticity: Elasticity, language: OutputLanguage, note = ""): ResultCell[][] {
  const t = sayIn(sentenceLanguage(language));
  const { observations, clusters, periods, missing, notPositive, singletons } = elasticity;
  const verdict = verdictOn(t, elasticity);
  const isComplete = missing + notPositive + singletons === 0;
  const told = isComplete ? verdict : t("network.leftOut", { verdict, missing, notPositive, singletons });
  return [
    columns.map((column) => t(`columns.network.${column}`)),
    [
      ...estimateCells(elasticity),
      observations,
      clusters,
      periods,
      note === "" ? told : [told, note].join(t("list.note")),
    ],
  ];
}

function estimateCells(elasticity: Elasticity): ResultCell[] {
  if (elasticity.kind === "none") return ["", "", "", ""];
  if (elasticity.kind === "withoutError") return [elasticity.beta, "", "", ""];
  const { beta, standardError, interval } = elasticity;
  return [beta, standardError, interval.low, interval.high];
}

function verdictOn(t: Say, elasticity: Elasticity): string {
  if (elasticity.kind === "none") return t(`network.${elasticity.reason}`);
  if (elasticity.kind === "withoutError") return t("network.withoutError");
  const { verdict, interval, clusters } = elasticity;
  return t(`network.${verdict}`, {
    low: interval.low.toFixed(2),
    found: clusters,
    needed: FEWEST_FOR_ELASTICITY,
  });
}
