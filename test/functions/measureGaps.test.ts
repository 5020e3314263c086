import { idsByGroup } from "../../src/functions/catalogue";
import type { MeasureId } from "../../src/texts/measureWords";
import { callFunction } from "./callFunction";
import { column, row } from "./measureAnswers";

const inputs: Readonly<Record<MeasureId, readonly unknown[]>> = {
  CLUSTERLQ: [column(1, null, 0), 4, column(1, 2, 0), 9],
  CLUSTERHHI: [column(1, 2)],
  CLUSTERKRUGMAN: [column(1, 2), column(2, 1)],
  CLUSTERELLISONGLAESER: [column(1, 2), column(2, 1), 0.1],
  CLUSTERGINI: [column(1, null, 2)],
  CLUSTERTHEIL: [column(0, 0, 2, null), null, column("a", "a", "b", "")],
  CLUSTERDAGUM: [column(0, 0, 0, 0, 2), column("a", "a", "b", "b", "c")],
  CLUSTERMORAN: [column(1, 2, null), [[1, 2, 1]]],
  CLUSTERENTROPY: [
    [
      [1, 5, 2],
      [1, 4, 3],
      [null, 1, 1],
    ],
  ],
  CLUSTERCRITIC: [
    [
      [1, 5, 2],
      [1, 4, 3],
      [1, 1, 9],
      [null, 1, 1],
    ],
  ],
  CLUSTERAHP: [Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 1))],
  CLUSTERTOPSIS: [
    [
      [1, null],
      [2, 1],
      [1, 2],
    ],
    row(1, 1),
  ],
  CLUSTERCOUPLING: [
    [
      [0, 0],
      [null, 1],
      [0.2, 1],
    ],
  ],
  CLUSTERNORMALIZE: [
    [
      [1, 1],
      [null, 1],
      [2, 1],
    ],
  ],
  CLUSTERKENDALL: [column(1, null, 2)],
};

test("an empty text, as a formula leaves it, is a blank", async () => {
  const asText = (given: unknown): unknown => (Array.isArray(given) ? given.map(asText) : (given ?? ""));
  for (const [id, given] of Object.entries(inputs)) {
    const texts = given.map((argument) => (argument === null ? null : asText(argument)));
    expect([id, await callFunction(id, ...texts)]).toEqual([id, await callFunction(id, ...given)]);
  }
});

test("nothing, NaN or null never reaches a cell, whatever a gap does", async () => {
  expect(Object.keys(inputs)).toEqual(idsByGroup.measures);
  for (const [id, given] of Object.entries(inputs)) {
    const spill = await callFunction(id, ...given);
    expect(new Set(spill.map(({ length }) => length)).size).toBe(1);
    for (const cell of spill.flat()) {
      expect(["number", "string", "boolean"]).toContain(typeof cell);
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    }
  }
});
