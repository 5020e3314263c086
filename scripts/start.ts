/** npm start: serves the add-in in the test host and opens it. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSiteWhereStale } from "../build/buildSite";
import type { RunningServer } from "../host/server/serve";
import { readTableFile } from "./assess/tableFile";
import { runCommand, WrongCall } from "./commandLine";
import { formulaToTry, type FormulaToTry } from "./start/formulaToTry";

const root = join(__dirname, "..");

const PORT = 3000;

/** The usual port, or any other where that one is taken. */
async function serveSomewhere(sample: string | undefined): Promise<RunningServer> {
  const { serve } = await import("../host/server/serve");
  const options = { root, announce, ...(sample !== undefined && { sample }) };
  try {
    return await serve({ ...options, port: PORT });
  } catch (failure) {
    const isTaken = failure instanceof Error && "code" in failure && failure.code === "EADDRINUSE";
    if (!isTaken) throw failure;
    return serve({ ...options, port: 0 });
  }
}

/** Where no browser can be opened, the address on the screen is enough. */
function openBrowser(address: string): void {
  if (process.env["CI"] || (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]))
    return;
  const [command, ...parameters] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : process.platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  const opener = spawn(command ?? "", parameters, { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

void runCommand({
  name: "npm start",
  what: "Serves the add-in in the test host, a spreadsheet in the browser in which the real office.js runs.",
  words: { name: "FILE.csv", what: "the table on the sheet; the illustrative clusters where none is given", most: 1 },
  options: {},
  async run(_, [sample]) {
    const table = readTableFile(sample ?? join(root, "assets", "samples", "illustrative-clusters.csv"));
    if (table.kind !== "rows")
      throw new WrongCall(
        `A .csv file is expected; found ${sample ?? ""}. Start without it, and press "Open .xlsx" on the page.`,
      );
    await buildSiteWhereStale(root, {}, announce);
    const { address } = await announce("Starting the test host", () => serveSomewhere(sample));
    say(address, formulaToTry(table.rows));
    openBrowser(address);
  },
});

function say(address: string, { cell, formula }: FormulaToTry): void {
  console.log(`
The add-in runs in a test host (not Excel) at

  ${address}

The certificate was made just now, for this machine only, so the browser warns once:
choose "Advanced" and "Proceed to localhost". 中文界面：${address}?locale=zh-CN

Three things to try:
  1. Change a number of the table: the assessment beside it follows.
  2. Type into an empty cell, say ${cell}:   ${formula}
  3. Select a cell of the table and press "Assess this table" in the pane.

Ctrl+C ends it.
`);
}
