/** Every formula that the pane of a build with a namespace writes or shows, page after page. */
import { SAMPLE, SAMPLE_TABLE } from "../addin/illustrativeSample";
import { works } from "../addin/faultWorks";
import { Pane } from "../addin/pane";
import { builtSite } from "./builtSite";

let pane: Pane;
beforeAll(async () => {
  pane = await Pane.open({ folder: await builtSite() });
  await pane.press("Insert panel over years");
  await pane.shows("The illustrative panel is on the sheet");
  await pane.press("Insert sample");
  await pane.shows("The illustrative sample is on the sheet");
  pane.host.enterTable(`'${SAMPLE}'!E3`, [["about 60"]]);
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.shows(`${SAMPLE_TABLE} (12 rows)`);
});
afterAll(() => {
  pane.close();
});

/** A call by its bare name, which this build does not know. */
const bare = /(?<![.\w])CLUSTER[A-Z]+\(/u;

/** Letters of the columns that anything of the add-in reaches, and a little more. */
const WIDE = "CZ";

function formulasOn(sheet: string): string[] {
  const rows = Number(/(\d+)$/u.exec(pane.host.usedRange(sheet) ?? "1")?.[1] ?? 1);
  return pane.host.formulasOf(`'${sheet}'!A1:${WIDE}${rows}`).flat();
}

test("whatever is written is calculated, under the name with the namespace", async () => {
  for (const work of works.filter(({ name }) => name !== "show a cell of the data check")) {
    if (pane.has(work.page)) await pane.press(work.page);
    await work.ready?.(pane);
    work.before?.(pane);
    // Once a table is assessed, the ways in stand behind its line.
    if (!pane.has(work.press) && pane.has("Change")) await pane.press("Change");
    await pane.press(work.press);
    const { success } = work;
    await pane.host.until(() => success instanceof RegExp && success.test(pane.pageText), `the end of ${work.name}`);
    await pane.host.settled();
    expect(pane.pageText).not.toMatch(bare);
  }
  const written = pane.host.sheetNames.flatMap(formulasOn).filter((formula) => /CLUSTER[A-Z]+\(/u.test(formula));
  expect(written.filter((formula) => bare.test(formula))).toEqual([]);
  for (const name of ["ASSESS", "PATH", "ROBUST", "GINI"])
    expect(written.filter((formula) => formula.includes(`DIC.CLUSTER${name}(`))).not.toEqual([]);
  const values = pane.host.sheetNames.flatMap((sheet) => pane.host.valuesOf(`'${sheet}'!A1:${WIDE}300`).flat());
  expect(values).not.toContain("#NAME?");
});
