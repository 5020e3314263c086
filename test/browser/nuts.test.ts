import { test } from "vitest";
import { BrowserSession } from "/tmp/w-D/main/test/browser/driver";
test.each([["en-US","light"],["zh-CN","dark"]] as const)("nuts %s", async (locale, theme) => {
  const session = await BrowserSession.start({ sample: process.env.CSV ?? "/tmp/w-D/shared/data/eu_nuts2_digital_2008_2018.csv" });
  const page = await session.open({ locale, theme, height: 1400 });
  const tag = process.env.TAG ?? "nuts";
  const say = locale === "en-US" ? { match: "Match columns", number: "number", write: "Write the matched table", done: "The matched table is on" } : { match: "对应各列", write: "写入对应表", done: "对应表已写入" };
  const shot = async (name: string) => { await page.page.locator("#pane-frame iframe").screenshot({ path: `/tmp/w-D/shots/${tag}-${locale}-${name}.png` }); };
  try {
    await page.pane.getByRole("button", { name: say.match }).waitFor({ timeout: 60000 });
    await shot("1");
    await page.pane.getByRole("button", { name: say.match }).click();
    await page.pane.getByRole("button", { name: say.write }).waitFor({ timeout: 60000 });
    await shot("2");
    for (const column of (process.env.NUMBERS ?? "ht_kis_emp_pct,ht_mht_manuf_emp_pct").split(",")) await page.pane.getByLabel(new RegExp(`: ${column}$|：${column}$`)).selectOption("number");
    const t0 = Date.now();
    await page.pane.getByRole("button", { name: say.write }).scrollIntoViewIfNeeded();
    await shot("3");
    await page.pane.getByRole("button", { name: say.write }).click();
    await page.pane.getByText(say.done).first().waitFor({ timeout: 240000 });
    console.log("written in", Date.now() - t0);
    await page.atRest();
    console.log("at rest", Date.now() - t0);
    await shot("4");
    await page.page.screenshot({ path: `/tmp/w-D/shots/${tag}-${locale}-page.png` });
  } catch (e) { await page.page.screenshot({ path: `/tmp/w-D/shots/${tag}-${locale}-fail.png` }); throw e; }
  finally { console.log(page.consoleErrors.slice(0,5)); await page.close(); await session.stop(); }
}, 400000);
