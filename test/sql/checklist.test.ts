import { defaultListSettings, indicatorsFromLists, plainList, type ListName } from "../../src/registers";
import { sqlFaultSentence } from "../../src/faults";
import { languages } from "../../src/model";
import { loadTexts } from "../../src/texts";
import { allTables, readTables, registerChecklist, registerTableNames } from "../../src/sql";
import { drawRegister, without, type Register } from "./registerCase";

/** A few rows are enough to see which columns a list has. */
const register: Register = Object.fromEntries(
  Object.entries(drawRegister(5)).map(([name, { columns, rows }]) => [name, { columns, rows: rows.slice(0, 60) }]),
);

/** Indicators that lack a column, as the core says. */
function lacking(lists: Register): Set<string> {
  const list = (name: ListName) => {
    const { columns = [], rows = [] } = lists[name] ?? {};
    return plainList([columns, ...rows.map((row) => row.map((cell) => cell ?? ""))]);
  };
  const [first] = indicatorsFromLists(
    { firms: list("firms"), ties: list("ties"), reference: list("reference"), office: list("office") },
    defaultListSettings,
  ).groups;
  const reasons = first?.indicators.filter(({ reason }) => reason?.code === "noColumn" || reason?.code === "notYearly");
  return new Set(reasons?.map(({ code }) => code));
}

test("a column is needed for the indicators that the core leaves blank without it", () => {
  const asked = registerChecklist().filter(
    ({ table, isNeeded }) => !isNeeded && (table === "firms" || table === "ties"),
  );
  expect(asked.length).toBeGreaterThan(40);
  for (const { table, column, neededFor } of asked) {
    const alone = [...neededFor].flatMap(([code, others]) => (others.length === 0 ? [code] : []));
    expect([column, [...lacking(without(register, table, column))].sort()]).toEqual([column, alone.sort()]);
    for (const [code, others] of neededFor)
      if (others.length > 0) expect(lacking(without(register, table, column, ...others))).toContain(code);
  }
});

test("the checklist names every column of every list, and each of the forty indicators", () => {
  const rows = registerChecklist();
  expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(registerTableNames));
  expect(new Set(rows.flatMap(({ neededFor }) => [...neededFor.keys()])).size).toBe(40);
});

test("tables are read as an information schema gives them; what is no part of a register is passed over", () => {
  const tables = readTables([
    ["FIRMS", "firm"],
    ["firms", "Cluster"],
    ["firms", "shoe_size"],
    ["customers", "firm"],
    ["office", "cluster"],
    ["office", "ID1.3"],
  ]);
  expect(tables).toEqual({ firms: new Set(["firm", "cluster"]), office: new Set(["cluster", "ID1_3"]) });
  expect(allTables().ties).toEqual(new Set(["from", "to", "kind", "project", "live", "period"]));
});

test.each([
  [
    "firms",
    [
      ["ties", "from"],
      ["ties", "to"],
    ],
  ],
  [
    "ties",
    [
      ["firms", "firm"],
      ["firms", "cluster"],
      ["ties", "from"],
    ],
  ],
  [
    "reference",
    [
      ["firms", "firm"],
      ["firms", "cluster"],
      ["reference", "industry"],
    ],
  ],
] as const)("a table %s that says nothing is refused", (_, columns) => {
  expect(() => readTables(columns)).toThrow("missingColumns");
});

test("each fault is a sentence in both languages that names what was found", async () => {
  for (const language of languages) {
    await loadTexts(language, "assess", "sql");
    for (const what of ["code", "table", "key", "model"] as const)
      expect(sqlFaultSentence({ code: "unsafeName", what, name: "a;b" }, language)).toContain("a;b");
    expect(sqlFaultSentence({ code: "sameColumn", first: "A.1", second: "A_1", column: "A_1" }, language)).toMatch(
      /A\.1.*A_1/u,
    );
    expect(sqlFaultSentence({ code: "keyIsColumn", name: "TY1" }, language)).toContain("TY1");
    expect(sqlFaultSentence({ code: "missingColumns", table: "firms", missing: ["firm"] }, language)).toMatch(
      /firms.*firm/u,
    );
  }
});
