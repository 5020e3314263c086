import { leftOutSentence, totalSentence } from "../../src/results";

/** Rows of the sheet that stand for the union of all clusters. */
const union = (...rows: number[]) => ({ name: "EU", rows, known: "name" as const });

test("a few rows are named, of many the first four", () => {
  expect(totalSentence(union(62), "en")).toBe("'EU' (row 62): named like a total or an average.");
  expect(totalSentence(union(62, 63), "en")).toBe("'EU' (rows 62, 63): named like a total or an average.");
  expect(totalSentence(union(62, 63, 64, 65, 66, 67), "en")).toBe(
    "'EU' (rows 62, 63, 64, 65 and 2 more): named like a total or an average.",
  );
});

test("in Chinese the count comes behind the rows", () => {
  expect(totalSentence(union(62, 63), "zh-CN")).toBe("“EU”（第 62、63 行）：名称疑为合计或平均。");
  expect(leftOutSentence([{ ...union(62, 63, 64, 65, 66, 67), name: "" }], [], "zh-CN")).toBe(
    "作为合计排除：第 62、63、64、65 等行，共 6 行。",
  );
});
