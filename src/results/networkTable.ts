import { FEWEST_FOR_ELASTICITY, type Elasticity } from "../evolution";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, type Translate, translatorFor } from "../texts";
import { column, resultTable, type ResultTable, type Columns } from "./resultTable";

type NetworkColumn = KeyBelow<"columns.network">;

/** The network elasticity in one row; what was left out stands behind the verdict. */
export function networkTable(language: OutputLanguage, note = ""): ResultTable<Elasticity, NetworkColumn> {
  const t = translatorFor(sentenceLanguage(language));
  const columns: Columns<Elasticity, NetworkColumn> = {
    beta: column(10, (elasticity) => (elasticity.kind === "none" ? "" : elasticity.beta)),
    error: column(10, (elasticity) => estimated(elasticity)?.standardError ?? ""),
    low: column(10, (elasticity) => estimated(elasticity)?.interval.low ?? ""),
    high: column(10, (elasticity) => estimated(elasticity)?.interval.high ?? ""),
    n: column(10, ({ observations }) => observations),
    clusters: column(10, ({ clusters }) => clusters),
    periods: column(10, ({ periods }) => periods),
    verdict: column(60, (elasticity) => {
      const verdict = verdictOn(t, elasticity);
      const { missing, notPositive, singletons } = elasticity;
      const isComplete = missing + notPositive + singletons === 0;
      const told = isComplete ? verdict : t("network.leftOut", { verdict, missing, notPositive, singletons });
      return note === "" ? told : [told, note].join(t("list.note"));
    }),
  };
  return resultTable(columns, (key) => t(`columns.network.${key}`));
}

type Estimated = Exclude<Elasticity, { kind: "none" | "withoutError" }>;

const estimated = (elasticity: Elasticity): Estimated | undefined =>
  elasticity.kind === "none" || elasticity.kind === "withoutError" ? undefined : elasticity;

function verdictOn(t: Translate, elasticity: Elasticity): string {
  if (elasticity.kind === "none") return t(`network.${elasticity.reason}`);
  if (elasticity.kind === "withoutError") return t("network.withoutError");
  const { verdict, interval, clusters } = elasticity;
  return t(`network.${verdict}`, {
    low: interval.low.toFixed(2),
    found: clusters,
    needed: FEWEST_FOR_ELASTICITY,
  });
}
