import { kendall } from "../../measures/kendall";
import { cells } from "../arguments/cellsArgument";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { measure } from "./measure";
import { measuredUnits, unobserved } from "./measuredUnits";
import { defined, measured } from "./refusals";
import { totalsOf } from "./totalUnits";

/** Tau-b, p, S, how many observations, and how p was found. */
export const declaration = measure({
  id: "CLUSTERKENDALL",
  group: "trend",
  form: "wholeRange",
  parameters: { y: cells(), x: cells({ optional: true }) },
  answer: (given, { t }) => {
    const lines = new Alignment([given.y, given.x]);
    const y = lines.numbers(given.y);
    const x = lines.optionalNumbers(given.x);
    const found = measured({ y, x }, () => kendall(y.values, x?.values));
    const cells = [
      [t("measures.tau"), defined(found.tau, "CLUSTERKENDALL.undefined")],
      [t("measures.p"), found.p],
      [t("measures.score"), found.score],
      [t("measures.observations"), found.count],
      [t("measures.method"), t(`measures.methods.${found.method}`)],
    ];
    const [ofY, ofX] = [unobserved(y), unobserved(x ?? y)];
    // Of a series over time a value may well be the sum of the others: only names tell.
    const totals = totalsOf(y, { names: y.labels ?? x?.labels }).filter(({ known }) => known === "name");
    return { kind: "table", cells, hasHeader: true, units: measuredUnits(y, (unit) => ofY(unit) ?? ofX(unit), totals) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERKENDALL(A1:A4)",
  input: [[1], [3], [2], [4]],
  // One of six pairs is out of order: S = 5 - 1; 8 of 24 orders have |S| of 4 or more
  result: [
    ["Tau-b", 2 / 3],
    ["p (two-sided)", 1 / 3],
    ["S", 4],
    ["Observations", 4],
    ["Method", "exact"],
  ],
});
