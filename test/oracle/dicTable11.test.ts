import { assessByHand } from "./assess";
import { AT_ID_ANCHORS, ID1 } from "./cases/case";
import { dicTable } from "./dicTable";
import { dicTable11, revisions } from "./dicTable11";
import { HEADER, readModelTable } from "./model";
import { tables } from "./tables";

const old = readModelTable(dicTable);
const revised = readModelTable(dicTable11);

const logit = (percent: number): number => Math.log(percent / (100 - percent));
const percentAt = (value: number): number => 100 / (1 + Math.exp(-value));

describe("DIC 1.1 beside DIC 1.0", () => {
  test("the five rows of section 11 are moved, and no other", () => {
    const moved = revised.stages.filter(({ code, lo, gate, hi }) => {
      const before = old.stages.find((other) => other.code === code);
      return before === undefined || before.lo !== lo || before.gate !== gate || before.hi !== hi;
    });
    expect(moved.map(({ code, lo, gate, hi, asOf }) => [code, lo, gate, hi, asOf])).toEqual([
      ["ID1.1", 28, 66, 90, "2025-03"],
      ["ID1.5", 46, 73, 95, "2024"],
      ["ID2.2", 14, 55, 82, "2026-01"],
      ["ID2.3", 54, 84, 97, "2025-03"],
    ]);
    expect(revised.floor.map(({ code, threshold }) => [code, threshold])).toEqual([
      ["FL1", 1.2],
      ["FL2", 50],
      ["FL3", 30],
      ["ID1.5", 46],
      ["TY1", 5],
    ]);
    expect(revised.type.map(({ weight }) => weight)).toEqual(old.type.map(({ weight }) => weight));
    expect(revised.levers).toEqual(old.levers);
  });

  test("the columns are those of 1.0 and As of; every row has them all", () => {
    expect(dicTable11[0]).toEqual([...HEADER, "As of"]);
    expect(new Set(dicTable11.map(({ length }) => length))).toEqual(new Set([19]));
    expect(Object.keys(tables)).toEqual(["DIC", "DIC-1.0", "EU-PROXY"]);
  });

  test.each(revisions.filter(({ part }) => part === "Stage"))(
    "rule of revision, $code: low and high move by the gate's distance in logit, rounded to whole percent",
    ({ code, low, gate, high }) => {
      const before = old.stages.find((evidence) => evidence.code === code);
      const shift = logit(gate) - logit(before?.gate ?? NaN);
      expect(Math.round(percentAt(logit(before?.lo ?? NaN) + shift))).toBe(low);
      expect(Math.round(percentAt(logit(before?.hi ?? NaN) + shift))).toBe(high);
    },
  );

  test("the floor of ID1.5 moves like its gate", () => {
    // logit .73 - logit .55 = .7939; logit .28 = -.9445; together -.1506, which is .4624
    expect(Math.round(percentAt(logit(28) + logit(73) - logit(55)))).toBe(46);
  });

  test("a stage at the gates of 1.0 is no longer closed", () => {
    // ID1.1 55: 60 * 27 / 38; ID1.2, ID1.3, ID1.4 at their gates; ID1.5 55: 60 * 9 / 27 = 20
    const { s1, stage, bindingConstraint } = assessByHand(revised, { ...AT_ID_ANCHORS, ...ID1.at60 });
    expect(s1).toBeCloseTo((1620 / 38 + 180 + 20) / 5, 9);
    expect([stage, bindingConstraint]).toEqual(["ID1", "ID1.5"]);
    // 1.0 closes it; the stages above it are dark
    expect(assessByHand(old, { ...AT_ID_ANCHORS, ...ID1.at60 }).s1).toBeCloseTo(60, 9);
  });

  test("40 % of SMEs pass the floor of 1.0 and not that of 1.1, where digital core revenue is below 5 % too", () => {
    const cluster = { ...AT_ID_ANCHORS, TY1: 4, "ID1.5": 40 };
    expect(assessByHand(old, cluster).verdict).toBe("ID");
    expect(assessByHand(revised, cluster).verdict).toBe("BELOW_FLOOR");
    // readiness: 40 / 46 is more than 4 / 5
    expect(assessByHand(revised, cluster).floor.at(-1)?.readiness).toBeCloseTo(40 / 46, 9);
  });
});
