import type { ProvenanceMark } from "../provenance";
import type { FloorTest, StageEvidence, StageName, TypeEvidence, typeElements } from "../shape";

const marks = (provenance: string): ProvenanceMark[] =>
  [...provenance].filter((mark): mark is ProvenanceMark => "SOELJ".includes(mark));

const test = (
  condition: FloorTest["condition"],
  indicator: string,
  threshold: number,
  provenance: string,
  source: string,
): FloorTest => ({ condition, indicator, threshold, provenance: marks(provenance), source });

export const floor: readonly FloorTest[] = [
  test("agglomeration", "FL1", 1.2, "L", "Customary cut-off of the location quotient"),
  test("agglomeration", "FL2", 50, "J", "Virtual cluster: half of all sales through one platform"),
  test("mass", "FL3", 30, "J", "Critical mass of interacting firms"),
  test("digital", "ID1.5", 28, "E", "EU Member States 2022, 5th percentile"),
  test("digital", "TY1", 5, "J", "About half of China's national share, 9.9 in 2023"),
];

const position = (
  indicator: string,
  element: (typeof typeElements)[number],
  [idAnchor, diAnchor]: readonly [number, number],
  weight: number,
  provenance: string,
  source: string,
  key = false,
): TypeEvidence => ({ indicator, element, idAnchor, diAnchor, weight, key, provenance: marks(provenance), source });

export const type: readonly TypeEvidence[] = [
  position("TY1", "value", [10, 60], 0.14, "OJ", "NBS 2023: 9.9 % of GDP is digital core; upper anchor judged", true),
  position("TY2", "core firm", [20, 80], 0.08, "SJ", "Core firm in the paper; anchors judged"),
  position("TY3", "core firm", [-0.69, 0.69], 0.08, "L", "A factor of two either way"),
  position("TY4", "mirror", [80, 30], 0.1, "SJ", "Platform mirror in the paper; anchors judged"),
  position("TY5", "mirror", [0, 1], 0.1, "S", "Platform mirror in the paper"),
  position(
    "TY6",
    "network",
    [70, 20],
    0.2,
    "SJ",
    "Chain community against multi-sided alliance in the paper; anchors judged",
    true,
  ),
  position(
    "TY7",
    "value",
    [-0.6, 0.6],
    0.14,
    "OJ",
    "NBS 2021: classes 01-04 supply technology, class 05 uses it; anchors judged",
    true,
  ),
  position("TY8", "core firm", [5, 30], 0.1, "J", "Whole economy (EU 2022): median 4.5"),
  position("TY9", "value", [60, 20], 0.06, "SJ", "Traditional against data factors in the paper; anchors judged"),
];

const grade = (
  indicator: string,
  [low, gate, high]: readonly [number, number, number],
  provenance: string,
  source: string,
): StageEvidence => ({ indicator, low, gate, high, weight: 1, provenance: marks(provenance), source });

const judged = "Judgement, to be calibrated";

export const stages: Readonly<Record<StageName, StageEvidence[]>> = {
  ID1: [
    grade("ID1.1", [20, 55, 85], "OJ", "MIIT: 54.6 in 2021, target 68 for 2025; low and high judged"),
    grade("ID1.2", [20, 50, 85], "EO", "EU: 5th percentile 21, 95th 50; MIIT: 69.8 in 2021, target 80"),
    grade("ID1.3", [10, 40, 80], "J", judged),
    grade("ID1.4", [110, 85, 50], "J", "Own base year = 100; judgement"),
    grade("ID1.5", [28, 55, 90], "EO", "EU 2022: 5th percentile 28, mean 54.9; target for 2030 above 90"),
  ],
  ID2: [
    grade("ID2.1", [5, 25, 50], "J", judged),
    grade("ID2.2", [10, 45, 75], "OJ", "MIIT: target 45 for 2025; low and high judged"),
    grade("ID2.3", [40, 75, 95], "OJ", "MIIT: 74.2 in 2021, target 85 for 2025; low and high judged"),
    grade("ID2.4", [13, 45, 75], "EO", "EU cloud use: 5th percentile 13, 75th 47; target 75 for 2030"),
    grade("ID2.5", [0, 5, 20], "J", judged),
  ],
  ID3: [
    grade("ID3.1", [10, 60, 90], "SJ", "Full-chain integration in the paper; numbers judged"),
    grade("ID3.2", [30, 70, 95], "J", judged),
    grade("ID3.3", [3.5, 12, 25], "E", "EU: 5th percentile 3.5, 75th 11.2, 90th 13.2"),
    grade(
      "ID3.4",
      [0.3, 0.6, 0.9],
      "SLJ",
      "Ecosystem stability in the paper; 0.3 as in practice of network models; rest judged",
    ),
    grade("ID3.5", [5, 20, 40], "J", judged),
  ],
  DI1: [
    grade("DI1.1", [1, 16, 60], "LJ", "Rogers: innovators and early adopters are 16 %; rest judged"),
    grade("DI1.2", [5, 30, 70], "J", judged),
    grade("DI1.3", [20, 50, 90], "J", judged),
    grade("DI1.4", [20, 70, 100], "E", "EU 2022: mean 70.2, 75th percentile 70"),
  ],
  DI2: [
    grade("DI2.1", [0, 20, 60], "SJ", "New scenarios in the paper; numbers judged"),
    grade("DI2.2", [5, 40, 80], "SJ", "Partner roles in the paper; numbers judged"),
    grade("DI2.3", [2, 8, 20], "J", judged),
    grade("DI2.4", [2, 10, 25], "J", judged),
  ],
  DI3: [
    grade("DI3.1", [0.2, 0.6, 0.95], "J", judged),
    grade("DI3.2", [80, 40, 15], "J", "Concentration risk; judgement"),
    grade("DI3.3", [10, 40, 70], "J", judged),
    grade("DI3.4", [5, 40, 80], "J", judged),
    grade("DI3.5", [10, 40, 70], "SJ", "Integration with the real economy in the paper; numbers judged"),
  ],
};
