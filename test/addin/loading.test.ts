import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handTable } from "../evolution/handPanel";
import { startTestHost, type TestHost } from "../../host";

// The shipped bundle where a part of it, fetched when a formula first needs it, does not arrive.

let folder: string;
let host: TestHost;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "add-in-"));
  cpSync("dist", folder, { recursive: true });
  for (const part of parts("")) renameSync(join(folder, part), join(folder, `${part}.away`));
  host = await startTestHost({ folder });
});
afterEach(() => {
  expect(host.missing).toEqual([]);
  host.close();
  rmSync(folder, { recursive: true });
});

/** The files of functions that are fetched later. */
function parts(ending: string): string[] {
  const files = readdirSync(folder).filter((name) =>
    /^(?:measures|measure-words|panels|robustness)\.\w+\.js/u.test(name),
  );
  return files.filter((name) => name.endsWith(`.js${ending}`));
}

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
  host.enterTable("A1", panel);
  await host.enter("AR1", "=CLUSTERHHI(B2:B3)");
  await host.enter("AR3", '=CLUSTERPATH(A1:A3,B1:B3,C1:AP3,,,"zh-CN")');
  await host.enter("AR7", '=CLUSTERROBUST(C1:AP3,,,"code",10)');
  for (const cell of ["AR1", "AR3", "AR7"]) expect(host.valueOf(cell)).toBe("#N/A");
  expect(host.errorTextAt("AR1")).toBe(
    "CLUSTERHHI needs a part of the add-in that did not arrive from its server. Check the connection and recalculate (Ctrl+Alt+F9); if it comes back, reload the add-in.",
  );
  expect(host.errorTextAt("AR3")).toMatch(/^CLUSTERPATH 所需的加载项组件未能从服务器取得/u);
  await host.enter("AR11", '=CLUSTERTYPE(C1:AP3,,,"code")');
  expect(host.spillOf("AR11")).toEqual([["Verdict"], ["DI"], ["DI"]]);

  for (const part of parts(".away")) renameSync(join(folder, part), join(folder, part.replace(/\.away$/u, "")));
  await host.calculate("Full");
  expect(host.valueOf("AR1")).toBeCloseTo(0.5, 6);
  expect(host.spillOf("AR3").map(([reached]) => reached)).toEqual(["已完成阶段", 1, 3]);
  expect(host.spillOf("AR7").map(([verdict]) => verdict)).toEqual(["Verdict", "DI", "DI"]);
});

test("words that have not come keep a measure from answering in Chinese, not in English", async () => {
  const words = parts(".away").filter((part) => part.startsWith("measure-words"));
  for (const part of parts(".away").filter((name) => !words.includes(name))) {
    renameSync(join(folder, part), join(folder, part.replace(/\.away$/u, "")));
  }
  expect(words).toHaveLength(1);
  host.enterTable("A1", [[1], [1]]);
  await host.enter("C1", "=CLUSTERHHI(A1:A2,,TRUE)");
  await host.enter("C3", '=CLUSTERHHI(A1:A2,,TRUE,"zh-CN")');
  expect(host.spillOf("C1")).toEqual([["Herfindahl-Hirschman index", 0.5, 2, 0]]);
  expect(host.errorTextAt("C3")).toMatch(/^CLUSTERHHI 所需的加载项组件未能从服务器取得/u);
  for (const part of words) renameSync(join(folder, part), join(folder, part.replace(/\.away$/u, "")));
  await host.calculate("Full");
  expect(host.spillOf("C3")).toEqual([["赫芬达尔-赫希曼指数", 0.5, 2, 0]]);
});
