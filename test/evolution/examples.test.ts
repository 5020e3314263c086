import {
  ergodicDistribution,
  estimateChain,
  firstPassages,
  guttmanScale,
  readPanel,
  trendOf,
  typeOver,
} from "../../src/evolution";
import { solve } from "../../src/evolution/linearSystem";

const close = (value: number): unknown => expect.closeTo(value, 9);

test("the examples that the functions give of themselves", () => {
  expect(readPanel(["B", "A", "B"], [2021, 2020, 2020])).toMatchObject({
    periods: [2020, 2021],
    clusters: [
      { name: "B", sightings: [{ row: 2 }, { row: 0 }] },
      { name: "A", sightings: [{ row: 1 }] },
    ],
  });
  expect(typeOver(["ID", "HYBRID", "DI"])).toEqual({ kind: "typed", ladder: "DI", changes: 1 });
  expect(trendOf([0.5, 1.2, 1.1, 2.4])).toMatchObject({ tau: close(4 / 6), p: close(1 / 3) });
  expect(
    solve(
      [
        [2, 1],
        [1, 3],
      ],
      [3, 5],
    ),
  ).toEqual([close(0.8), close(1.4)]);
  const chain = estimateChain([
    [1, 1],
    [1, 3],
  ]);
  expect(ergodicDistribution(chain)).toEqual({ kind: "known", shares: [close(1 / 3), close(2 / 3)] });
  expect(firstPassages(chain)).toEqual([
    [
      { kind: "expected", periods: close(3) },
      { kind: "expected", periods: close(2) },
    ],
    [
      { kind: "expected", periods: close(4) },
      { kind: "expected", periods: close(1.5) },
    ],
  ]);
  expect(
    guttmanScale([
      [true, false, false],
      [false, true, false],
    ]),
  ).toMatchObject({
    errors: 2,
    reproducibility: close(2 / 3),
    minimalReproducibility: close(2 / 3),
    scalability: { kind: "known", value: close(0) },
  });
});

test("a system without a unique solution is solved with 0 for what nothing identifies", () => {
  expect(
    solve(
      [
        [1, -1],
        [-1, 1],
      ],
      [2, -2],
    ),
  ).toEqual([close(2), 0]);
});
