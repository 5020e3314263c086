/** A build may put a namespace before the names of the functions; a formula that forgets it would be #NAME?. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withNamespace } from "../../src/texts";

const source = join(__dirname, "..", "..", "src");

test("a call gets the namespace, a mere name does not", () => {
  expect(withNamespace('=CLUSTERTYPE(A1:AO13,,,"code")', "DIC")).toBe('=DIC.CLUSTERTYPE(A1:AO13,,,"code")');
  expect(withNamespace("=INDEX(CLUSTERKENDALL(B2:B12),2,2)", "DIC")).toBe("=INDEX(DIC.CLUSTERKENDALL(B2:B12),2,2)");
  expect(withNamespace("示例：=CLUSTERLQ(1,2,3,4)", "DIC")).toBe("示例：=DIC.CLUSTERLQ(1,2,3,4)");
  expect(withNamespace("=CLUSTERCHECK lists them", "DIC")).toBe("=DIC.CLUSTERCHECK lists them");
  expect(withNamespace("CLUSTERTYPE needs a header row", "DIC")).toBe("CLUSTERTYPE needs a header row");
  expect(withNamespace(withNamespace("=CLUSTERTYPE(A1)", "DIC"), "DIC")).toBe("=DIC.CLUSTERTYPE(A1)");
  expect(withNamespace("=CLUSTERTYPE(A1)", "")).toBe("=CLUSTERTYPE(A1)");
});

test("every formula that the pane, the ribbon or the workbook writes goes through withNamespace", () => {
  const forgotten = ["workbook", "taskpane", "commands"].flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/u.test(name))
      .flatMap((name) =>
        readFileSync(join(source, room, name), "utf8")
          .split("\n")
          .filter((line) => !/^\s*(?:\/?\*|\/\/)/u.test(line))
          .filter((line) => /["'`]=?CLUSTER[A-Z]+\(|["'`]=CLUSTER/u.test(line) && !line.includes("withNamespace("))
          .map((line) => `${room}/${name}: ${line.trim()}`),
      ),
  );
  expect(forgotten).toEqual([]);
});
