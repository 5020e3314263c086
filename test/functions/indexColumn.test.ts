import { FIRST_EDITION } from "../firstEdition";
import { callFunction } from "./callFunction";

// "ID1.5 index" names the index by which a value was measured: its technologies change by year.

const codes = [
  "TY1",
  "TY2",
  "TY3",
  "TY4",
  "TY5",
  "TY6",
  "TY7",
  "TY8",
  "TY9",
  "ID1.1",
  "ID1.2",
  "ID1.3",
  "ID1.4",
  "ID1.5",
];
/** At the ID anchors, ID1 at its gates: stage 1 closed, the stages above it dark, so what was reached is 1 or more: unknown. */
const values = [10, 20, -0.69, 80, 0, 70, -0.6, 5, 60, 55, 50, 40, 85, 55];
const stages = ["ID2.1", "ID2.2", "ID2.3", "ID2.4", "ID2.5", "ID3.1", "ID3.2", "ID3.3", "ID3.4", "ID3.5"];
const open = [5, 10, 40, 13, 0, 10, 30, 3.5, 0.3, 5];

const movements = (header: string, ...indices: readonly unknown[]): Promise<unknown[]> =>
  movementsOf(values, header, indices);

async function movementsOf(row: readonly unknown[], header: string, indices: readonly unknown[]): Promise<unknown[]> {
  const clusters = [["Cluster"], ...indices.map(() => ["Aster"])];
  const periods = [["Year"], ...indices.map((_, at) => [2022 + at])];
  const sheet = [[header, ...codes, ...stages], ...indices.map((index) => [index, ...row, ...open])];
  return (await callFunction("CLUSTERPATH", clusters, periods, sheet, null, FIRST_EDITION, "code"))
    .slice(1)
    .map((line) => line[4]);
}

test("another index in the next period is a change of composition, the same one is not", async () => {
  expect(await movements("ID1.5 index", 2022, 2022, 2024)).toEqual(["", "hold", "composition"]);
  expect(await movements("ID1.5 指数", "2022", "2024", "2024")).toEqual(["", "composition", "hold"]);
});

test("where one period does not say its index, nothing is known to have changed", async () => {
  expect(await movements("ID1.5 index", 2022, "", 2024)).toEqual(["", "hold", "hold"]);
  // An empty cell arrives as 0.
  expect(await movements("ID1.5 index", 0, 2024, 2024)).toEqual(["", "hold", "hold"]);
});

test("the index of a value that is observed in no period changes nothing", async () => {
  expect(await movementsOf([...values.slice(0, -1), ""], "ID1.5 index", [2022, 2024])).toEqual(["", "hold"]);
});

test("the index of an indicator of the other ladder, or any other column, changes nothing", async () => {
  expect(await movements("DI1.1 index", 2022, 2024)).toEqual(["", "hold"]);
  expect(await movements("Price index", 2022, 2024)).toEqual(["", "hold"]);
});
