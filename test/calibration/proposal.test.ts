import { DEFAULT_PRIOR, proposalFor } from "../../src/calibration";
import { shrunk } from "../../src/calibration/proposal";

// What is proposed for the anchors of a piece of evidence.

const percent = { min: 0, max: 100 };
const anchors = (own: readonly number[], builtIn: readonly (number | undefined)[]) =>
  own.map((value, at) => ({ own: { value, low: NaN, high: NaN }, builtIn: builtIn[at] }));

test("without clusters it is the built-in value, without its weight it is the quantile, else their mean", () => {
  expect(shrunk(0, NaN, 30, 70)).toBe(70);
  expect(shrunk(0, NaN, 0, 70)).toBe(70);
  expect(shrunk(12, 50.1, 0, 70)).toBe(50.1);
  expect(shrunk(10, 50, 30, 70)).toBe(65);
  expect(shrunk(30, 50, DEFAULT_PRIOR, 70)).toBe(60);
});

test("low, gate and high move together, to four digits", () => {
  // (10 x 10 + 20 x 28)/30, (10 x 40 + 20 x 66)/30, (10 x 80 + 20 x 90)/30
  expect(proposalFor(10, 20, anchors([10, 40, 80], [28, 66, 90]), percent, 1)).toEqual({
    numbers: [22, 57.33, 86.67],
    m: 20,
    refusal: undefined,
  });
});

test("where less is better the numbers fall", () => {
  expect(proposalFor(10, 10, anchors([80, 40, 10], [60, 30, 20]), percent, -1)).toMatchObject({
    numbers: [70, 35, 15],
    refusal: undefined,
  });
  expect(proposalFor(10, 10, anchors([10, 40, 80], [20, 30, 60]), percent, -1).refusal).toBe("notApart");
});

test("without a cluster the built-in numbers are shown to the last digit, and nothing is to be taken over", () => {
  expect(proposalFor(0, 30, anchors([NaN, NaN], [-0.693147, 0.693147]), { min: -5, max: 5 }, 1)).toEqual({
    numbers: [-0.693147, 0.693147],
    m: 30,
    refusal: "noValue",
  });
});

test("equal values leave no room between the numbers, unless the built-in ones hold them apart", () => {
  expect(proposalFor(5, 0, anchors([50, 50, 50], [28, 66, 90]), percent, 1).refusal).toBe("notApart");
  // (5 x 50 + 5 x 28)/10 ...
  expect(proposalFor(5, 5, anchors([50, 50, 50], [28, 66, 90]), percent, 1)).toMatchObject({
    numbers: [39, 58, 70],
    refusal: undefined,
  });
});

test("a row that the built-in model lacks is not drawn towards anything", () => {
  expect(proposalFor(5, 30, anchors([10, 20, 30], [undefined, undefined, undefined]), percent, 1)).toEqual({
    numbers: [10, 20, 30],
    m: 0,
    refusal: undefined,
  });
});

test("a number outside the valid range is not cut to it but refused", () => {
  expect(proposalFor(1, 1, anchors([50], [90]), { min: 0, max: 60 }, 1)).toMatchObject({
    numbers: [70],
    refusal: "outsideRange",
  });
});
