import type { PlannedFault } from "../../host";
import { faultLines } from "./faultLines";
import { works, type Work } from "./faultWorks";
import { SAMPLE, SAMPLE_TABLE } from "./illustrativeSample";
import { Pane } from "./pane";

// Each piece of work of the pane meets each refusal of Excel at call after call. The table that is printed says what the
// person saw; what was lost is found by comparing the workbook, and has to be nothing. Pieces of work that need a workbook
// of their own (template, collection, model) meet the same in the tests of their pages.

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

/** Calls that fail for each piece of work and code; EVERY_CALL=1 takes all of them, which lasts most of an hour. */
const CALLS_EACH = process.env["EVERY_CALL"] ? Infinity : 1;

let pane: Pane;
beforeAll(async () => {
  pane = await Pane.open({});
  await pane.press("Insert panel over years");
  await pane.shows("The illustrative panel is on the sheet");
  await pane.press("Insert sample");
  await pane.shows("The illustrative sample is on the sheet");
  await pane.host.settled();
  pane.host.enterTable(`'${SAMPLE}'!E3`, [["about 60"]]);
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.shows(`${SAMPLE_TABLE} (12 rows)`);
  await pane.press("Assess this table");
  await pane.shows("12 of 12 clusters");
  await pane.shows("Report and workings");
});
afterAll(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

const isDone = ({ success }: Work): boolean =>
  typeof success === "function" ? success(pane) : [...pane.notices, pane.pageText].some((text) => success.test(text));

/** Presses the button, waits until the work is over, and gives what the pane says then. */
async function answerTo(work: Work): Promise<string[]> {
  for (const button of pane.page.querySelectorAll('button[aria-label="Dismiss"]')) await pane.click(button);
  // A table that was assessed is one line, until somebody wants another.
  if (!pane.has(work.press) && pane.has("Change")) await pane.press("Change");
  await pane.press(work.press);
  await pane.host.idle();
  const isOver = (): boolean =>
    !/Assessing …|Writing …/u.test(pane.pageText) && (pane.notices.length > 0 || isDone(work));
  await pane.host.until(isOver, `the end of "${work.press}"`);
  await pane.host.settled();
  return pane.notices;
}

function removeOwnSheets({ own }: Work): void {
  for (const name of pane.host.sheetNames) if (own.test(name)) pane.host.removeSheet(name);
}

const dataNow = (): string => JSON.stringify(pane.host.valuesOf(SAMPLE_TABLE));
const line = faultLines("work | refusal of Excel | calls failed");

describe.each(works)("$name", (work) => {
  let refusals = 0;
  let calls = 0;
  beforeAll(async () => {
    if (pane.has(work.page)) await pane.press(work.page);
    await work.ready?.(pane);
    work.before?.(pane);
    const first = pane.host.memberCalls;
    await answerTo(work);
    expect(isDone(work)).toBe(true);
    calls = pane.host.memberCalls - first;
    removeOwnSheets(work);
  });
  afterAll(() => expect(refusals).toBeGreaterThan(0));

  test.each(codes)("meets %s: a sentence, nothing lost, and the next attempt works", async (code) => {
    const data = dataNow();
    const step = Math.max(1, Math.ceil(calls / CALLS_EACH));
    const seen = new Set<string>();
    let failed = 0;
    // Each code begins at another call, so that together they reach many more than one code alone.
    for (let call = 1 + Math.floor((codes.indexOf(code) * step) / codes.length); call <= calls; call += step) {
      work.before?.(pane);
      const sheets = pane.host.sheetNames;
      const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
      const said = await answerTo(work);
      withdraw();
      failed += 1;
      const faults = said.filter((text) => !(work.success instanceof RegExp && work.success.test(text)));
      faults.forEach((text) => seen.add(text));
      // Whatever was added is the work's own sheet, and a sentence names it or says that nothing was changed.
      const added = pane.host.sheetNames.filter((name) => !sheets.includes(name));
      expect(added.filter((name) => !work.own.test(name))).toEqual([]);
      expect(dataNow()).toBe(data);
      if (said.some((text) => text.includes("Nothing was changed"))) {
        expect(added).toEqual([]);
        if (work.fills)
          expect(
            pane.host
              .valuesOf(work.fills)
              .flat()
              .some((cell) => cell !== null),
          ).toBe(false);
      }
      for (const text of said) expect(text).not.toMatch(/undefined|\[object|Exception at|OfficeExtension/u);
      for (const text of faults) if (work.unsaid) expect(text).not.toMatch(work.unsaid);
    }
    expect(failed).toBeGreaterThan(0);
    refusals += seen.size;
    work.before?.(pane);
    await answerTo(work);
    expect(isDone(work)).toBe(true);
    line(work.name, code, failed, [...seen].join(" / ") || "the work went on", "nothing");
    removeOwnSheets(work);
  });
});
