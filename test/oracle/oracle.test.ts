import { assessByHand, percentilesByHand } from "./assess";
import { handCases } from "./cases";
import { differences } from "./compare";
import { dicTable } from "./dicTable";
import { euProxyTable } from "./euProxyTable";
import { everyCorner, sum } from "./evidence";
import { readModelTable } from "./model";
import { edited } from "./tableRows";
import { tables } from "./tables";

describe("the second calculation agrees with what was worked out by hand", () => {
  test.each(handCases.map((it) => [it.name, it] as const))(
    "%s",
    (_, { model = "DIC-1.0", edits = [], cluster, expected }) => {
      const table = edited(tables[model], edits);
      expect(differences(expected, assessByHand(readModelTable(table), cluster))).toEqual([]);
    },
  );

  test("no two cases bear the same name, and every edit meets a row", () => {
    expect(new Set(handCases.map(({ name }) => name)).size).toBe(handCases.length);
    for (const { model = "DIC-1.0", edits = [] } of handCases)
      for (const edit of edits) expect(edited(tables[model], [edit])).not.toEqual(tables[model]);
  });
});

describe("the transcribed tables", () => {
  test("DIC has 40 indicators, 9 type and 28 stage roles, 5 floor tests and 23 levers", () => {
    const model = readModelTable(dicTable);
    // 9 type + 15 ID + 13 DI + 3 floor-only; ID1.5 and TY1 stand in two roles
    expect([
      model.indicators.size,
      model.type.length,
      model.stages.length,
      model.floor.length,
      model.levers.length,
    ]).toEqual([40, 9, 28, 5, 23]);
    expect(sum(model.type.map(({ weight }) => weight))).toBeCloseTo(1, 12);
  });

  test("EU-PROXY has 19 indicators, no floor and six levers", () => {
    const model = readModelTable(euProxyTable);
    expect([
      model.indicators.size,
      model.type.length,
      model.stages.length,
      model.floor.length,
      model.levers.length,
    ]).toEqual([19, 3, 18, 0, 6]);
    expect(sum(model.type.map(({ weight }) => weight))).toBeCloseTo(1, 12);
  });

  test.each(Object.entries(tables))(
    "%s: lo, gate and hi are monotone and in range, levers name known indicators",
    (_, table) => {
      const model = readModelTable(table);
      for (const { code, lo, gate, hi } of model.stages) {
        expect(Math.sign(gate - lo)).toBe(Math.sign(hi - gate));
        const indicator = model.indicators.get(code);
        for (const value of [lo, gate, hi])
          expect(value >= (indicator?.min ?? NaN) && value <= (indicator?.max ?? NaN)).toBe(true);
      }
      for (const { group, indicators } of model.levers)
        for (const code of indicators)
          expect(model.stages.some((evidence) => evidence.stage === group && evidence.code === code)).toBe(true);
    },
  );
});

describe("small things worked out by hand", () => {
  test("all corners: 0 and 100 with equal weights move between 37.5 and 62.5", () => {
    // .75*100/(1.25 + .75) and 1.25*100/(1.25 + .75)
    const two = [
      { code: "a", weight: 1, value: 0 },
      { code: "b", weight: 1, value: 100 },
    ];
    expect(everyCorner(two, 0.25, [0, 100])).toEqual([37.5, 62.5]);
  });

  test("percentiles count half of the equal ones, itself included", () => {
    // 20: (0 + .5)/4; 40 twice: (1 + 1)/4; 80: (3 + .5)/4
    expect(percentilesByHand([20, 40, undefined, 40, 80])).toEqual([12.5, 50, "", 50, 87.5]);
    expect(percentilesByHand([20])).toEqual([""]);
  });
});
