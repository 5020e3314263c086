import { readEvolution, shareOf } from "../../src/evolution";
import { handPanel } from "./handPanel";

const [low, one, two, three] = [
  [20, 20, 20],
  [60, 20, 20],
  [60, 60, 20],
  [60, 60, 60],
] as const;

test("movements of reached are counted by type, on the ladder of the type", () => {
  const { panel, dataset } = handPanel([
    { name: "A", ladder: "ID", periods: [low, one, two, three] },
    { name: "B", ladder: "ID", periods: [low, low, one, low] },
    {
      name: "C",
      ladder: "DI",
      periods: [
        [40, 20, 20],
        [40, 20, 60],
        [40, 60, 60],
        [20, 60, 60],
      ],
    },
  ]);
  const { ladders } = readEvolution(panel, dataset);
  expect(ladders.ID).toMatchObject({
    clusters: 2,
    movements: 6,
    counts: [
      [1, 2, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ],
    compositionChanges: 0,
    shares: { advance: shareOf(4, 6), skip: shareOf(0, 6), hold: shareOf(1, 6), loop: shareOf(1, 6) },
  });
  expect(ladders.ID.chain[3]).toEqual({ kind: "unobserved" });
  expect(ladders.ID.passages[0]?.[3]).toMatchObject({ kind: "expected" });
  expect(ladders.ID.passages[3]?.[0]).toEqual({ kind: "unknown" });
  expect(ladders.ID.ergodic).toEqual({ kind: "blank", reason: "unknownRow", states: [3] });
  // A skip, a debt paid, the platform lost: the last two are neither skip nor loop but stay in the denominator.
  expect(ladders.DI).toMatchObject({
    counts: [
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 1],
    ],
    shares: { skip: shareOf(1, 3), repair: shareOf(1, 3), unfounding: shareOf(1, 3), loop: shareOf(0, 3) },
  });
});

test("a founding and an erosion are told by their own names", () => {
  const { panel, dataset } = handPanel([
    {
      name: "A",
      ladder: "DI",
      // Stage 1 rises above 30: all that was done counts; it closes: a debt paid; it reopens: a debt incurred.
      periods: [
        [20, 60, 60],
        [40, 60, 60],
        [60, 60, 60],
        [40, 60, 60],
      ],
    },
  ]);
  expect(readEvolution(panel, dataset).ladders.DI.shares).toEqual({
    advance: shareOf(0, 3),
    skip: shareOf(0, 3),
    hold: shareOf(0, 3),
    loop: shareOf(0, 3),
    founding: shareOf(1, 3),
    unfounding: shareOf(0, 3),
    repair: shareOf(1, 3),
    erosion: shareOf(1, 3),
  });
});

test("a period whose reach is unknown, and a cluster without a type, are no part of it", () => {
  const { panel, dataset } = handPanel([
    { name: "A", ladder: "ID", periods: [one, [null, 20, 20], one, one] },
    {
      name: "B",
      ladder: "ID",
      periods: [
        { stages: low, verdict: "HYBRID" },
        { stages: one, verdict: "HYBRID" },
      ],
    },
  ]);
  expect(readEvolution(panel, dataset).ladders.ID).toMatchObject({
    clusters: 1,
    movements: 1,
    counts: [
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  });
});

test("a change of composition is counted and left out of matrix and shares", () => {
  const without = { "ID1.1": 60, "ID1.2": 60, "ID1.3": 60, "ID1.4": 60, "ID1.5": null };
  const { panel, dataset } = handPanel([
    { name: "A", ladder: "ID", periods: [low, [without, 20, 20], [without, 20, 20]] },
  ]);
  expect(readEvolution(panel, dataset).ladders.ID).toMatchObject({
    movements: 1,
    counts: [
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    compositionChanges: 1,
  });
});

test("without any movement no share is zero: there is none", () => {
  const { panel, dataset } = handPanel([{ name: "A", ladder: "ID", periods: [low] }]);
  const { ladders, test: types, scales } = readEvolution(panel, dataset);
  expect(ladders.ID.shares.loop).toEqual({ kind: "none" });
  expect(ladders.ID.ergodic).toEqual({ kind: "blank", reason: "noObservations" });
  expect(ladders.DI.clusters).toBe(0);
  expect(scales.DI).toEqual({ kind: "empty", clusters: 0 });
  expect(types).toMatchObject({ kind: "notTestable", tooFew: ["ID", "DI"], clusters: { ID: 0, DI: 0 } });
});
