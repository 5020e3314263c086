import { describe, expect, it } from "vitest";
import { indicatorsFromLists, plainList, type GroupReading } from "../../src/registers";
import { firmCells, officeCells, referenceCells, tieCells } from "./sixFirms";

const lists = {
  firms: plainList(firmCells),
  ties: plainList(tieCells),
  reference: plainList(referenceCells),
  office: plainList(officeCells),
};
const reading = indicatorsFromLists(lists);
const [earlier, later] = reading.groups;

const of = (group: GroupReading | undefined, code: string) => {
  const found = group?.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`${code} is not among the indicators.`);
  return found;
};

interface Expected {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly used: number;
  readonly asked: number;
  /** Of 248 employees in A to E; F does not say. */
  readonly employees?: number;
}

/** Worked out by hand, firm by firm. */
const worked: readonly (readonly [code: string, working: string, expected: Expected])[] = [
  [
    "FL1",
    "employees by division: 28 150, 62 60, 29 30, 58 8; region 3000 of 10,000 (281 is part of 28), economy 10,000 of 100,000",
    { value: 3, numerator: 0.3, denominator: 0.1, used: 5, asked: 6, employees: 1 },
  ],
  [
    "FL2",
    "C does not say: (120 + 40 + 60 + 10 + 20) / (400 + 200 + 150 + 100 + 100)",
    { value: 25_000 / 950, numerator: 250, denominator: 950, used: 5, asked: 6, employees: 218 / 248 },
  ],
  [
    "TY1",
    "58 without a group is unknown, so F is out; D and E whole, A 100, C 20, B nothing: 370 / 950",
    { value: 37_000 / 950, numerator: 370, denominator: 950, used: 5, asked: 6, employees: 1 },
  ],
  [
    "TY2",
    "A, B, D, then C, E, F share two places: D is native, E one of three: 1 + 2/3 of 5",
    { value: 100 / 3, numerator: 5 / 3, denominator: 5, used: 6, asked: 6, employees: 1 },
  ],
  [
    "TY3",
    "core 62 and 582: 600 of 10,000 against 12,000 of 100,000 = 0.5; leading outside 28 = 3: ln 0.5 - ln 3",
    { value: Math.log(0.5) - Math.log(3), numerator: 0.5, denominator: 3, used: 5, asked: 6, employees: 1 },
  ],
  [
    "TY4",
    "on the platform A, B, D, F, and E who may be; local A, B of A, B, D",
    { value: 200 / 3, numerator: 2, denominator: 3, used: 3, asked: 5, employees: 210 / 218 },
  ],
  [
    "TY6",
    "supply AB, AC = 2; AD 1 (P2), AE 1/2, DE 1/2, EF 1, BF 1 (data alone); data of AD and unknown CD do not count: 2 / 6",
    { value: 100 / 3, numerator: 2, denominator: 6, used: 6, asked: 6, employees: 1 },
  ],
  [
    "TY7",
    "A, B, D, E sold 10 + 0 + 50 + 20 = 80, bought 30 + 10 + 10 + 0 = 50: 30 / 130",
    { value: 30 / 130, numerator: 30, denominator: 130, used: 4, asked: 6, employees: 218 / 248 },
  ],
  [
    "TY8",
    "F has no employees: 41 / 248",
    { value: 4100 / 248, numerator: 41, denominator: 248, used: 5, asked: 6, employees: 1 },
  ],
  ["TY9", "535 / 900", { value: 53_500 / 900, numerator: 535, denominator: 900, used: 5, asked: 6, employees: 1 }],
  ["ID1.1", "15 / 40", { value: 37.5, numerator: 15, denominator: 40, used: 5, asked: 6, employees: 1 }],
  [
    "ID1.2",
    "E has 8 employees; F, of unknown size, is asked and silent: A, B, D of A, B, C, D",
    { value: 75, numerator: 3, denominator: 4, used: 4, asked: 5, employees: 1 },
  ],
  [
    "ID1.5",
    "SMEs of 10 and more B 3, C 4, D 7, and F who may be one: 2 / 3",
    { value: 200 / 3, numerator: 2, denominator: 3, used: 3, asked: 4, employees: 1 },
  ],
  [
    "ID2.1",
    "AC, AD, AE, DE, BF, CD of eight pairs; AB and EF agree",
    { value: 75, numerator: 6, denominator: 8, used: 6, asked: 6, employees: 1 },
  ],
  [
    "ID2.2",
    "industrial A, B, C, and F who may be: A, C",
    { value: 200 / 3, numerator: 2, denominator: 3, used: 3, asked: 4, employees: 1 },
  ],
  [
    "ID2.3",
    "design A, C, D, E: tools A, D, E",
    { value: 75, numerator: 3, denominator: 4, used: 4, asked: 4, employees: 1 },
  ],
  ["ID2.4", "A, D, F of A, B, C, D, F", { value: 60, numerator: 3, denominator: 5, used: 5, asked: 5, employees: 1 }],
  ["ID2.5", "P1 and P2 / 6 x 100", { value: 100 / 3, numerator: 2, denominator: 6, used: 6, asked: 6, employees: 1 }],
  [
    "ID3.1",
    "AB yes (told twice), BA no, AC unknown",
    { value: 50, numerator: 1, denominator: 2, used: 6, asked: 6, employees: 1 },
  ],
  ["ID3.3", "C, D of B, C, D", { value: 200 / 3, numerator: 2, denominator: 3, used: 3, asked: 4, employees: 1 }],
  [
    "ID3.4",
    "among A, B, C, D, F: AB, AD, BF in both; AC, CD only now, CF only before: 3 / 6",
    { value: 0.5, numerator: 3, denominator: 6, used: 6, asked: 6, employees: 1 },
  ],
  [
    "ID3.5",
    "A 40 and B 10 of 600; C is silent, F may be industrial",
    { value: 5000 / 600, numerator: 50, denominator: 600, used: 2, asked: 4, employees: 150 / 180 },
  ],
  [
    "DI2.3",
    "D 20 and E 12 of 250; F may be core",
    { value: 12.8, numerator: 32, denominator: 250, used: 2, asked: 3, employees: 1 },
  ],
  [
    "DI2.4",
    "E founded in 2023, D before",
    { value: 100, numerator: 1, denominator: 1, used: 2, asked: 3, employees: 1 },
  ],
  [
    "DI3.1",
    "supplier 2, developer 2, user 1, platform 1: H = 10/36",
    { value: 1 - (10 / 36 - 1 / 8) / (7 / 8), numerator: 26 / 36, denominator: 7 / 8, used: 6, asked: 6, employees: 1 },
  ],
  ["DI3.2", "400 / 1050", { value: 40_000 / 1050, numerator: 400, denominator: 1050, used: 6, asked: 6, employees: 1 }],
  [
    "DI3.3",
    "D 100 and E 40 of 200",
    { value: 70, numerator: 140, denominator: 200, used: 4, asked: 6, employees: 218 / 248 },
  ],
  [
    "DI3.4",
    "A and D of A, B, D; E may be on the platform, F is silent",
    { value: 200 / 3, numerator: 2, denominator: 3, used: 3, asked: 5, employees: 210 / 218 },
  ],
  [
    "DI3.5",
    "(10 + 0 + 90 + 20) / (20 + 0 + 120 + 60)",
    { value: 60, numerator: 120, denominator: 200, used: 4, asked: 6, employees: 218 / 248 },
  ],
];

describe("six firms worked out by hand", () => {
  it.each(worked)("%s: %s", (code, _, expected) => {
    const { value, numerator, denominator, used, asked, employeeShare, reason } = of(later, code);
    expect(reason).toBeUndefined();
    expect(value).toBeCloseTo(expected.value, 9);
    expect(numerator).toBeCloseTo(expected.numerator, 9);
    expect(denominator).toBeCloseTo(expected.denominator, 9);
    expect({ used, asked }).toEqual({ used: expected.used, asked: expected.asked });
    if (expected.employees !== undefined) expect(employeeShare).toBeCloseTo(expected.employees, 9);
  });

  it("all six have a tie, and everybody answered", () => {
    expect(of(later, "FL3")).toMatchObject({ value: 6, reason: undefined, note: undefined });
  });

  it("hands the year of the index on, of the firms that are used", () => {
    expect(later?.intensityYear).toBe(2022);
  });

  it("takes what the office answered, by any header", () => {
    expect(["TY5", "DI1.1", "ID1.4"].map((code) => of(later, code).value)).toEqual([0.5, 35, 80]);
    expect(of(later, "DI1.2").reason).toEqual({ code: "notGiven" });
  });

  it("describes the network", () => {
    // Degrees A 4, D 3, E 3, B 2, C 2, F 2: sum of 4 - d is 8, over 5 x 4. E-I: six cross, two within. A<->B are two of three arcs.
    expect(later?.network).toMatchObject({ firms: 6, tiedPairs: 8, components: 1, largestShare: 1 });
    expect(later?.network?.density).toBeCloseTo(8 / 15, 12);
    expect(later?.network?.centralisation).toBeCloseTo(8 / 20, 12);
    expect(later?.network?.eiIndex).toBeCloseTo(4 / 8, 12);
    expect(later?.network?.reciprocity).toBeCloseTo(2 / 3, 12);
    expect(later?.network?.leftOut).toMatchObject({ self: 1, unknownFirm: 1, betweenClusters: 0 });
  });

  it("has no earlier period for the first one", () => {
    expect(earlier).toMatchObject({ cluster: "East", period: 2022, firms: 5 });
    expect(of(earlier, "ID3.4").reason).toEqual({ code: "noEarlierPeriod" });
  });

  it("names the rows that do not count, and the word it does not know", () => {
    const named = reading.faults.map(({ list, code, column, rows }) => [list, code, column, rows]);
    expect(named).toEqual([
      ["ties", "unknownWord", "kind", [11]],
      ["ties", "self", "", [12]],
      ["ties", "unknownFirm", "", [13]],
    ]);
  });
});
