import type { PlannedFault } from "../host";
import { PaneUser } from "./paneUser";

// Each piece of work of the pane meets each refusal of Excel at call after call. The table that is printed says what the
// person saw; what was lost is found by comparing the workbook, and has to be nothing.

type Code = PlannedFault["code"];
const codes: readonly Code[] = [
  "AccessDenied",
  "ApiNotFound",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
];

const SAMPLE = "Illustrative clusters";
const DATA = `'${SAMPLE}'!A1:AO13`;
const BESIDE = `'${SAMPLE}'!AQ1:BH13`;
/** Calls that fail for each piece of work and code; EVERY_CALL=1 takes all of them, which lasts most of an hour. */
const CALLS_EACH = process.env["EVERY_CALL"] ? Infinity : 2;

interface Work {
  readonly name: string;
  /** The button, and what the pane says when all went well. */
  readonly press: string;
  readonly success: RegExp;
  /** Sheets that the work may add; what it left behind there is named. */
  readonly own: RegExp;
  readonly before?: (pane: PaneUser) => void;
}

const works: readonly Work[] = [
  { name: "assess", press: "Assess this table", success: /12 of 12 clusters/u, own: /^$/u },
  {
    name: "write formulas beside the table",
    press: "Write beside the table",
    success: /Written to/u,
    own: /^$/u,
    before: (pane) => pane.host.clear(BESIDE),
  },
  { name: "show a cell of the data check", press: "Select cell E3", success: /^$/u, own: /^$/u },
  {
    name: "write the report",
    press: "Write the report",
    success: /The report .*(new sheet|written anew)/u,
    own: /^Cluster report/u,
  },
  {
    name: "write the workings",
    press: "Write the workings",
    success: /The workings of .*(new sheet|written anew)/u,
    own: /^Workings/u,
  },
  {
    name: "insert the sample",
    press: "Insert sample",
    success: /The illustrative sample is on the sheet/u,
    own: /^Illustrative clusters \d/u,
  },
];

let pane: PaneUser;
beforeAll(async () => {
  pane = await PaneUser.open({ patience: 4_000 });
  await pane.press("Insert sample");
  await pane.shows("The illustrative sample is on the sheet");
  await pane.host.settled();
  pane.host.enterTable(`'${SAMPLE}'!E3`, [["about 60"]]);
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.shows(`${DATA.replace(/'(\w+)'!/u, "$1!")} (12 rows)`);
  await pane.press("Assess this table");
  await pane.shows("12 of 12 clusters");
  await pane.shows("Report and workings");
}, 60_000);
afterAll(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

/** What the pane says about its work, apart from what it says about the selection. */
const notices = (): string[] =>
  [...pane.host.document.querySelectorAll(".fui-MessageBar")]
    .filter((bar) => !bar.closest('section[aria-label="Table to assess"]'))
    .map(({ textContent }) => textContent ?? "");

/** Presses the button, waits until the work is over, and gives what the pane says then. */
async function answerTo(press: string): Promise<string[]> {
  pane.host.document.querySelectorAll<HTMLElement>('button[aria-label="Dismiss"]').forEach((button) => button.click());
  await pane.press(press);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await pane.host.until(() => !/Assessing …|Writing …/u.test(pane.text), `the end of "${press}"`);
  await pane.host.settled();
  return notices();
}

const dataNow = (): string => JSON.stringify(pane.host.valuesOf(DATA));

const table: string[] = [];
afterAll(() => {
  console.log(["work | refusal of Excel | calls failed | what the person saw | lost", ...table].join("\n"));
});

describe.each(works)("$name", (work) => {
  test.each(codes)(
    "meets %s: a sentence, nothing lost, and the next attempt works",
    async (code) => {
      const data = dataNow();
      work.before?.(pane);
      const first = pane.host.memberCalls;
      await answerTo(work.press);
      const calls = pane.host.memberCalls - first;
      const step = Math.max(1, Math.ceil(calls / CALLS_EACH));
      const seen = new Set<string>();
      let failed = 0;
      // Each code begins at another call, so that together they reach many more than one code alone.
      for (let call = 1 + (codes.indexOf(code) % step); call <= calls; call += step) {
        work.before?.(pane);
        const sheets = pane.host.sheetNames;
        const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
        const said = await answerTo(work.press);
        withdraw();
        failed += 1;
        const faults = said.filter((text) => !work.success.test(text));
        faults.forEach((text) => seen.add(text.replaceAll(/\s+/gu, " ")));
        // Whatever was added is the work's own sheet, and a sentence names it or says that nothing was changed.
        const added = pane.host.sheetNames.filter((name) => !sheets.includes(name));
        expect(added.filter((name) => !work.own.test(name))).toEqual([]);
        expect(dataNow()).toBe(data);
        if (said.some((text) => text.includes("Nothing was changed"))) {
          expect(added).toEqual([]);
          if (work.before)
            expect(
              pane.host
                .valuesOf(BESIDE)
                .flat()
                .filter((cell) => cell !== null),
            ).toEqual([]);
        }
        for (const text of said) expect(text).not.toMatch(/undefined|\[object|Exception at|OfficeExtension/u);
      }
      work.before?.(pane);
      const after = (await answerTo(work.press)).join(" ");
      if (work.name === "assess") expect(pane.text).toMatch(work.success);
      else if (work.name !== "show a cell of the data check") expect(after).toMatch(work.success);
      table.push([work.name, code, failed, [...seen].join(" / ") || "the work went on", "nothing"].join(" | "));
      for (const name of pane.host.sheetNames) if (work.own.test(name)) pane.host.removeSheet(name);
    },
    process.env["EVERY_CALL"] ? 3_600_000 : 60_000,
  );
});
