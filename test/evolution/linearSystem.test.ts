import { solve } from "../../src/evolution/linearSystem";

const close = (values: readonly number[]): unknown[] => values.map((value): unknown => expect.closeTo(value, 12));

test("a system with one solution, the matrix as it was afterwards", () => {
  const matrix = [
    [2, 1],
    [1, 3],
  ];
  expect(solve(matrix, [3, 5])).toEqual(close([0.8, 1.4]));
  expect(matrix).toEqual([
    [2, 1],
    [1, 3],
  ]);
  expect(solve([], [])).toEqual([]);
});

test("a pivot of zero, or one that is tiny beside what stands below it, is exchanged", () => {
  expect(
    solve(
      [
        [0, 1],
        [1, 0],
      ],
      [2, 3],
    ),
  ).toEqual([3, 2]);
  // Without the exchange the first unknown would be lost: 1e-9 x + y = 1, x + y = 2.
  const [x = NaN, y = NaN] = solve(
    [
      [1e-9, 1],
      [1, 1],
    ],
    [1, 2],
  );
  expect(Math.abs(x - 1 / (1 - 1e-9))).toBeLessThan(1e-14);
  expect(Math.abs(y - (1 - 2e-9) / (1 - 1e-9))).toBeLessThan(1e-14);
});

test("what is negligible is so beside the largest entry, not by itself", () => {
  expect(
    solve(
      [
        [2e-20, 1e-20],
        [1e-20, 3e-20],
      ],
      [3e-20, 5e-20],
    ),
  ).toEqual(close([0.8, 1.4]));
  // 1e-6 is rounding beside 1e6.
  expect(
    solve(
      [
        [1e6, 0],
        [0, 1e-6],
      ],
      [1e6, 1],
    ),
  ).toEqual([1, 0]);
});

test("an unknown that nothing identifies is nought, the others solve the system", () => {
  const [a = NaN, b = NaN, c = NaN] = solve(
    [
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 2],
    ],
    [3, 3, 4],
  );
  expect([a + b, b, c]).toEqual([3, 0, 2]);
});
