import { cleanedName, namesThatDifferInCapitals } from "./cleaning";
import { readPanel } from "./panel";

const same: readonly (readonly [reason: string, one: string | number, other: string | number])[] = [
  ["the number 1 and the text 1", 1, "1"],
  ["full width is made half", "Ｄｅｌｔａ　１", "Delta 1"],
  ["outer spaces are taken away", "  Delta ", "Delta"],
  ["a no-break space is a space", "Inner\u00a0Mongolia", "Inner Mongolia"],
  ["runs of spaces are one", "Inner   Mongolia", "Inner Mongolia"],
  ["runs of different spaces are one", "Inner \u00a0\u3000 Mongolia", "Inner Mongolia"],
  ["invisible characters are taken away", "Del\u200bta\ufeff", "Delta"],
  ["a soft hyphen is not seen", "Del\u00adta", "Delta"],
  ["the full-width digit and the number", "１", 1],
  ["brackets of full width", "长三角（A）", "长三角(A)"],
];

test.each(same)("two names are the same: %s", (_, one, other) => {
  expect(cleanedName(one)).toBe(cleanedName(other));
});

const different: readonly (readonly [reason: string, one: string | number, other: string | number])[] = [
  ["capitals", "delta", "Delta"],
  ["a space where the other has none", "Delta1", "Delta 1"],
  ["leading zeros", "01", 1],
  ["accents", "Malaga", "Málaga"],
];

test.each(different)("two names are two: %s", (_, one, other) => {
  expect(cleanedName(one)).not.toBe(cleanedName(other));
});

test("names that differ in capitals alone after cleaning are two, and told", () => {
  expect(namesThatDifferInCapitals(["Delta", "Alpha", "DELTA", "Alpha", "delta"])).toEqual([
    ["Delta", "DELTA", "delta"],
  ]);
  const { rows, namesInCapitals } = readPanel([
    { cluster: " Delta", period: { value: 2021 } },
    { cluster: "delta", period: { value: 2021 } },
    { cluster: "Delta\u00a0", period: { value: 2022 } },
  ]);
  expect(rows).toEqual([
    { kind: "read", cluster: "Delta", period: 2021 },
    { kind: "read", cluster: "delta", period: 2021 },
    { kind: "read", cluster: "Delta", period: 2022 },
  ]);
  expect(namesInCapitals).toEqual([["Delta", "delta"]]);
});
