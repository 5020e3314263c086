import { compareClusters } from "../../comparison";
import { comparisonLines, comparisonTable } from "../../results";
import { DEFAULT_DRAWS, DEFAULT_SEED, GENERATOR, maturityDraws } from "../../robustness";
import { readSettings } from "../arguments/drawSettings";
import { number } from "../arguments/number";
import { twoClusters } from "../arguments/twoClusters";
import { declare } from "../declaration";
import { exampleTable, type Example } from "../example";

/**
 * Two clusters side by side, by indicator, stage, index and maturity, and in how many of the draws that are common to all
 * clusters either has the higher maturity: only within one type, because the two ladders are read differently.
 */
export const declaration = declare({
  id: "CLUSTERCOMPARE",
  form: "wholeRange",
  texts: ["comparison", "panels"],
  parameters: { compared: twoClusters(), draws: number(DEFAULT_DRAWS), seed: number(DEFAULT_SEED) },
  answer: ({ compared: { input, first, second }, draws, seed }) => {
    const { dataset, model, language } = input;
    const settings = readSettings(draws, seed, 2);
    const [one, other] = [first, second].map(({ row }) => ({
      row,
      values: dataset.valuesOf(row, new Float64Array(model.model.indicators.length)),
    }));
    if (!one || !other) return [];
    const comparison = compareClusters(model, [one.values, other.values]);
    const [ladder, ofOther] = comparison.ladders;
    const odds = ladder && ladder === ofOther ? maturityDraws(model, settings).odds(one, other) : undefined;
    const names = { first: first.name, second: second.name };
    const table = comparisonTable(language);
    return [
      [...table.header],
      ...table.rows(comparisonLines(comparison, { odds, ...settings, generator: GENERATOR }, names, language)),
    ];
  },
});

const twin = exampleTable[1] ?? [];

export const example = (): Example => ({
  formula: '=CLUSTERCOMPARE(A1:W3,"Aster","Birch",,,,"code")',
  given: [[...exampleTable, ["Birch", ...twin.slice(1)]], "Aster", "Birch", null, null, null, "code"],
  // Two rows alike: equal in everything that was measured, the first line of which is TY1.
  result: [
    ["Part", "Code", "Indicator", "Unit", "First", "Second", "Difference", "Ahead"],
    ["position", "TY1", "TY1", "position, -1 to 1", 1, 1, 0, ""],
  ],
});
