// Long because it is a collection: every way in which lists can be wrong that firms and offices have found, each by itself.
import { describe, expect, it } from "vitest";
import {
  defaultListSettings,
  indicatorsFromLists,
  ListError,
  plainList,
  type DeliveredLists,
  type ListReading,
  type ListSettings,
} from "../../src/registers";

type Cells = readonly (readonly unknown[])[];
type Given = Readonly<Partial<Record<keyof DeliveredLists, Cells>>> & { readonly firms: Cells };

function read({ firms, ties, reference, office }: Given, settings: Partial<ListSettings> = {}): ListReading {
  return indicatorsFromLists(
    {
      firms: plainList(firms),
      ties: ties && plainList(ties),
      reference: reference && plainList(reference),
      office: office && plainList(office),
    },
    { ...defaultListSettings, ...settings },
  );
}

const of = (reading: ListReading, code: string, group = 0) =>
  reading.groups[group]?.indicators.find((indicator) => indicator.code === code);
const named = ({ faults }: ListReading) => faults.map(({ list, code, column, rows }) => [list, code, column, ...rows]);
const refusal = (given: Given): unknown => {
  try {
    read(given);
  } catch (error) {
    return error instanceof ListError ? error.fault : error;
  }
  return undefined;
};

/** So many firms of one cluster, with what each says. */
const many = (count: number, header: readonly string[], cellsOf: (at: number) => readonly unknown[]): Cells => [
  ["firm", "cluster", ...header],
  ...Array.from({ length: count }, (_, at) => [`f${at}`, "East", ...cellsOf(at)]),
];

describe("lists that cannot be read", () => {
  it("two headers for one column are refused by name", () => {
    expect(refusal({ firms: [["firm", "企业", "cluster"]] })).toMatchObject({
      ...{ code: "repeatedColumn", list: "firms", column: "firm", found: ["firm", "企业"] },
    });
  });

  it("Chinese and English headers may stand side by side, codes among them", () => {
    const firms = [
      ["企业", "Cluster", "年度", "revenue", "平台销售额"],
      ["A", "East", 2023, 100, 25],
      ["B", "East", 2023, 300, 75],
    ];
    const ties = [
      ["From firm", "终点企业", "kind", "年度"],
      ["A", "B", "供应", 2023],
    ];
    const reading = read({ firms, ties });
    expect(reading.faults).toEqual([]);
    // 100 of 400.
    expect(of(reading, "FL2")?.value).toBe(25);
    expect(reading.groups[0]?.network?.tiedPairs).toBe(1);
  });

  it("the same table as firms and ties", () => {
    const firms = [
      ["firm", "cluster"],
      ["A", "East"],
    ];
    expect(refusal({ firms, ties: firms })).toMatchObject({
      ...{ code: "missingColumns", list: "ties", missing: ["from", "to"], better: "firms" },
    });
  });

  it("a list without the columns that it needs", () => {
    expect(refusal({ firms: [["firm", "revenue"]] })).toMatchObject({ code: "missingColumns", missing: ["cluster"] });
  });
});

describe("rows that do not count", () => {
  it("the same firm twice leaves its period, its ties too, and spoils nothing else", () => {
    const reading = read({
      firms: [
        ["firm", "cluster", "period", "revenue"],
        ["A", "East", 2022, 10],
        ["A ", "West", 2022, 30],
        ["B", "East", 2022, 20],
        ["C", "East", 2022, 60],
        ["A", "East", 2023, 10],
      ],
      ties: [
        ["from", "to", "period"],
        ["A", "B", 2022],
        ["B", "C", 2022],
      ],
    });
    expect(named(reading)).toEqual([
      ["firms", "doubledFirm", "", 0, 1],
      ["ties", "doubledFirm", "", 0],
    ]);
    expect(reading.groups.map(({ cluster, period, firms }) => [cluster, period, firms])).toEqual([
      ["East", 2022, 2],
      ["East", 2023, 1],
      ["West", 2022, 0],
    ]);
    expect(of(reading, "DI3.2")?.value).toBe(75);
    expect(reading.groups[0]?.network).toMatchObject({ tiedPairs: 1, leftOut: { doubledFirm: 1 } });
    expect(of(reading, "DI3.2", 2)?.reason).toEqual({ code: "noFirms" });
  });

  it("a tie without an end, to itself, to a stranger, between clusters: each counted apart", () => {
    const reading = read({
      firms: [
        ["firm", "cluster"],
        ["A", "East"],
        ["B", "East"],
        ["C", "West"],
      ],
      ties: [
        ["from", "to"],
        ["A", null],
        ["A", "A"],
        ["A", "Nobody"],
        ["A", "C"],
        ["A", "B"],
        [null, null],
      ],
    });
    expect(named(reading)).toEqual([
      ["ties", "noEnd", "", 0],
      ["ties", "self", "", 1],
      ["ties", "unknownFirm", "", 2],
      ["ties", "betweenClusters", "", 3],
    ]);
    expect(reading.groups.map(({ network }) => [network?.tiedPairs, network?.leftOut.betweenClusters])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it("negative money, a number as text and a part above its whole leave their firm out of what they concern alone", () => {
    const reading = read({
      firms: [
        ["firm", "cluster", "revenue", "service_revenue", "industrial", "platform_sales"],
        ["A", "East", 100, 10, true, 50],
        ["B", "East", 100, -5, true, 10],
        ["C", "East", 100, "20", true, 30],
        ["D", "East", 100, 130, true, 0],
        ["E", "East", 100, 30, true, 10],
        ["F", "East", 100, 20, true, 0],
      ],
    });
    // A, E and F of six: 60 / 300.
    expect(of(reading, "ID3.5")).toMatchObject({ value: 20, used: 3, asked: 6 });
    expect(of(reading, "FL2")?.value).toBeCloseTo(100 / 6, 12);
    expect(named(reading)).toEqual([
      ["firms", "negative", "service_revenue", 1],
      ["firms", "notANumber", "service_revenue", 2],
      ["firms", "exceeds", "service_revenue", 3],
    ]);
  });

  it("R&D may exceed revenue", () => {
    const reading = read({
      firms: [
        ["firm", "cluster", "digital_class", "rd", "revenue"],
        ["A", "East", "01", 30, 20],
        ["B", "East", "05", 30, 20],
        ["C", "East", "9", 30, 20],
      ],
    });
    expect(of(reading, "DI2.3")).toMatchObject({ value: 150, used: 1, asked: 2 });
    expect(named(reading)).toEqual([["firms", "unknownCode", "digital_class", 2]]);
  });

  it("rows without a firm or a cluster are named, empty rows are not", () => {
    const reading = read({
      firms: [
        ["firm", "cluster", "revenue"],
        ["A", "East", 1],
        [null, "East", 5],
        ["B", null, 5],
        [null, null, null],
        [null, "", 7],
      ],
    });
    expect(reading.groups[0]?.firms).toBe(1);
    expect(named(reading)).toEqual([
      ["firms", "noFirm", "", 1, 4],
      ["firms", "noCluster", "", 2],
    ]);
  });

  it("an industry of another classification is read, and named", () => {
    const reading = read({ firms: many(2, ["industry"], (at) => [at === 0 ? "C34" : "C28"]) });
    expect(named(reading)).toEqual([["firms", "otherClassification", "industry", 0]]);
  });
});

describe("periods in one list and not in the other", () => {
  const twoYears = [
    ["firm", "cluster", "period"],
    ["A", "East", 2022],
    ["B", "East", 2022],
    ["A", "East", 2023],
    ["B", "East", 2023],
  ];

  it("ties without a period belong to the only one", () => {
    const ties = [
      ["from", "to"],
      ["A", "B"],
    ];
    expect(read({ firms: twoYears.slice(0, 3), ties }).groups[0]?.network?.tiedPairs).toBe(1);
    const several = read({ firms: twoYears, ties });
    expect(several.groups.map(({ network }) => network?.tiedPairs)).toEqual([0, 0]);
    expect(named(several)).toEqual([["ties", "noPeriod", "", 0]]);
  });

  it("ties of several periods beside firms without one do not count", () => {
    const firms = many(2, [], () => []);
    const ties = [
      ["from", "to", "period"],
      ["f0", "f1", 2022],
      ["f1", "f0", 2023],
    ];
    expect(named(read({ firms, ties }))).toEqual([["ties", "otherPeriod", "", 0, 1]]);
    expect(read({ firms, ties: ties.slice(0, 2) }).groups[0]?.network?.tiedPairs).toBe(1);
  });

  it("a period written in another form, or that no firm has", () => {
    const reading = read({
      firms: [...twoYears, ["C", "East", "2023p"], ["D", "East", null]],
      ties: [
        ["from", "to", "period"],
        ["A", "B", "2022年"],
        ["A", "B", 2024],
      ],
    });
    expect(named(reading)).toEqual([
      ["firms", "otherPeriod", "", 4],
      ["firms", "noPeriod", "", 5],
      ["ties", "otherPeriod", "", 1],
    ]);
    expect(reading.groups.map(({ network }) => network?.tiedPairs)).toEqual([1, 0]);
  });
});

describe("what is blank, and why", () => {
  it("an absent column", () => {
    const reading = read({ firms: many(3, ["iip"], () => [true]) });
    expect(of(reading, "ID2.2")?.reason).toEqual({ code: "noColumn", list: "firms", columns: ["industrial"] });
    expect(of(reading, "FL3")?.reason).toEqual({ code: "noList", list: "ties" });
    expect(of(reading, "TY5")?.reason).toEqual({ code: "notGiven" });
  });

  it("fewer than half of the firms asked", () => {
    const firms = many(5, ["role"], (at) => [at < 2 ? "user" : null]);
    expect(of(read({ firms }), "DI3.1")?.reason).toEqual({ code: "coverage", share: 0.4, behind: "firms" });
    expect(of(read({ firms }, { listCoverage: 0.4 }), "DI3.1")?.value).toBe(0);
  });

  it("behind revenue, the share of employees counts and not that of firms", () => {
    const firms = many(3, ["employees", "revenue"], (at) => [at === 0 ? 800 : 100, at === 0 ? 40 : null]);
    expect(of(read({ firms }), "DI3.2")).toMatchObject({ value: 100, used: 1, asked: 3, employeeShare: 0.8 });
    const small = many(3, ["employees", "revenue"], (at) => [at === 0 ? 800 : 100, at === 0 ? null : 40]);
    expect(of(read({ firms: small }), "DI3.2")?.reason).toMatchObject({ code: "coverage", behind: "employees" });
  });

  it("fewer than five firms with revenue, or a leader that does not say", () => {
    const firms = (count: number) =>
      many(count, ["revenue", "digital_native"], (at) => [100 - at, at === 4 ? null : true]);
    expect(of(read({ firms: firms(4) }), "TY2")?.reason).toEqual({ code: "fewLeaders", found: 4 });
    expect(of(read({ firms: firms(5) }), "TY2")?.reason).toEqual({ code: "silentLeader" });
  });

  it("a register of one territory says nothing about where firms are", () => {
    const firms = many(3, ["local", "on_platform"], () => [true, true]);
    expect(of(read({ firms }), "TY4")?.reason).toEqual({ code: "sameEverywhere" });
  });

  it("one kind of tie says nothing about the share of supply", () => {
    const ties = [
      ["from", "to", "kind"],
      ["f0", "f1", "supply"],
    ];
    expect(of(read({ firms: many(3, [], () => []), ties }), "TY6")?.reason).toEqual({ code: "oneKind" });
  });

  it("a denominator of zero, and a value outside its range", () => {
    const none = many(3, ["key_processes", "nc_processes"], () => [0, 0]);
    expect(of(read({ firms: none }), "ID1.1")?.reason).toEqual({ code: "zeroDenominator" });
    const research = many(1, ["digital_class", "rd", "revenue"], () => [1, 2000, 10]);
    expect(of(read({ firms: research }), "DI2.3")?.reason).toEqual({ code: "outOfRange", value: 20_000 });
  });

  it("no row of the region in the reference: members are not the region", () => {
    const firms = many(3, ["industry", "employees"], () => [28, 10]);
    const economy = [
      ["industry", "cluster", "employees"],
      [28, null, 10],
      [10, null, 90],
    ];
    expect(of(read({ firms, reference: economy }), "FL1")?.reason).toEqual({ code: "noRegion" });
    const elsewhere = [...economy, [10, "East", 7], [28, "Nowhere", 3]];
    const reading = read({ firms, reference: elsewhere });
    expect(of(reading, "FL1")?.reason).toEqual({ code: "noIndustry", division: 28 });
    expect(named(reading)).toEqual([]);
    expect(of(read({ firms, reference: [...economy, [28, "East", 5]] }), "TY3")?.reason).toEqual({ code: "noCore" });
  });
});

describe("who answered about ties", () => {
  /** A ring of so many firms; the first `answered` of them say that they answered. */
  const ring = (count: number, answered: number | undefined, tied = count): Given => ({
    firms: many(count, answered === undefined ? [] : ["ties_answered"], (at) =>
      answered === undefined ? [] : [at < answered],
    ),
    ties: [
      ["from", "to", "kind", "project"],
      ...Array.from({ length: tied }, (_, at) => [`f${at}`, `f${(at + 1) % count}`, "supply", null]),
    ],
  });

  it("below full response the count of interacting firms is a lower bound, given from 30 on", () => {
    expect(of(read(ring(22, 21)), "FL3")?.reason).toEqual({ code: "atLeast", count: 22 });
    expect(of(read(ring(22, 22)), "FL3")).toMatchObject({ value: 22, note: undefined });
    expect(of(read(ring(30, 20)), "FL3")).toMatchObject({ value: 30, note: "lowerBound", used: 20, asked: 30 });
    expect(of(read(ring(31, undefined)), "FL3")).toMatchObject({ value: 31, note: "lowerBound", used: NaN });
  });

  it("unknown response is not tested, and said", () => {
    const { firms, ties = [] } = ring(4, undefined);
    const reading = read({ firms, ties: [...ties, ["f0", "f1", "horizontal", null]] });
    expect(of(reading, "TY6")).toMatchObject({ value: 80, note: "responseUnknown" });
    expect(of(reading, "ID2.5")?.reason).toMatchObject({ code: "noColumn" });
  });

  it("a response below the coverage", () => {
    const { firms, ties = [] } = ring(5, 2);
    expect(of(read({ firms, ties: [...ties, ["f0", "f1", "horizontal", null]] }), "TY6")?.reason).toEqual({
      ...{ code: "response", share: 0.4, needed: 0.5 },
    });
  });

  it("a cluster that nobody asked has no ties, not none", () => {
    expect(of(read(ring(3, undefined, 0)), "FL3")?.reason).toEqual({ code: "notAsked" });
    expect(of(read(ring(3, 3, 0)), "FL3")?.value).toBe(0);
    expect(of(read(ring(3, 3, 0)), "ID3.1")?.reason).toMatchObject({ code: "noColumn" });
  });

  it("persistence needs nine of ten answers in both periods", () => {
    const years = (answered: number): Given => ({
      firms: [
        ["firm", "cluster", "period", "ties_answered"],
        ...[2022, 2023].flatMap((year) =>
          Array.from({ length: 10 }, (_, at) => [`f${at}`, "East", year, year === 2023 || at < answered]),
        ),
      ],
      ties: [
        ["from", "to", "period"],
        ["f0", "f1", 2022],
        ["f1", "f0", 2023],
        ["f1", "f2", 2023],
      ],
    });
    expect(of(read(years(9)), "ID3.4", 1)?.value).toBe(0.5);
    expect(of(read(years(8)), "ID3.4", 1)?.reason).toEqual({ code: "response", share: 0.8, needed: 0.9 });
  });
});

describe("small cells", () => {
  it("below n firms nothing is told but that it is suppressed", () => {
    const reading = read({ firms: many(4, ["role"], () => ["user"]) }, { smallCell: 5 });
    expect(of(reading, "DI3.1")).toMatchObject({
      ...{ value: NaN, numerator: NaN, denominator: NaN, used: NaN, asked: NaN },
      reason: { code: "suppressed" },
    });
  });

  it("two firms that hold over 85 % of the money are suppressed, of 85 % they are not", () => {
    const firms = (rest: number) => many(4, ["revenue"], (at) => [[50, 35, rest, 0][at]]);
    expect(of(read({ firms: firms(15) }, { smallCell: 3 }), "DI3.2")?.value).toBe(50);
    expect(of(read({ firms: firms(14) }, { smallCell: 3 }), "DI3.2")?.reason).toEqual({ code: "suppressed" });
    expect(of(read({ firms: firms(14) }), "DI3.2")?.reason).toBeUndefined();
  });

  it("the network of a small cluster", () => {
    const ties = [
      ["from", "to"],
      ["f0", "f1"],
    ];
    const [group] = read({ firms: many(3, [], () => []), ties }, { smallCell: 4 }).groups;
    expect(group?.network?.isSuppressed).toBe(true);
  });
});
