import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handTable } from "../evolution/handPanel";
import { startTestHost, type TestHost } from "../../host";
import { Pane } from "./pane";
import { texts as faults } from "../../src/texts/en/faults";
import { texts as loading } from "../../src/texts/en/loading";
import { texts as paneTexts } from "../../src/texts/en/pane";
import { texts as robustness } from "../../src/texts/en/robustnessPage";
import { texts as chineseLoading } from "../../src/texts/zh-CN/loading";
import { texts as chinesePane } from "../../src/texts/zh-CN/pane";
import { texts as chineseWords } from "../../src/texts/zh-CN/measureWords";

// The shipped bundle where a part of it, fetched when a formula first needs it, does not arrive.

let folder: string;
let host: TestHost;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "add-in-"));
  cpSync("dist", folder, { recursive: true });
});
afterEach(() => {
  expect(host.missing).toEqual([]);
  host.close();
  rmSync(folder, { recursive: true });
});

/** Takes scripts away; gives what brings them back. */
function takeAway(isMissing: (name: string, script: string) => boolean): () => void {
  const missing = readdirSync(folder).filter(
    (name) =>
      name.endsWith(".js") && name !== "runtime.js" && isMissing(name, readFileSync(join(folder, name), "utf8")),
  );
  expect(missing).not.toEqual([]);
  for (const name of missing) renameSync(join(folder, name), join(folder, `${name}.away`));
  return () => {
    for (const name of missing) renameSync(join(folder, `${name}.away`), join(folder, name));
  };
}

const functionsFetchedLater = (name: string): boolean => /^(?:check|measures|panels|robustness)\./u.test(name);

const panel = handTable([
  {
    name: "Aster",
    ladder: "DI",
    periods: [
      [60, 30, 0],
      [60, 60, 60],
    ],
  },
]);

test("the cell says so, other functions answer, and the next calculation finds what has come back", async () => {
  const bringBack = takeAway(functionsFetchedLater);
  host = await startTestHost({ folder });
  host.enterTable("A1", panel);
  await host.enter("AR1", "=CLUSTERHHI(B2:B3)");
  await host.enter("AR3", '=CLUSTERPATH(A1:A3,B1:B3,C1:AP3,,,"zh-CN")');
  await host.enter("AR7", '=CLUSTERROBUST(C1:AP3,,,"code",10)');
  await host.enter("CA1", "=CLUSTERCHECK(C1:AP3)");
  for (const cell of ["AR1", "AR3", "AR7", "CA1"]) expect(host.valueOf(cell)).toBe("#N/A");
  expect(host.errorTextAt("AR1")).toBe(
    "CLUSTERHHI needs a part of the add-in that did not arrive from its server. Check the connection and recalculate (Ctrl+Alt+F9); if it comes back, reload the add-in.",
  );
  expect(host.errorTextAt("AR3")).toMatch(/^CLUSTERPATH 所需的加载项组件未能从服务器取得/u);
  await host.enter("AR11", '=CLUSTERTYPE(C1:AP3,,,"code")');
  expect(host.spillOf("AR11")).toEqual([["Verdict"], ["DI"], ["DI"]]);

  bringBack();
  await host.calculate("Full");
  expect(host.valueOf("AR1")).toBeCloseTo(0.5, 6);
  expect(host.spillOf("CA1")[0]).toEqual(["Row", "Column", "Indicator", "Value", "Problem"]);
  expect(host.spillOf("AR3").map(([reached]) => reached)).toEqual(["已完成阶段", 1, 3]);
  expect(host.spillOf("AR7").map(([verdict]) => verdict)).toEqual(["Verdict", "DI", "DI"]);
});

test("words that have not come keep a measure from answering in Chinese, not in English", async () => {
  const bringBack = takeAway((_, script) => script.includes(chineseWords.measureWords.CLUSTERHHI.name));
  host = await startTestHost({ folder });
  host.enterTable("A1", [[1], [1]]);
  await host.enter("C1", "=CLUSTERHHI(A1:A2,,TRUE)");
  await host.enter("C3", '=CLUSTERHHI(A1:A2,,TRUE,"zh-CN")');
  expect(host.spillOf("C1")).toEqual([["Herfindahl-Hirschman index", 0.5, 2, 0]]);
  expect(host.errorTextAt("C3")).toMatch(/^CLUSTERHHI 所需的加载项组件未能从服务器取得/u);
  bringBack();
  await host.calculate("Full");
  expect(host.spillOf("C3")).toEqual([["赫芬达尔-赫希曼指数", 0.5, 2, 0]]);
});

test("where the sentence about a fault does not come, the cell says that a part is missing", async () => {
  const bringBack = takeAway((_, script) => script.includes(faults.fault.headersWidth));
  host = await startTestHost({ folder });
  await host.enter("D1", "=CLUSTERTYPE(A2:B3)");
  expect(host.valueOf("D1")).toBe("#N/A");
  expect(host.errorTextAt("D1")).toMatch(/^CLUSTERTYPE needs a part of the add-in that did not arrive/u);
  bringBack();
  await host.calculate("Full");
  expect(host.valueOf("D1")).toBe("#VALUE!");
  expect(host.errorTextAt("D1")).toMatch(/^CLUSTERTYPE needs a range with one row per cluster\./u);
});

test("a pane whose words do not come says so, in every language; formulas answer", async () => {
  takeAway((_, script) => script.includes(paneTexts.pane.sourceHint));
  const pane = await Pane.open({ folder });
  ({ host } = pane);
  await pane.shows(loading.pane.notLoaded);
  await pane.shows(chineseLoading.pane.notLoaded);
  host.enterTable("A1", panel);
  await host.enter("AR1", '=CLUSTERTYPE(C1:AP3,,,"code")');
  expect(host.spillOf("AR1")).toEqual([["Verdict"], ["DI"], ["DI"]]);
});

test("a page whose words do not come says so, and the others stay", async () => {
  takeAway((_, script) => script.includes(robustness.robustnessPage.uniform));
  const pane = await Pane.open({ folder });
  ({ host } = pane);
  await pane.press("Robustness");
  await pane.pageShows(loading.pane.notLoaded);
  await pane.press("Assess");
  await pane.pageShows(paneTexts.pane.sourceHint);
});

test("a language whose words do not come leaves the pane in the one that it speaks", async () => {
  takeAway((_, script) => script.includes(chinesePane.pane.sourceHint));
  const pane = await Pane.open({ folder });
  ({ host } = pane);
  await pane.press("Settings 设置");
  await pane.pageShows(paneTexts.settings.language);
  await pane.click(pane.field("简体中文"));
  await pane.shows(loading.pane.notLoaded);
  await pane.pageShows(paneTexts.settings.kept);
});
