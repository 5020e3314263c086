import { moran } from "../../src/measures/moran";
import { callFunction } from "./callFunction";

test("a long permutation test lets others have the thread, and its p is that of one go", async () => {
  const units = 700;
  const values = Array.from({ length: units }, (_, at) => Math.sin(at * at));
  const rows = values.map((_, i) => values.map((_, j) => (i === j ? 0 : 1 / (1 + Math.abs(i - j)))));
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 0);
  const result = await callFunction(
    "CLUSTERMORAN",
    values.map((value) => [value]),
    rows,
    199,
    5,
  );
  clearInterval(others);
  // 199 x (700 units + 244,650 pairs) = 49 million steps of work in portions of 20 million.
  expect(turns).toBeGreaterThanOrEqual(2);
  const { index, permutation } = moran(values, { kind: "matrix", rows }, { permutations: 199, seed: 5 });
  expect([result[0]?.[1], result[6]?.[1]]).toEqual([index, permutation.p]);
});
