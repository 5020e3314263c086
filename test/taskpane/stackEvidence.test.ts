import { stackEvidence } from "../../src/taskpane/charts/stackEvidence";

test("the area of a circle is in proportion to the weight", () => {
  const { dots } = stackEvidence([
    { name: "light", weight: 1, at: 0 },
    { name: "heavy", weight: 4, at: 100 },
  ]);
  const radius = (name: string): number => dots.find((dot) => dot.name === name)?.radius ?? NaN;
  expect(radius("heavy") ** 2 / radius("light") ** 2).toBeCloseTo(4, 12);
});

test("pieces at the same place stand above each other, so that each can be counted", () => {
  const { dots, height } = stackEvidence(["a", "b", "c"].map((name) => ({ name, weight: 1, at: 12 })));
  const [first, second, third] = dots.map(({ up }) => up);
  const diameter = 2 * (dots[0]?.radius ?? NaN);
  expect((second ?? NaN) - (first ?? NaN)).toBeGreaterThan(diameter);
  expect((third ?? NaN) - (second ?? NaN)).toBeGreaterThan(diameter);
  expect(height).toBeGreaterThan(3 * diameter);
});

test("what was not observed has no place on the axis", () => {
  expect(stackEvidence([{ name: "missing", weight: 1, at: NaN }])).toEqual({ dots: [], height: 1 });
  expect(stackEvidence([])).toEqual({ dots: [], height: 1 });
});
