import { formulaToTry } from "../../scripts/start/formulaToTry";

const table = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));

test("the formula to try names the range of the table that is shown, right of its assessment", () => {
  // A to AO are 41 columns; AP is empty, AQ to BH hold the assessment.
  expect(formulaToTry(table(13, 41))).toEqual({ cell: "BK1", formula: "=CLUSTERTYPE(A1:AO13)" });
  expect(formulaToTry(table(4, 3))).toEqual({ cell: "Y1", formula: "=CLUSTERTYPE(A1:C4)" });
  expect(formulaToTry([["a"], ["b", "c"]]).formula).toBe("=CLUSTERTYPE(A1:B2)");
});
