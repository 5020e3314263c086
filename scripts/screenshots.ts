/**
 * npm run screenshots: the pictures of the README, taken in the test host with the illustrative sample. The pane is 350
 * pixels wide, as Excel opens it.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSiteWhereStale } from "../build/buildSite";
import { BrowserSession, ROOT, type HostPage, type OpenOptions } from "../test/browser/driver";
import { runCommand } from "./commandLine";

const IMAGES = join(ROOT, "docs", "images");

interface Words {
  readonly assess: string;
  readonly open: RegExp;
  readonly list: string;
  readonly map: string;
}

const words: Readonly<Record<"en-US" | "zh-CN", Words>> = {
  "en-US": { assess: "Assess this table", open: /Linden machine tools/u, list: "List", map: "Map" },
  "zh-CN": { assess: "评估此表", open: /椴林机床/u, list: "列表", map: "分布图" },
};

/** The pane as it stands, cut to its own frame. */
async function takePane(page: HostPage, name: string): Promise<void> {
  await page.atRest();
  await page.page.locator("#pane-frame iframe").screenshot({ path: join(IMAGES, `${name}.png`) });
}

async function withPage(
  session: BrowserSession,
  options: OpenOptions,
  work: (page: HostPage, say: Words) => Promise<void>,
): Promise<void> {
  const page = await session.open({ height: 1000, ...options });
  try {
    await page.pane.getByRole("button", { name: words[options.locale ?? "en-US"].assess }).click();
    const say = words[options.locale ?? "en-US"];
    await page.pane.getByRole("button", { name: say.map, exact: true }).waitFor();
    await work(page, say);
  } finally {
    await page.close();
  }
}

/** What else there is to look at, in English and light. */
async function takeOthers(session: BrowserSession): Promise<void> {
  await withPage(session, {}, async (page, say) => {
    const press = (name: string | RegExp) => page.pane.getByRole("button", { name, exact: true }).first().click();
    await press(say.map);
    await takePane(page, "pane-map");
    await press("Heat map");
    await takePane(page, "pane-heat-map");
    await press(say.list);
    await page.pane.getByRole("button", { name: say.open }).click();
    await page.pane.getByRole("tab", { name: "Target", exact: true }).click();
    await takePane(page, "pane-target");
    await page.pane.getByRole("navigation").getByRole("button", { name: "Audit" }).click();
    await page.pane.getByRole("button", { name: "Run the audit" }).click();
    const answer = page.pane.getByText(/^Type index: /u);
    await answer.waitFor();
    await answer.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
    await takePane(page, "pane-audit");
  });
}

async function takeAll(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const session = await BrowserSession.start();
  try {
    await withPage(session, {}, async (page) => {
      await page.atRest();
      await page.page.screenshot({ path: join(IMAGES, "start.png") });
    });
    for (const [name, options] of [
      ["light", { theme: "light" }],
      ["dark", { theme: "dark" }],
      ["contrast", { theme: "contrast" }],
      ["zh-CN", { locale: "zh-CN" }],
    ] as const) {
      await withPage(session, options, async (page, say) => {
        await takePane(page, `pane-list-${name}`);
        await page.pane.getByRole("button", { name: say.open }).click();
        await page.atRest();
        await takePane(page, `pane-cluster-${name}`);
      });
    }
    await takeOthers(session);
  } finally {
    await BrowserSession.end();
  }
}

void runCommand({
  name: "npm run screenshots",
  what: "Takes the pictures of the README into docs/images.",
  options: {},
  async run() {
    await buildSiteWhereStale(ROOT, {}, announce);
    await announce("Taking the pictures", takeAll);
  },
});
