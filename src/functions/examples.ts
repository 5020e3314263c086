import type { FunctionId } from "./catalogue";
import { measureExamples } from "./measures/measureExamples";

/** The example of the help page: one invented cluster whose results can be worked out by hand. */
export const exampleTable: readonly (readonly (string | number)[])[] = [
  [
    "Cluster",
    "FL1",
    "FL3",
    "ID1.5",
    "TY1",
    "TY2",
    "TY4",
    "TY6",
    "TY7",
    "TY8",
    "DI1.1",
    "DI1.2",
    "DI1.3",
    "DI1.4",
    "DI2.1",
    "DI2.2",
    "DI2.3",
    "DI2.4",
    "DI3.1",
    "DI3.2",
    "DI3.3",
    "DI3.4",
    "DI3.5",
  ],
  ["Aster", 2, 40, 50, 60, 80, 30, 20, 0.6, 30, 16, 30, 50, 70, 10, 22.5, 5, 6, 0.2, 80, 10, 5, 10],
];

/** The example of the functions over panels: the same cluster in two years, with all of DI2 at its gate in the second. */
export const examplePanel: readonly (readonly (string | number)[])[] = [
  ["Cluster", "Year", ...(exampleTable[0] ?? []).slice(1)],
  ["Aster", 2022, ...(exampleTable[1] ?? []).slice(1)],
  ["Aster", 2023, 2, 40, 50, 60, 80, 30, 20, 0.6, 30, 16, 30, 50, 70, 20, 40, 8, 10, 0.2, 80, 10, 5, 10],
];
const panelAddresses = "A1:A3,B1:B3,C1:X3";
const givenPanel = [
  examplePanel.map((row) => row.slice(0, 1)),
  examplePanel.map((row) => row.slice(1, 2)),
  examplePanel.map((row) => row.slice(2)),
];

/** Where the example table stands on its sheet. */
export const exampleAddress = "A1:W2";

export interface Example {
  readonly formula: string;
  /** Its first arguments, as Excel delivers them; left out, the example table. */
  readonly given?: readonly unknown[];
  /** Cells of its own that the formula refers to, from A1 on; shown on the help page. */
  readonly input?: readonly (readonly (string | number)[])[];
  /** Arguments after the range, as Excel delivers them. */
  readonly more: readonly unknown[];
  /** The first rows that it gives; a number is shown to four digits. */
  readonly result: readonly (readonly (string | number | boolean)[])[];
}

// Every observed piece of type evidence stands at the digital pole, so the index is 1; .76 of the weight is observed.
// The grades of DI1 are 60, those of DI2 30 and those of DI3 0: stage 1 is closed, work is due in stage 2.
export const examples: Readonly<Record<FunctionId, Example>> = {
  CLUSTERTYPE: {
    formula: `=CLUSTERTYPE(${exampleAddress})`,
    more: [],
    result: [["Verdict"], ["digital industrialization"]],
  },
  CLUSTERSTAGE: {
    formula: `=CLUSTERSTAGE(${exampleAddress},,,"code")`,
    more: [null, null, "code"],
    result: [["Stage"], ["DI2"]],
  },
  CLUSTERASSESS: {
    formula: `=CLUSTERASSESS(${exampleAddress})`,
    more: [],
    // (.75 x .76 - 1.25 x .24) / (.75 x .76 + 1.25 x .24) = .27/.87 with the missing weight at the other pole.
    result: [
      [
        "Verdict",
        "Type index",
        "Index low",
        "Index high",
        "Confidence",
        "Stage",
        "Lowest stage",
        "Highest stage",
        "Reached",
        "Maturity",
        "S1",
        "S2",
        "S3",
        "Focus",
      ],
      [
        "digital industrialization",
        1,
        0.27 / 0.87,
        1,
        "firm",
        "2 Dynamic innovation",
        "2 Dynamic innovation",
        "2 Dynamic innovation",
        1,
        1.5,
        60,
        30,
        0,
        "2 Dynamic innovation",
      ],
    ],
  },
  CLUSTERSCORES: {
    formula: `=CLUSTERSCORES(${exampleAddress})`,
    more: [],
    result: [
      ["TPI", "E-", "E+", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"],
      [1, 0, 1, "", "", "", 60, 30, 0],
    ],
  },
  CLUSTERGRADES: {
    formula: `=CLUSTERGRADES(${exampleAddress})`,
    more: [],
    result: [
      ["TY1", "TY2", "TY3", "TY4", "TY5", "TY6", "TY7", "TY8", "TY9"],
      [1, 1, "", 1, "", 1, 1, 1, ""],
    ],
  },
  CLUSTERGAPS: {
    formula: `=CLUSTERGAPS(${exampleAddress})`,
    more: [],
    result: [
      ["Stage", "Code", "Indicator", "Unit", "Value", "Gate", "Grade", "Gap", "Obstacle %"],
      ["DI1 Platform construction", "DI1.1", "Penetration of addressable participants", "%", 16, 16, 60, 0, ""],
      ["DI1 Platform construction", "DI1.2", "Match rate", "%", 30, 30, 60, 0, ""],
      ["DI1 Platform construction", "DI1.3", "Twelve-month retention", "%", 50, 50, 60, 0, ""],
      ["DI1 Platform construction", "DI1.4", "Gigabit (VHCN) coverage", "%", 70, 70, 60, 0, ""],
      ["DI2 Dynamic innovation", "DI2.1", "New scenarios in the year / stock", "%", 10, 20, 30, 10, 25],
    ],
  },
  CLUSTERPOLICY: {
    formula: `=CLUSTERPOLICY(${exampleAddress},,,"code",3)`,
    more: [null, null, "code", 3],
    result: [
      ["Lever 1 (a hypothesis about a bottleneck, not an estimated effect)", "Lever 2", "Lever 3"],
      ["D", "I", "L"],
    ],
  },
  CLUSTERADVANTAGE: {
    formula: `=CLUSTERADVANTAGE(${exampleAddress})`,
    more: [],
    result: [
      ["Leading mechanism", "Emerging mechanism", "Percentile 1", "Percentile 2", "Percentile 3"],
      ["platform scale, critical mass", "scenario creation and network effects", "", "", ""],
    ],
  },
  CLUSTEREXPLAIN: {
    formula: `=CLUSTEREXPLAIN(${exampleAddress})`,
    more: [],
    result: [
      ["Explanation"],
      [
        'Aster is a digital industrialization cluster. The verdict is firm: moving every weight by 25 % and filling in the missing data cannot change it. The type index is 1.00 (between 0.31 and 1.00) on a scale from -1, industrial digitalization, to +1, digital industrialization. Its strongest evidence is chain ties as a share of all ties (20 %) and digital-core revenue share (60 %). Every observed piece of evidence stands at the same pole. It is in stage 2 of 3, dynamic innovation; work is due in this stage, which scores 30.0 where 60 closes it. What holds it back most is new scenarios in the year / stock: 10 %, where the gate is 20 %. A first lever to examine is "scenario lists, regulatory sandbox, venture fund". A lever is a hypothesis about a bottleneck, not an estimated effect. The data say nothing about log gap of location quotients, digital core minus leading traditional industry; control of the main platform; tangible share of assets. 100 % of the weight behind the type is judgement.',
      ],
    ],
  },
  CLUSTERCARD: {
    formula: `=CLUSTERCARD(${exampleAddress})`,
    more: [],
    result: [["Cluster"], ["Aster · digital industrialization · 2 Dynamic innovation"]],
  },
  CLUSTERCHECK: {
    formula: `=CLUSTERCHECK(${exampleAddress})`,
    more: [],
    result: [
      ["Row", "Column", "Indicator", "Value", "Problem"],
      ["", "", "FL2 Members' sales through one platform", "", "no column for this indicator"],
    ],
  },
  CLUSTERMODEL: {
    formula: "=CLUSTERMODEL()",
    more: [],
    result: [
      ["Part", "Group", "Code", "Name"],
      ["Model", "", "DIC", "Digital industry clusters"],
    ],
  },
  CLUSTERROBUST: {
    formula: `=CLUSTERROBUST(${exampleAddress},,,"code")`,
    more: [null, null, "code"],
    // Anchors within 10 % leave each position at .8 or more, so the index is below .2 only where all six are at their
    // lowest while everything missing is at the other pole: not once in many thousand draws.
    result: [
      ["Verdict", "P(ID)", "P(DI)", "P(hybrid)", "P(indeterminate)"],
      ["DI", 0, 1, 0, 0],
    ],
  },
  CLUSTERPATH: {
    formula: `=CLUSTERPATH(${panelAddresses},,,"code")`,
    given: givenPanel,
    more: [null, null, "code"],
    // 2022: stage 1 closed, 30 of 60 points in stage 2. 2023: stages 1 and 2 closed, nothing yet in stage 3.
    result: [
      ["Reached", "Stage", "Stage without memory", "Maturity", "Movement"],
      [1, "DI2", "DI2", 1.5, ""],
      [2, "DI3", "DI3", 2, "advance"],
    ],
  },
  CLUSTERPATTERN: {
    formula: `=CLUSTERPATTERN(${panelAddresses})`,
    given: givenPanel,
    more: [],
    result: [
      [
        "Cluster",
        "Type",
        "Type changes",
        "Periods",
        "Kendall τ-b",
        "p",
        "Advances",
        "Skips",
        "Loops",
        "Foundings",
        "Repairs",
        "Composition changes",
        "Range",
        "Pattern",
      ],
      [
        "Aster",
        "digital industrialization",
        0,
        2,
        "",
        "",
        1,
        0,
        0,
        0,
        0,
        0,
        0.5,
        "not testable: longest run has 2 of the 6 periods needed",
      ],
    ],
  },
  CLUSTERTRANSITIONS: {
    formula: '=CLUSTERTRANSITIONS({"A";"A";"A";"A"},{2020;2021;2022;2023},{1;2;2;1})',
    given: [
      [["A"], ["A"], ["A"], ["A"]],
      [[2020], [2021], [2022], [2023]],
      [[1], [2], [2], [1]],
    ],
    more: [],
    result: [
      ["From / to", 1, 2],
      [1, 0, 1],
      [2, 0.5, 0.5],
    ],
  },
  CLUSTEREVOLUTION: {
    formula: `=CLUSTEREVOLUTION(${panelAddresses})`,
    given: givenPanel,
    more: [],
    result: [
      ["Item", "Type", "Value", "Low", "High", "p", "n", "Verdict"],
      ["CR", "ID", "", "", "", "", 0, "not testable: no cluster with three assessable stages"],
      ["MMR", "ID", "", "", "", "", 0, "not testable: no cluster with three assessable stages"],
      ["CS", "ID", "", "", "", "", 0, "not testable: no cluster with three assessable stages"],
      ["CR", "DI", 1, "", "", "", 1, "no verdict: 1 of the 20 clusters needed"],
    ],
  },
  CLUSTERNETWORK: {
    formula: '=CLUSTERNETWORK({"A";"A";"A";"B";"B";"B"},{2021;2022;2023;2021;2022;2023},{1;4;16;1;1;4},{1;2;4;1;1;2})',
    given: [
      [["A"], ["A"], ["A"], ["B"], ["B"], ["B"]],
      [[2021], [2022], [2023], [2021], [2022], [2023]],
      [[1], [4], [16], [1], [1], [4]],
      [[1], [2], [4], [1], [1], [2]],
    ],
    more: [],
    // The value is the square of the participants everywhere.
    result: [
      ["Beta", "SE", "Low", "High", "n", "Clusters", "Periods", "Verdict"],
      [2, 0, 2, 2, 6, 2, 3, "no verdict: 2 of the 10 clusters needed"],
    ],
  },
  ...measureExamples,
};
