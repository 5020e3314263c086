import { translatorFor } from "../../src/texts";
import { callFunction } from "./callFunction";

const entity = (text: string): object => ({
  type: "LinkedEntity",
  text,
  basicType: "Error",
  basicValue: "#VALUE!",
  properties: {},
});

/** What a call answers: the first cell, or that it refuses. */
async function answer(id: string, ...given: unknown[]): Promise<unknown> {
  try {
    return (await callFunction(id, ...given))[0]?.[0];
  } catch {
    return "refused";
  }
}

// 50 and 30 of 80: 0.625² + 0.375².
const concentration = 0.53125;

test.each(["Share", "Sales in $", "2024", "2024 (p)", "TY1", "2021Q1", "1st count", "5G", "人数（万人）"])(
  "'%s' above numbers is their heading",
  async (heading) => {
    expect(await answer("CLUSTERHHI", [[heading], [50], [30]])).toBeCloseTo(concentration, 12);
  },
);

test.each([
  ...["1.2E+03", "$20", "20 €", "(20)", "20-", "−20", "２０", "1,200", "45 %", "CNY 20", "n/a", "—", "..", "缺"],
  ...["1.5亿", "20万元", "二十", "＜5", "20 p", ":", ": c", "#N/A", "不详"],
])("'%s' above numbers is a number that is missing, as it is further down", async (text) => {
  expect(await answer("CLUSTERHHI", [[50], [text], [30]])).toBe("refused");
  expect(await answer("CLUSTERHHI", [[text], [50], [30]])).toBe("refused");
  expect(await answer("CLUSTERHHI", [[text, 50, 30]])).toBe("refused");
});

test("data-type cells are groups by their text", async () => {
  const groups = ["East", "East", "West", "West"].map((name) => [entity(name)]);
  const result = await callFunction("CLUSTERTHEIL", [[1], [3], [2], [6]], null, groups);
  expect(result[4]?.[0]).toBe("East");
  // Means 2, 4 of 3: T between = (4/12) ln(2/3) + (8/12) ln(4/3).
  expect(result[2]?.[1]).toBeCloseTo(Math.log(2 / 3) / 3 + (2 * Math.log(4 / 3)) / 3, 12);
});

test("a data-type cell above numbers is their heading, and one among them is missing", async () => {
  expect(await answer("CLUSTERHHI", [[entity("Share")], [50], [30]])).toBeCloseTo(concentration, 12);
  expect(await answer("CLUSTERHHI", [[50], [entity("East")], [30]])).toBe("refused");
});

test.each(["CLUSTERTHEIL", "CLUSTERDAGUM"])(
  "%s tells groups that differ in capitals alone: they are two",
  async (id) => {
    const values = [[1], [3], [2], [6]];
    const answerFor = (...groups: string[]) => {
      const column = groups.map((group) => [group]);
      return id === "CLUSTERTHEIL" ? callFunction(id, values, null, column) : callFunction(id, values, column);
    };
    const told = translatorFor("en")("measures.capitals", { name: "east", like: "East" });
    expect((await answerFor("East", "east", "West", "West")).map(([first]) => first)).toContain(told);
    expect((await answerFor("East", "Ｅast\u200b", "West", "West")).map(([first]) => first)).not.toContain(told);
  },
);
