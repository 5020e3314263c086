import { indexText, percentText, scoreText } from "../../src/results";

// A number beside its threshold is shown on its side of it.

test.each([
  [-0.198, "-0.198"],
  [-0.202, "-0.202"],
  [0.19996, "0.19996"],
  [-0.2, "-0.20"],
  [0.2 - 1e-12, "0.20"],
  [-0.1, "-0.10"],
  [-0.001, "0.00"],
  [1, "1.00"],
])("the index %d beside the band of 0.2 is %s", (index, text) => {
  expect(indexText(index, 0.2)).toBe(text);
});

test("without a band, two digits", () => {
  expect(indexText(-0.198)).toBe("-0.20");
});

test.each([
  [59.96, "59.96"],
  [60, "60.0"],
  [59.9, "59.9"],
  [45.44, "45.4"],
])("the score %d beside the threshold of 60 is %s", (score, text) => {
  expect(scoreText(score)).toBe(text);
});

test("a share that falls short of what is needed never reads as if it did not", () => {
  expect(percentText(0.598, 0.6)).toBe("59.8");
  expect(percentText(0.6, 0.6)).toBe("60");
  expect(percentText(0.456, 0.6)).toBe("46");
});
