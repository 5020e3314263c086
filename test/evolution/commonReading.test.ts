import { commonPaths, readPaths, type CommonPath } from "../../src/evolution";
import { handPanel, type HandCluster } from "./handPanel";

/** Stages that are closed, by their positions. */
const closed = (...positions: readonly number[]): [number, number, number] => {
  const grade = (position: number): number => (positions.includes(position) ? 70 : 40);
  return [grade(1), grade(2), grade(3)];
};

function commonOf(...clusters: readonly HandCluster[]): CommonPath[] {
  const { panel, dataset } = handPanel(clusters);
  return commonPaths(readPaths(panel, dataset));
}

/** Which number of closed stages was followed by which, and how often. */
const pairs = ({ counts }: CommonPath): string[] =>
  [...counts].flatMap((count, at) => (count === 0 ? [] : [`${Math.floor(at / 4)}>${at % 4}: ${count}`]));

test("counts how many stages are closed, wherever they stand, and compares each period with the one before", () => {
  const [path] = commonOf({
    name: "A",
    ladder: "DI",
    // 0, 1, 1, 3, 2, 2 closed: one step, one hold, one skip, one loop, one hold in which another stage closes.
    periods: [closed(), closed(2), closed(1), closed(1, 2, 3), closed(1, 3), closed(2, 3)],
  });
  expect(path).toMatchObject({ name: "A", ladder: "DI", movements: 5, skips: 1, loops: 1 });
  expect(path?.counts).toHaveLength(16);
  expect(path && pairs(path)).toEqual(["0>1: 1", "1>1: 1", "1>3: 1", "2>2: 1", "3>2: 1"]);
});

test("the same movement is counted as often as it is made", () => {
  const [path] = commonOf({ name: "A", ladder: "ID", periods: [closed(1), closed(1), closed(1), closed(1)] });
  expect(path && pairs(path)).toEqual(["1>1: 3"]);
  expect(path).toMatchObject({ movements: 3, skips: 0, loops: 0 });
});

test("a stage of unknown state leaves out both movements around it, a change of composition the one into it", () => {
  const without = { "ID1.1": 70, "ID1.2": 70, "ID1.3": 70, "ID1.4": 70, "ID1.5": null };
  const [unknown, changed] = commonOf(
    {
      name: "A",
      ladder: "ID",
      periods: [closed(1), [70, 40, null], closed(1), closed(1, 2)],
    },
    {
      name: "B",
      ladder: "ID",
      periods: [closed(1), closed(1), [without, 40, 40], [without, 70, 40]],
    },
  );
  expect(unknown && pairs(unknown)).toEqual(["1>2: 1"]);
  expect(changed && pairs(changed)).toEqual(["1>1: 1", "1>2: 1"]);
  expect(changed?.movements).toBe(2);
});

test("a cluster without a type, or without two periods to compare, says nothing", () => {
  expect(
    commonOf(
      {
        name: "untyped",
        ladder: "ID",
        periods: [
          { stages: closed(1), verdict: "HYBRID" },
          { stages: closed(1, 2), verdict: "HYBRID" },
        ],
      },
      { name: "once", ladder: "DI", periods: [closed(1)] },
      { name: "with a gap", ladder: "DI", periods: [closed(1), null, closed(1)] },
    ),
  ).toEqual([]);
});
