import { callsToFail, faultCodes, type FaultCode } from "./callsToFail";
import { SAMPLE } from "./illustrativeSample";
import { ReportPane } from "./reportPane";

// Calls to the workbook fail in turn: a sentence, nothing half-written that is not named, and the next attempt works.

let pane: ReportPane;
beforeEach(async () => {
  pane = await ReportPane.open();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

/** Cells and formulas of a sheet, to see whether anything was changed. */
function contents(sheet: string): string {
  const used = pane.host.usedRange(sheet);
  return used === undefined ? "" : JSON.stringify([used, pane.host.valuesOf(`'${sheet}'!${used}`)]);
}

interface Attempt {
  readonly press: string;
  /** What the answer says when all went well. */
  readonly success: RegExp;
  /** Where the work starts from. */
  readonly prepare: () => void;
  /** After a fault: everything that was changed has to be named. */
  readonly judge: (sentence: string) => void;
}

/** Lets single calls of a piece of work fail, one at a time, and tries again each time. */
async function failCalls(code: FaultCode, stride: number, attempt: Attempt): Promise<number> {
  attempt.prepare();
  const before = pane.host.memberCalls;
  expect(await pane.answerTo(attempt.press)).toMatch(attempt.success);
  const calls = pane.host.memberCalls - before;
  for (const call of callsToFail(calls, stride, code)) {
    await failAt(code, call, attempt);
    expect(await pane.answerTo(attempt.press)).toMatch(attempt.success);
  }
  return calls;
}

/** The pane looks at the selection now and then and may meet the fault in place of the work; then it is ordered again. */
async function failAt(code: FaultCode, call: number, { press, success, prepare, judge }: Attempt): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    prepare();
    const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
    const sentence = await pane.answerTo(press);
    withdraw();
    if (!success.test(sentence)) return judge(sentence);
  }
}

const ABOUT = "About this assessment";
const untouched = /Nothing was changed/u;

function judgeNew(sheet: string, sentence: string): void {
  if (pane.host.sheetNames.includes(sheet)) expect(sentence).toContain(`The sheet '${sheet}' may be incomplete`);
  else expect(sentence).toMatch(untouched);
  expect(pane.host.sheetNames.filter((name) => name.startsWith(sheet))).toHaveLength(
    pane.host.sheetNames.includes(sheet) ? 1 : 0,
  );
}

/** The report, and the sheet that says what it was made from. */
function judgeReport(sheet: string, sentence: string): void {
  if (/^The report is on the sheet/u.test(sentence)) {
    expect(sentence).toContain("the sheet that says what it was made from may be missing or incomplete");
    expect(pane.host.sheetNames).toContain(sheet);
  } else judgeNew(sheet, sentence);
}

function removeIfThere(sheet: string): void {
  if (pane.host.sheetNames.includes(sheet)) pane.host.removeSheet(sheet);
}

describe.each(faultCodes)("%s at single calls", (code) => {
  test("a new report", async () => {
    const sheet = "Cluster report";
    const source = contents(SAMPLE);
    await pane.chooseForm("Frozen values");
    await failCalls(code, 23, {
      press: "Write the report",
      success: /^The report is on the new sheet|has been updated/u,
      prepare: () => [sheet, ABOUT].forEach(removeIfThere),
      judge: (sentence) => judgeReport(sheet, sentence),
    });
    expect(contents(SAMPLE)).toBe(source);
    expect(pane.host.chartsOn(sheet)).toHaveLength(2);
    expect(pane.host.conditionalFormatsOn(sheet)).toHaveLength(6);
  });

  test("a report that is written anew", async () => {
    const sheet = "Cluster report";
    await pane.chooseForm("Frozen values");
    await pane.answerTo("Write the report");
    const whole = contents(sheet);
    await failCalls(code, 23, {
      press: "Write the report",
      success: /has been updated/u,
      prepare: () => undefined,
      judge: (sentence) => {
        if (!sentence.includes(`'${sheet}' may be incomplete`)) {
          expect(sentence).toMatch(/Nothing was changed|^The report is on the sheet .* may be missing or incomplete/u);
          expect(contents(sheet)).toBe(whole);
        }
      },
    });
    expect(contents(sheet)).toBe(whole);
    expect(pane.host.sheetNames).toEqual(["Sheet1", SAMPLE, sheet, ABOUT]);
    expect(pane.host.chartsOn(sheet)).toHaveLength(2);
    expect(pane.host.conditionalFormatsOn(sheet)).toHaveLength(6);
  });

  test("the page of a cluster", async () => {
    const sheet = "Page Linden machine tools";
    await failCalls(code, 60, {
      press: "Page for print",
      success: /The page of Linden machine tools is on the sheet/u,
      prepare: () => removeIfThere(sheet),
      judge: (sentence) => judgeNew(sheet, sentence),
    });
    expect(pane.host.valueOf(`'${sheet}'!A1`)).toBe("Linden machine tools");
  });

  test("the workings of a cluster", async () => {
    const sheet = "Workings Linden machine tools";
    const calls = await failCalls(code, 25, {
      press: "Write the workings",
      success: /are on the new sheet|have been updated/u,
      prepare: () => removeIfThere(sheet),
      judge: (sentence) => judgeNew(sheet, sentence),
    });
    expect(calls).toBeGreaterThan(100);
    expect(pane.host.valueOf(`'${sheet}'!F6`)).toBe("agrees within 1e-9");
  });

  test("freezing a selection", async () => {
    await failCalls(code, 1, {
      press: "Freeze the selection",
      success: /held a formula or its result|held formulas or their results|A formula is needed/u,
      prepare: () => {
        pane.host.enterTable("Sheet1!A1", [
          ["=1+1", "=A1*2"],
          ["text", '=B1&""'],
        ]);
        pane.host.select("Sheet1!A1:B2");
      },
      judge: (sentence) => {
        if (!sentence.includes("Only a part of Sheet1!A1:B2 may be frozen")) {
          expect(sentence).toMatch(untouched);
          expect(pane.host.formulaOf("Sheet1!A1")).toBe("=1+1");
        }
      },
    });
    expect(pane.host.valuesOf("Sheet1!A1:B2")).toEqual([
      [2, 4],
      ["text", "4"],
    ]);
    expect(pane.host.formulaOf("Sheet1!B1")).not.toBe("=A1*2");
  });
});
