import type { MeasureId } from "../../src/texts/measureWords";
import { texts } from "../../src/texts/en/measureWords";
import { column, row, refusal } from "./measureAnswers";

const none: readonly [MeasureId, string, ...unknown[]][] = [
  ["CLUSTERLQ", "a total or the activity's amount", 0, 100, 0, 1000],
  [
    "CLUSTERLQ",
    "a total or the activity's amount",
    [
      [0, 0],
      [0, 0],
    ],
  ],
  ["CLUSTERHHI", "the values sum to 0", column(0, 0)],
  ["CLUSTERHHI", "the values sum to 0, or there is a single holder", column(5), true],
  ["CLUSTERKRUGMAN", "one of the two structures sums to 0", column(0, 0), column(1, 1)],
  ["CLUSTERELLISONGLAESER", "plantHerfindahl is 1", column(1, 0), column(1, 1), 1],
  ["CLUSTERGINI", "the values (or the weights) sum to 0", column(0, 0)],
  ["CLUSTERTHEIL", "the values (or the weights) sum to 0", column(0, 0)],
  ["CLUSTERDAGUM", "the values sum to 0", column(0, 0), column("a", "b")],
  [
    "CLUSTERMORAN",
    "all values are alike",
    column(3, 3),
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "CLUSTERENTROPY",
    "fewer than 2 rows are complete",
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [
    "CLUSTERCRITIC",
    "fewer than 3 rows are complete",
    [
      [1, 1],
      [1, 2],
    ],
  ],
  [
    "CLUSTERTOPSIS",
    "no row is complete, or all units are alike",
    [
      [1, 1],
      [1, 1],
    ],
    row(1, 1),
  ],
  [
    "CLUSTERCOUPLING",
    "no row is complete",
    [
      [null, 1],
      [1, null],
    ],
  ],
  ["CLUSTERNORMALIZE", "a constant column", column(5, 5)],
  ["CLUSTERKENDALL", "fewer than 2 pairs are complete", column(5, 5)],
];

test("every reason why a measure may have no value stands here", () => {
  const reasons = Object.entries(texts.measureWords).flatMap(([id, words]) =>
    Object.keys(words).flatMap((key) => (key.startsWith("undefined") ? [id] : [])),
  );
  expect(none.map(([id]) => id).toSorted()).toEqual(expect.arrayContaining(reasons.toSorted()));
  expect(none.length).toBeGreaterThanOrEqual(reasons.length);
});

test.each(none)("%s where no value exists is #N/A and says why: %s", async (id, reason, ...delivered) => {
  const sentence = await refusal(id, ...delivered);
  expect(sentence.startsWith(`#N/A ${id} has no value for these data: ${reason}`)).toBe(true);
});
