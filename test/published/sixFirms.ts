/** The indicators of six firms, their ties, a reference and the office, so few that everything can be worked out by hand. */
import { indicatorsFromLists, plainList, type GroupReading } from "../../src/registers";
import { firmCells, officeCells, referenceCells, tieCells } from "../registers/sixFirms";
import { digits, type Comparison } from "./comparison";

const lists = {
  firms: plainList(firmCells),
  ties: plainList(tieCells),
  reference: plainList(referenceCells),
  office: plainList(officeCells),
};
export const reading = indicatorsFromLists(lists);
export const [earlier, later] = reading.groups;

export const of = (group: GroupReading | undefined, code: string) => {
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
export const worked: readonly (readonly [code: string, working: string, expected: Expected])[] = [
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

const byHand = { worksheetFunction: "CLUSTERINDICATORS", source: "by hand", within: digits(9) } as const;

export const sixFirmsComparisons: readonly Comparison[] = [
  ...worked.map(([code, working, { value, numerator, denominator, employees }]): Comparison => {
    const isTold = employees !== undefined;
    return {
      ...byHand,
      what: `six firms, ${code}: ${working}`,
      expected: [value, numerator, denominator, ...(isTold ? [employees] : [])],
      found: () => {
        const found = of(later, code);
        return [found.value, found.numerator, found.denominator, ...(isTold ? [found.employeeShare] : [])];
      },
    };
  }),
  {
    ...byHand,
    what: "six firms, their network: density 8/15, centralisation 8/20, E-I 4/8, reciprocity 2/3",
    // Degrees A 4, D 3, E 3, B 2, C 2, F 2: sum of 4 - d is 8, over 5 x 4. E-I: six cross, two within. A<->B are two of three arcs.
    expected: [8 / 15, 8 / 20, 4 / 8, 2 / 3],
    found: () => {
      const network = later?.network;
      return network ? [network.density, network.centralisation, network.eiIndex, network.reciprocity] : [];
    },
  },
];
