import { indexText, limitText, percentText, scoreText, shareText, valueText } from "../../src/results";

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

describe("an observed value in a sentence", () => {
  const percent = { unit: "%", min: 0, max: 100 };
  const ratio = { unit: "ratio", min: 0, max: 1e9 };

  test.each([
    [72.7104, "72.7 %"],
    [0.45678, "0.457 %"],
    [60, "60 %"],
    // Neither all nor none where it is not.
    [99.96, "99.96 %"],
    [100, "100 %"],
  ])("%d of 100 is %s", (value, text) => {
    expect(valueText(value, percent, "en")).toBe(text);
  });

  test.each([
    [1.23456, "1.23"],
    [1234.5678, "1235"],
    [1_234_567, "1234567"],
    [-0.69314, "-0.693"],
    [0, "0"],
  ])("%d keeps three digits, and all of a whole number: %s", (value, text) => {
    expect(valueText(value, { ...ratio, min: -9 }, "en")).toBe(text);
  });

  test("beside a threshold it stands on its side of it; at it, it is it", () => {
    expect(valueText(1.19996, ratio, "en", 1.2)).toBe("1.19996");
    expect(valueText(1.1996, ratio, "en", 1.2)).toBe("1.1996");
    expect(valueText(1.1996, ratio, "en")).toBe("1.2");
    expect(valueText(1.2, ratio, "en", 1.2)).toBe("1.2");
  });

  test("a threshold is told as it was set", () => {
    expect(limitText(72.25, percent, "en")).toBe("72.25 %");
    expect(limitText(0.1 + 0.2, ratio, "en")).toBe("0.3");
  });

  test("in Chinese % follows the number at once, in English after a space", () => {
    expect([valueText(72.7104, percent, "zh-CN"), limitText(50, percent, "zh-CN")]).toEqual(["72.7%", "50%"]);
    expect([shareText(0.456, "zh-CN"), shareText(0.0001, "zh-CN")]).toEqual(["45.6%", "<\u00a00.1%"]);
    expect(shareText(0.456, "en")).toBe("45.6\u00a0%");
  });
});
