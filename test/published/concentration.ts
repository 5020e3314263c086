/** Location quotient, Herfindahl, Krugman and Ellison-Glaeser. */
import { ellisonGlaeser } from "../../src/measures/ellisonGlaeser";
import { herfindahl } from "../../src/measures/herfindahl";
import { krugmanIndex } from "../../src/measures/krugman";
import { locationQuotient, locationQuotients } from "../../src/measures/locationQuotient";
import { total } from "../measures/data";
import { digits, type Comparison } from "./comparison";

const vienna = [200, 650, 12000, 100, 50];
const linz = [16000, 13000, 1500, 1500];
const graz = [25000];

export const locationQuotientComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERLQ",
    what: "1,714 of 79,006 here, 879,213 of 15,593,224 everywhere",
    source: "Farhauer & Kröll 2013, Standorttheorien (printed with R package REAT)",
    expected: [0.3847623],
    within: digits(7),
    found: () => [locationQuotient(1714, 79006, 879213, 15593224)],
  },
  {
    worksheetFunction: "CLUSTERLQ",
    what: "30 % here against 20 % everywhere",
    source: "by hand",
    expected: [1.5],
    within: digits(12),
    found: () => [locationQuotient(30, 100, 2000, 10000)],
  },
];

export const locationQuotientTableComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERLQ",
    what: "a table with the margins 100, 100 and 40, 160 of 200",
    source: "by hand",
    // 0.3 / 0.2, 0.7 / 0.8; 0.1 / 0.2, 0.9 / 0.8
    expected: [1.5, 0.875, 0.5, 1.125],
    within: digits(12),
    found: () =>
      locationQuotients([
        [30, 70],
        [10, 90],
      ]).flatMap((row) => Array.from(row)),
  },
];

export const herfindahlComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERHHI",
    what: "four amounts, plain and normalised",
    source: "Dörsam 2004, Wirtschaftsstatistik anschaulich dargestellt (printed with R package REAT)",
    expected: [0.34, 0.12],
    within: digits(12),
    found: () => [herfindahl([20, 50, 20, 10]), herfindahl([20, 50, 20, 10], { normalized: true })],
  },
  {
    worksheetFunction: "CLUSTERHHI",
    what: "shares 30, 30, 20, 20 give 2600 on the scale to 10,000",
    source: "US Horizontal Merger Guidelines 2010, section 5.3",
    expected: [2600],
    within: digits(8),
    found: () => [10000 * herfindahl([30, 30, 20, 20])],
  },
  {
    worksheetFunction: "CLUSTERHHI",
    what: "a fifth holder with nothing: 0.34, normalised (0.34 - 1/5) / (1 - 1/5)",
    source: "by hand",
    expected: [0.34, 0.175],
    within: digits(12),
    found: () => [herfindahl([20, 50, 20, 10, 0]), herfindahl([20, 50, 20, 10, 0], { normalized: true })],
  },
];

const industry = [4388, 37489, 129423, 60941];

export const krugmanComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERKRUGMAN",
    what: "nothing in common is 2, the same structure at half the size 0",
    source: "Farhauer & Kröll 2013, Standorttheorien (printed with R package REAT)",
    expected: [2, 0],
    within: digits(12),
    found: () => [
      krugmanIndex([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]),
      krugmanIndex(
        industry,
        industry.map((jobs) => jobs / 2),
      ),
    ],
  },
  {
    worksheetFunction: "CLUSTERKRUGMAN",
    what: "50-30-20 against 20-30-50 is 0.3 + 0 + 0.3, not halved",
    source: "by hand",
    expected: [0.6],
    within: digits(12),
    found: () => [krugmanIndex([50, 30, 20], [2, 3, 5])],
  },
];

export const ellisonGlaeserComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERELLISONGLAESER",
    what: "ten plants in Vienna, Linz and Graz",
    source: "Farhauer & Kröll 2014, Standorttheorien (printed with R package REAT)",
    expected: [0.05990628],
    within: digits(8),
    found: () => [
      ellisonGlaeser(
        [total(vienna), total(linz), total(graz)],
        [500000, 400000, 100000],
        herfindahl([...vienna, ...linz, ...graz]),
      ),
    ],
  },
  {
    worksheetFunction: "CLUSTERELLISONGLAESER",
    what: "G = 0.5, 1 - Σx² = 0.5, (0.5 - 0.25) / (0.5 · 0.5) = 1",
    source: "by hand",
    expected: [1],
    within: digits(12),
    found: () => [ellisonGlaeser([1, 0], [0.5, 0.5], 0.5)],
  },
  {
    worksheetFunction: "CLUSTERELLISONGLAESER",
    what: "spread like all activity it is -H / (1 - H): -0.2 / 0.8, and 0 without H",
    source: "by hand",
    // G = 0, so γ = -(1 - Σx²) H / ((1 - Σx²)(1 - H)).
    expected: [-0.25, 0],
    within: digits(12),
    found: () => [ellisonGlaeser([3, 2, 5], [30, 20, 50], 0.2), ellisonGlaeser([3, 2, 5], [30, 20, 50], 0)],
  },
];
