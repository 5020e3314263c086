import { AT_ID_ANCHORS, ID1, without } from "./cases/case";
import { dicTable } from "./dicTable";
import type { Cluster } from "./evidence";
import { readModelTable } from "./model";
import { pathsOfPanel, type RawRow } from "./panel";
import { pathsByHand } from "./path";
import { patternByHand } from "./pattern";
import { transitionsByHand } from "./transitions";

const model = readModelTable(dicTable);

/** ID1 at the grade of 30 is open, at 80 closed; ID2 at 0 keeps reached at 0 or 1. */
const ID2_AT_0 = { "ID2.1": 5, "ID2.2": 10, "ID2.3": 40, "ID2.4": 13, "ID2.5": 0 };
const low: Cluster = { ...AT_ID_ANCHORS, ...ID1.at30, ...ID2_AT_0 };
const high: Cluster = { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2_AT_0 };

const row = (cluster: string, period: string | number, values: Cluster, index?: string): RawRow => ({
  cluster,
  period: { value: period },
  values,
  ...(index === undefined ? {} : { index }),
});

const movements = (rows: readonly RawRow[]): (readonly string[])[] =>
  pathsOfPanel(model, rows).map(({ steps }) => steps.map(({ movement }) => movement));

describe("movements between adjacent periods", () => {
  test("a yearly panel: no movement over the year that nobody has", () => {
    expect(movements([row("A", 2019, low), row("A", 2020, low), row("A", 2022, high)])).toEqual([["", "hold", ""]]);
  });

  test("a biennial panel: the same two years are neighbours", () => {
    expect(movements([row("A", 2018, low), row("A", 2020, low), row("A", 2022, high)])).toEqual([
      ["", "hold", "advance"],
    ]);
  });

  test("a marked year is left out and breaks nothing of another cluster", () => {
    const rows = [row("A", 2020, low), row("A", 2021, high), row("B", 2020, low), row("B", "2021p", high)];
    expect(movements([...rows, row("B", 2022, high)])).toEqual([
      ["", "advance"],
      ["", ""],
    ]);
  });

  test("rows may stand in any order, names and periods in any spelling", () => {
    const rows = [row("A ", "2022年1月", high), row("A", "2021M11", low), row("\u00a0A", "12/2021", low)];
    expect(movements(rows)).toEqual([["", "hold", "advance"]]);
  });

  test("what a stage remembers is kept over a gap: 57 is not below 55", () => {
    // each grade 57: 95 % of the way from lo to gate
    const at57 = { "ID1.1": 53.25, "ID1.2": 48.5, "ID1.3": 38.5, "ID1.4": 86.25, "ID1.5": 53.65 };
    const later: Cluster = { ...AT_ID_ANCHORS, ...at57, ...ID2_AT_0 };
    const [path] = pathsOfPanel(model, [row("A", 2019, high), row("A", 2020, high), row("A", 2023, later)]);
    expect(path?.steps.map(({ standing }) => standing?.reached)).toEqual([1, 1, 1]);
  });

  test("a change of the index behind ID1.5 is a change of composition", () => {
    const rows = [row("A", 2021, low, "2021"), row("A", 2022, low, "2022"), row("A", 2023, high, "2022")];
    expect(movements(rows)).toEqual([["", "composition", "advance"]]);
    const [path] = pathsOfPanel(model, rows);
    expect(path && patternByHand(model, path).compositionChanges).toBe(1);
  });

  test("an index that is not given, or belongs to an unobserved ID1.5, changes nothing", () => {
    expect(movements([row("A", 2021, low, "2021"), row("A", 2022, low)])).toEqual([["", "hold"]]);
    const unobserved = without(low, "ID1.5");
    expect(movements([row("A", 2021, unobserved, "2021"), row("A", 2022, unobserved, "2022")])).toEqual([["", "hold"]]);
  });

  test("the reading before it: next to each other in the list of all periods", () => {
    const rows = [2019, 2020, 2022].map((period) => ({ cluster: "A", period, values: period === 2022 ? high : low }));
    const found = pathsByHand(model, rows, "next in the list").map(({ steps }) => steps.map((it) => it.movement));
    expect(found).toEqual([["", "hold", "advance"]]);
  });
});

type States = readonly (readonly [cluster: string | null, period: string | number, state: string | number | null])[];
const counted = (rows: States): ReturnType<typeof transitionsByHand> =>
  transitionsByHand(rows.map(([cluster, period, state]) => ({ cluster, period: { value: period }, state })));

describe("transitions of any states", () => {
  test("months in order: one rise from June to July", () => {
    const rows = Array.from({ length: 12 }, (_, at) => ["A", `2022M${at + 1}`, at < 6 ? 1 : 2] as const);
    expect(counted(rows).counts).toEqual([
      [5, 1],
      [0, 5],
    ]);
  });

  test("quarters written first: two years run on", () => {
    const states = [1, 1, 1, 2, 2, 2, 3, 3];
    const rows = states.map((state, at) => ["A", `Q${(at % 4) + 1} ${at < 4 ? 2021 : 2022}`, state] as const);
    expect(counted(rows).counts).toEqual([
      [2, 1, 0],
      [0, 2, 1],
      [0, 0, 1],
    ]);
  });

  test("a marked year: left out and said, the movements of the other cluster stay", () => {
    const found = counted([
      ["A", 2020, 1],
      ["A", 2021, 1],
      ["A", 2022, 2],
      ["B", 2020, 1],
      ["B", "2021p", 1],
      ["B", 2022, 2],
    ]);
    expect(found.counts).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(found.leftOut).toBe(1);
  });

  test("a year that nobody has is not bridged", () => {
    const gap: States = [
      ["A", 2019, 1],
      ["A", 2020, 1],
      ["A", 2022, 2],
    ];
    expect(counted(gap).counts).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(counted([...gap, ["B", 2021, 1]]).counts).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  test("a blank state is skipped, never bridged, and its period counts for the step", () => {
    expect(
      counted([
        ["A", 2018, 1],
        ["A", 2020, 2],
        ["A", 2021, null],
        ["A", 2022, 2],
      ]).counts,
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("rows without a cluster are left out and counted", () => {
    const found = counted([
      ["A", 2020, 1],
      [null, 2021, 1],
      [null, 2022, 2],
      ["B", 2020, 1],
      ["B", 2021, 2],
      ["B", 2022, 2],
    ]);
    // B alone has 2021 and 2022: 1-2, 2-2
    expect([found.counts, found.leftOut]).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      2,
    ]);
  });

  test("states are cleaned and ordered the same way: D9 before D10, 1 and the text 1 are one", () => {
    expect(
      counted([
        ["A", 2020, "D10"],
        ["A", 2021, "D9 "],
        ["A", 2022, "Ｄ9"],
      ]).states,
    ).toEqual(["D9", "D10"]);
    expect(
      counted([
        ["A", 2020, 10],
        ["A", 2021, "9"],
        ["A", 2022, "10"],
      ]),
    ).toMatchObject({ states: ["9", "10"], leftOut: 0 });
  });
});
