import { faultAbout, faultSentence } from "../../src/faults";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { ask, atFloor, close, targetOf, type Cluster } from "./targetCall";

// Costs of one's own, and one cluster indicator by indicator, worked out by hand on the gates of DIC 1.0.

async function sentenceOf(answer: Promise<unknown>): Promise<string> {
  const fault = await answer.then(
    () => undefined,
    (error: unknown) => faultAbout("function", error),
  );
  return fault ? faultSentence(fault, "CLUSTERTARGET", "en") : "no fault";
}

describe("costs", () => {
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.5": 41.5 };

  test("a heading, names, empty lines and empty costs are read", async () => {
    const costs = [
      ["Code", "Cost (spans)"],
      ["", ""],
      ["SMEs at basic digital intensity", 3],
      ["ID1.2", ""],
      ["ID1.1", 0.25],
    ];
    // 30 points of ID1.1 beyond its gate: 22.5 of 65 units at a quarter.
    expect(await targetOf(cluster, { costs })).toMatchObject({
      changes: "ID1.1=77.5",
      cost: close((22.5 / 65) * 0.25),
    });
  });

  test.each([
    [[["ID1.9", 2]], "Row 1 should name an indicator of model DIC, found 'ID1.9'"],
    [
      [
        ["ID1.1", 2],
        ["Key-process numerical-control rate", 2],
      ],
      "Row 2 names 'Key-process numerical-control rate', which has a cost already",
    ],
    [[["ID1.1", 0]], "Row 1 should hold a number above 0 or the word \"fixed\", found '0'"],
    [[["ID1.1", -1]], "found '-1'"],
    [[["ID1.1", "2,5"]], "found '2,5'"],
    [[["ID1.1", "cheap"]], "found 'cheap'"],
    [[["ID1.9", "cheap"]], "Row 1 should name an indicator of model DIC, found 'ID1.9'"],
    [[["", 2]], "Row 1 should name an indicator of model DIC, found nothing"],
    [[["ID1.1", 2, 3]], "argument 6 has 3 columns"],
  ])("%j are refused", async (costs, reason) => {
    expect(await sentenceOf(ask([atFloor(cluster)], { costs }))).toContain(reason);
  });
});

test.each([4, "ID4", "1.5", "next"])("stage %s is refused", async (stage) => {
  expect(await sentenceOf(ask([atFloor(AT_ID_ANCHORS)], { stage }))).toContain(`Found '${stage}'`);
});

describe("in detail", () => {
  const cluster = atFloor({ ...AT_DI_ANCHORS, ...DI1.at15, ...without(DI2.at80, "DI2.3"), ...DI3.at30 });

  test("every indicator with what it has and what it needs", async () => {
    const [header, ...rows] = await ask([cluster], { output: "detail", stage: 2 });
    expect(header).toEqual([
      ...["Stage", "Code", "Indicator", "Unit", "Now", "Needed", "Change", "Grade now", "Grade needed"],
      ...["Cost (spans)", "Enough alone"],
    ]);
    expect(rows).toEqual([
      ["DI1", "DI1.1", "DI1.1", "%", 4.75, 16, 11.25, close(15), close(60), close(11.25 / 59), 32.5],
      ["DI1", "DI1.2", "DI1.2", "%", 11.25, 17.5, 6.25, close(15), close(30), close(6.25 / 65), 45],
      ["DI1", "DI1.3", "DI1.3", "%", 27.5, 27.5, 0, close(15), close(15), 0, 65],
      ["DI1", "DI1.4", "DI1.4", "%", 32.5, 32.5, 0, close(15), close(15), 0, 81.25],
    ]);
  });
  test("a missing indicator has neither", async () => {
    const rows = await ask([{ ...cluster, ...DI1.at80, "DI2.1": 5 }], { output: "detail", stage: 2, language: "en" });
    expect(rows.find(([, code]) => code === "DI2.3")).toEqual([
      ...["DI2 Dynamic innovation", "DI2.3", "R&D intensity of core firms", "%"],
      ...["", "", "", "", "", "", ""],
    ]);
  });
  test("floor, data to collect and cushion are lines as well", async () => {
    const line = async (it: Cluster): Promise<unknown[]> => (await ask([it], { output: "detail" }))[1] ?? [];
    expect(await line({ FL3: 18 })).toEqual(["mass", "FL3", "FL3", "firms", 18, 30, 12, "", "", "", ""]);
    expect((await line(atFloor({ TY1: 10 }))).slice(0, 5)).toEqual(["", "TY6", "TY6", "%", ""]);
    const consolidated = atFloor({ ...AT_ID_ANCHORS, ...ID1.at60, ...ID2.at80, ...ID3.at80 });
    const [, code, , , now, needed, change] = await line(consolidated);
    expect([code, now, needed, change]).toEqual(["ID1.1", 55, close(40.4166666667), close(-14.5833333333)]);
  });
  test("exactly one cluster, and a reason where it has no target", async () => {
    expect(await sentenceOf(ask([cluster, cluster], { output: "detail" }))).toContain("needs exactly one cluster");
    expect(await sentenceOf(ask([cluster], { output: "detail", stage: "ID2" }))).toBe(
      "CLUSTERTARGET has no target for this cluster: ID2 is not on the ladder of this cluster (DI); ask for one of its stages. Correct the argument stage, costs or model.",
    );
  });
});
