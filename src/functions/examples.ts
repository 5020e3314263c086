import type { FunctionId } from "./catalogue";

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

/** Where the example table stands on its sheet. */
export const exampleAddress = "A1:W2";

export interface Example {
  readonly formula: string;
  /** Arguments after the range, as Excel delivers them. */
  readonly more: readonly unknown[];
  /** The first rows that it gives; a number is shown to four digits. */
  readonly result: readonly (readonly (string | number)[])[];
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
};
