/** The add-in in a browser, beside a real grid: what a person does first. */
import { BrowserSession, type HostPage } from "./driver";

let session: BrowserSession;
let page: HostPage;
beforeAll(async () => {
  session = await BrowserSession.start();
  page = await session.open();
});
afterAll(async () => {
  await session.stop();
});

test("the page says what it is and what it is not, in both languages", async () => {
  const notice = await page.page.locator(".notice").innerText();
  expect(notice).toContain("This is not Excel.");
  expect(notice).toContain("不是 Excel");
});

test("the add-in's page completes its handshake and shows itself", async () => {
  await page.pane.locator("#pane").waitFor();
  expect(await page.pane.locator("body").innerText()).not.toBe("");
});

test("the ribbon has the buttons of the manifest", async () => {
  expect(await page.page.locator(".command").allInnerTexts()).toEqual(["Assess selection", "Open pane"]);
});

test("the illustrative clusters are assessed on the sheet", async () => {
  const assessed = await page.spill("AQ1");
  expect(assessed[0]?.[0]).toBe("Verdict");
  expect(assessed).toHaveLength(13);
  await page.screenshot("start-en-light");
});

test("a formula typed at the keyboard spills beside the table", async () => {
  await page.typeInto("BK1", "=CLUSTERTYPE(A1:AO13)");
  const verdicts = await page.spill("BK1");
  expect(verdicts).toHaveLength(13);
  expect(verdicts[1]).toEqual(["industrial digitalization"]);
});

test("an edit changes what depends on it", async () => {
  const before = await page.value("AR2");
  await page.typeInto("E2", "90");
  expect(await page.value("AR2")).not.toBe(before);
  expect(await page.texts("AR2")).not.toEqual([[""]]);
});

test("a mistake is answered by a sentence", async () => {
  await page.typeInto("BN1", "=CLUSTERTYPE(AR2:AS3)");
  expect(await page.value("BN1")).toBe("#VALUE!");
  expect(await page.errorText("BN1")).toContain("header row");
});

test("a function that nobody declared is #NAME?", async () => {
  await page.typeInto("BN20", "=CLUSTERNOTHING(A1)");
  expect(await page.value("BN20")).toBe("#NAME?");
});

test("while a person types, the ribbon rests and the add-in is refused", async () => {
  await page.startTyping("BN30", "half a thought");
  await expect(page.page.locator(".command").first().isDisabled()).resolves.toBe(true);
  await page.page.keyboard.press("Escape");
  await expect(page.page.locator(".command").first().isDisabled()).resolves.toBe(false);
  expect(await page.value("BN30")).toBeNull();
});

test("the pane can be closed and opened again without losing its page", async () => {
  await page.page.locator("#close-pane").click();
  await expect(page.page.locator("#pane").evaluate((pane) => pane.className)).resolves.toBe("closed");
  await page.pressRibbon("Open pane");
  await expect(page.page.locator("#pane").evaluate((pane) => pane.className)).resolves.toBe("");
});

test("nothing goes to another origin, nothing fails and nothing is missing in the host", async () => {
  expect(await page.troubles()).toEqual([]);
});

test.each([
  ["start-zh-light", { locale: "zh-CN" }],
  ["start-zh-dark", { locale: "zh-CN", theme: "dark" }],
  ["start-en-dark", { theme: "dark" }],
  ["start-en-contrast", { theme: "contrast" }],
] as const)("the page as it looks: %s", async (name, options) => {
  const other = await session.open(options);
  await other.screenshot(name);
  expect(await other.troubles()).toEqual([]);
  await other.close();
});
