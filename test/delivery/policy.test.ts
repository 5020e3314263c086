/** The add-in in a browser as an organisation's web server delivers it: the documented headers, nothing else reachable. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { BrowserSession, type HostPage } from "../browser/driver";
import { builtSite, ROOT } from "./builtSite";
import { documentedHeaders, iisHeaders } from "./documentedHeaders";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officePackage = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Microsoft's address, and nothing else of the internet. */
const onlyOfficeCdn = (address: string): Buffer | undefined =>
  address.startsWith(OFFICE_CDN) ? readFileSync(join(officePackage, address.slice(OFFICE_CDN.length))) : undefined;

/** What the pane's page tried against its policy, and what went elsewhere. */
async function refusals(page: HostPage): Promise<string[]> {
  return [...(await page.troubles()), ...page.violations];
}

/** Uses every part that might need something from elsewhere: functions, the dynamic pane, the workers. */
async function use(page: HostPage, prefix: string): Promise<void> {
  await page.typeInto("BK1", `=${prefix}CLUSTERTYPE(A1:AO13)`);
  expect(await page.spill("BK1")).toHaveLength(13);
  await page.typeInto("BM1", `=${prefix}CLUSTERROBUST(A1:AO13,,,,64)`);
  expect(await page.spill("BM1")).toHaveLength(13);
  await page.pane.getByRole("button").first().waitFor();
}

describe("from a web server, with office.js from Microsoft's address", () => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await BrowserSession.start({ headers: documentedHeaders() });
  });
  afterAll(() => session.stop());

  test("functions, pane and workers need nothing that the policy forbids", async () => {
    const page = await session.open({ elsewhere: onlyOfficeCdn });
    await use(page, "");
    await page.screenshot("delivered");
    expect(await refusals(page)).toEqual([]);
    await page.close();
  });

  test("office.js with its reports switched on, as in a real Excel, reaches nobody else", async () => {
    let reporter = false;
    const page = await session.open({
      telemetry: true,
      elsewhere: (address) => {
        reporter ||= address.endsWith("/telemetry/oteljs_agave.js");
        return onlyOfficeCdn(address);
      },
    });
    await use(page, "");
    await page.until(() => Promise.resolve(reporter));
    expect(page.reached).toEqual([]);
    await page.close();
  });

  test("a script, a style sheet, an image, a connection and a frame from elsewhere are refused", async () => {
    const page = await session.open({ elsewhere: onlyOfficeCdn });
    const frame = await page.paneFrame();
    await frame.evaluate(() => {
      const add = (element: HTMLElement): void => void document.body.append(element);
      const elsewhere = "https://elsewhere.example.org/x";
      add(Object.assign(document.createElement("script"), { src: elsewhere }));
      add(Object.assign(document.createElement("script"), { textContent: "window.inline = 1" }));
      add(Object.assign(document.createElement("link"), { rel: "stylesheet", href: elsewhere }));
      add(Object.assign(document.createElement("img"), { src: elsewhere }));
      add(Object.assign(document.createElement("iframe"), { src: elsewhere }));
      void fetch(elsewhere).catch(() => undefined);
      // Not at once: what a debugger runs may evaluate text whatever the policy says.
      setTimeout(() => new Function("return 1")());
    });
    await page.until(async () => page.violations.length >= 7);
    expect([...new Set(page.violations.map((violation) => violation.split(" ")[0]))].sort()).toEqual([
      "connect-src",
      "frame-src",
      "img-src",
      "script-src",
      "script-src-elem",
      "style-src-elem",
    ]);
    expect(page.reached).toEqual([]);
    await page.close();
  });

  test.each(["help.html", "help.zh-CN.html"])(
    "%s runs no script but its own search, and keeps its looks",
    async (name) => {
      const page = await session.open({ elsewhere: onlyOfficeCdn, sample: false });
      const address = new URL(name, page.page.url().replace("/host/", "/")).href;
      await page.page.goto(address);
      const border = await page.page.locator("header").evaluate((header) => getComputedStyle(header).borderBottomWidth);
      expect(border).toBe("3px");
      await page.page.evaluate(() => {
        document.body.append(
          Object.assign(document.createElement("script"), { textContent: "document.title = 'run'" }),
        );
      });
      expect(await page.page.title()).not.toBe("run");
      await page.page.getByRole("searchbox").fill("CLUSTERGINI");
      const found = page.page.getByRole("search").getByRole("link").first();
      expect(await found.textContent()).toBe("CLUSTERGINI");
      await found.click();
      expect(page.page.url()).toMatch(/#clustergini$/u);
      // The page of the function, which Excel opens, has the same looks and runs nothing at all.
      await page.page.locator("#clustergini h3 a").click();
      await page.page.waitForURL(/\/help\/clustergini[^/]*\.html$/u);
      expect(await page.page.locator("header").evaluate((header) => getComputedStyle(header).borderBottomWidth)).toBe(
        "3px",
      );
      expect(await page.page.locator("script").count()).toBe(0);
      expect(await page.page.locator("html").getAttribute("lang")).toBe(name === "help.html" ? "en" : "zh-CN");
      await page.close();
    },
  );
});

describe("without internet, with a namespace", () => {
  let session: BrowserSession;
  let page: HostPage;
  beforeAll(async () => {
    session = await BrowserSession.start({ folder: await builtSite(), headers: documentedHeaders() });
    page = await session.open();
  });
  afterAll(async () => {
    await session.stop();
  });

  test("=DIC.CLUSTERTYPE is calculated, the bare name is unknown", async () => {
    await use(page, "DIC.");
    await page.typeInto("A20", "=CLUSTERTYPE(A1:AO13)");
    expect(await page.value("A20")).toBe("#NAME?");
  });

  test("what the pane and the ribbon write carries the namespace", async () => {
    const other = await session.open();
    await other.select("AQ1");
    expect(String(await other.formula("AQ1"))).toMatch(/^=DIC\.CLUSTERASSESS\(/u);
    await other.write("A40", [
      ["Cluster", "TY1"],
      ["Harbour", 60],
    ]);
    await other.select("A40:B41");
    await other.pressRibbon("Assess selection");
    await other.until(async () => (await other.formula("D40")) === "=DIC.CLUSTERASSESS(A40:B41)");
    expect(await refusals(other)).toEqual([]);
    await other.close();
  });

  test("office.js with its reports switched on, as in a real Excel, misses its reporter, which is not copied, and works", async () => {
    const reporting = await session.open({ telemetry: true });
    await use(reporting, "DIC.");
    await reporting.until(async () => reporting.failedRequests.length > 0);
    expect(reporting.failedRequests).toEqual([
      expect.stringMatching(/^404 .*\/office-js\/telemetry\/oteljs_agave\.js$/u),
    ]);
    expect(reporting.reached).toEqual([]);
    await reporting.close();
  });

  test("nothing was asked of any other address", async () => {
    expect(await refusals(page)).toEqual([]);
  });
});

test("the documented headers are those of the built pages", () => {
  const { "Content-Security-Policy": policy = "" } = documentedHeaders()("/taskpane.html");
  const page = new JSDOM(readFileSync(join(ROOT, "dist", "taskpane.html"), "utf8")).window.document;
  const inPage = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  expect(policy.replace(/; frame-ancestors .*$/u, "")).toBe(inPage);
});

test("IIS and nginx send the same headers, and neither forbids the frame of Excel on the web", () => {
  const nginx = documentedHeaders()("/taskpane.html");
  expect(iisHeaders()).toEqual(nginx);
  expect(nginx["Cache-Control"]).toBe("no-cache");
  expect(documentedHeaders()("/131.31c30241.js")["Cache-Control"]).toContain("immutable");
  expect(Object.keys(nginx)).not.toContain("X-Frame-Options");
  expect(Object.keys(nginx)).not.toContain("Cross-Origin-Opener-Policy");
});

test("the answer that a hashed file is missing is not kept for a year", () => {
  const ready = (name: string): string => readFileSync(join(ROOT, "docs", "deploy", name), "utf8");
  expect(ready("nginx.conf")).toMatch(/^ *add_header Cache-Control \$addin_cache;$/mu);
  const iis = new JSDOM(ready("web.config"), { contentType: "application/xml" }).window.document;
  const rule = iis.querySelector("outboundRules > rule");
  const found = iis.querySelector(`preCondition[name="${rule?.getAttribute("preCondition") ?? ""}"] > add`);
  expect(found?.getAttribute("input")).toBe("{RESPONSE_STATUS}");
  expect(
    ["200", "304", "404"].filter((status) => new RegExp(found?.getAttribute("pattern") ?? "", "u").test(status)),
  ).toEqual(["200", "304"]);
});
