import { bindModel } from "../../src/assessment";
import { Peers, Places } from "../../src/comparison";
import { firstEdition } from "../firstEdition";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, HALFWAY, ID1, without } from "../oracle/cases/case";

// Nine pieces of type evidence and size: ten things to compare.

const model = bindModel(firstEdition);
const peersOf = (...clusters: ClusterCells[]): Peers =>
  new Peers(
    model,
    clusters.map((cells) => valuesOf(model, cells)),
  );
const close = (value: number): unknown => expect.closeTo(value, 12);

test("from one pole to the other is 1, half-way one half, and size counts as one of ten", () => {
  // FL3 from 100 to 10,000: ln 100 apart in all, ln 10 is half of it.
  const peers = peersOf(
    { ...AT_ID_ANCHORS, FL3: 100 },
    { ...AT_DI_ANCHORS, FL3: 10_000 },
    { ...HALFWAY, FL3: 1000 },
    { ...AT_ID_ANCHORS, FL3: 10_000 },
  );
  expect(peers.between(0, 1)).toEqual({ place: 1, distance: close(1), coverage: close(1) });
  expect(peers.between(0, 2).distance).toEqual(close(0.5));
  expect(peers.between(0, 3).distance).toEqual(close(0.1));
  expect(peers.nearest(0, 2).map(({ place }) => place)).toEqual([3, 2]);
});

test("only what both have is compared, and its share of the weight is the shared coverage", () => {
  // Without TY6 (.20) of one and TY1 (.14) of the other seven are left, .66 of the weight; one of them half-way: .5 / 7.
  const peers = peersOf(without(AT_ID_ANCHORS, "TY6"), { ...without(AT_ID_ANCHORS, "TY1"), TY2: 50 });
  expect(peers.between(0, 1)).toEqual({ place: 1, distance: close(0.5 / 7), coverage: close(0.66) });
  // Of one size all, size tells nothing.
  const alike = peersOf({ ...AT_ID_ANCHORS, FL3: 50 }, { ...HALFWAY, FL3: 50 });
  expect(alike.between(0, 1).distance).toEqual(close(0.5));
});

test("how far a cluster has come does not make it a peer", () => {
  const peers = peersOf({ ...AT_ID_ANCHORS, ...ID1.at0 }, { ...AT_ID_ANCHORS, ...ID1.at80 });
  expect(peers.between(0, 1).distance).toBe(0);
});

test("with less than the type coverage in common there is no peer, with nothing no distance", () => {
  // TY1, TY6 and TY7 make .48.
  const peers = peersOf(AT_ID_ANCHORS, { TY1: 10, TY6: 70, TY7: -0.6 }, { "ID1.1": 20 }, HALFWAY);
  expect(peers.nearest(0, 5).map(({ place }) => place)).toEqual([3]);
  expect(peers.between(0, 2).distance).toBeNaN();
});

test("equally near ones: who shares more comes first, then who stands first; a candidate may be kept out", () => {
  const peers = peersOf(AT_ID_ANCHORS, without(AT_ID_ANCHORS, "TY9"), AT_ID_ANCHORS, AT_ID_ANCHORS);
  expect(peers.nearest(0, 5).map(({ place }) => place)).toEqual([2, 3, 1]);
  expect(peers.nearest(0, 5, (other) => other !== 2).map(({ place }) => place)).toEqual([3, 1]);
});

describe("quartiles among clusters of one type and period", () => {
  const cluster = (kind: "ID" | "DI", period: string, value: number | undefined) => ({
    ...{ kind, period },
    values: valuesOf(model, { "ID1.1": value }),
  });
  const place = (clusters: readonly ReturnType<typeof cluster>[], own = clusters[0]) =>
    own && new Places(model, clusters).of(own).find(({ indicator }) => indicator.code === "ID1.1");

  test("of 10, 20, 30, 40, 60: quartiles 20, 30 and 40, and 60 is the 90th percentile", () => {
    const five = [60, 10, 20, 30, 40].map((value) => cluster("ID", "2024", value));
    const others = [cluster("DI", "2024", 1), cluster("ID", "2023", 2), cluster("ID", "2024", undefined)];
    expect(place([...five, ...others])).toMatchObject({ count: 5, lower: 20, median: 30, upper: 40, percentile: 90 });
  });

  test("between ranks they lie on the way: of 10, 20, 30, 40, 50, 60 the first quartile is 22.5", () => {
    const six = [10, 20, 30, 40, 50, 60].map((value) => cluster("DI", "", value));
    expect(place(six)).toMatchObject({ lower: 22.5, median: 35, upper: 47.5, percentile: close(100 / 12) });
  });

  test("below five values, and of a missing value, nothing is said", () => {
    const four = [10, 20, 30, 40].map((value) => cluster("ID", "", value));
    expect(place(four)).toMatchObject({ count: 4, lower: NaN, median: NaN, upper: NaN, percentile: NaN });
    const missing = cluster("ID", "", undefined);
    expect(place([missing, ...four, cluster("ID", "", 50)], missing)).toMatchObject({ median: 30, percentile: NaN });
  });

  test("without a type there is nobody to be compared with", () => {
    expect(new Places(model, []).of({ kind: "NO_DATA", period: "", values: [] })).toEqual([]);
  });
});
