/**
 * Opens the host page in a browser and acts on it as a person does: keyboard, mouse, the pane's frame.
 * Cells are read through the page's `bench`, since the grid is painted on a canvas.
 *
 * @example
 * const session = await BrowserSession.start();
 * const page = await session.open();
 * await page.typeInto("AR1", "=CLUSTERTYPE(A1:AO13)");
 * expect(await page.spill("AR1")).toEqual([["Verdict"], ["ID"], ...]);
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { serve, type RunningServer, type ServerOptions } from "../../host/server/serve";
import type { Bench, Shown } from "../../host/grid/bench";
import { launchBrowser } from "./chromium";

export const ROOT = join(__dirname, "..", "..");

export interface OpenOptions {
  readonly locale?: "en-US" | "zh-CN";
  readonly theme?: "light" | "dark" | "contrast";
  /** How an empty cell reaches a custom function. */
  readonly blanks?: "null" | "zero";
  /** The illustrative clusters on the sheet; true by default. */
  readonly sample?: boolean;
  /** Of an older Excel, such as "1.9". */
  readonly excelApi?: string;
  /** office.js may try to report what happens, as in a real Excel. */
  readonly telemetry?: boolean;
  /** Answers for addresses elsewhere: given one, the request counts as foreign only if it has none. */
  readonly elsewhere?: (address: string) => Buffer | undefined;
  readonly width?: number;
  readonly height?: number;
}

const VIOLATION = "content policy: ";

/** What a person would wait for at most, on a machine of any speed. */
const PATIENCE = 3 * 60_000;

/** One browser for all tests of a process, and one server for those that want nothing special of it; they end with the process. */
let browser: Promise<Browser> | undefined;
let server: Promise<RunningServer> | undefined;

export interface Starters {
  browser(): Promise<Browser>;
  server(): Promise<RunningServer>;
}

type SiteOptions = Pick<ServerOptions, "folder" | "sample" | "headers">;

/** The pages of one server. */
export class BrowserSession {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    private readonly ownsServer: boolean,
  ) {}

  static async start(options?: SiteOptions): Promise<BrowserSession> {
    const starters: Starters = {
      browser: () => (browser ??= launchBrowser(ROOT)),
      server: () =>
        options ? serve({ root: ROOT, port: 0, ...options }) : (server ??= serve({ root: ROOT, port: 0 })),
    };
    return BrowserSession.startWith(starters, options !== undefined);
  }

  static async startWith(starters: Starters, ownsServer: boolean): Promise<BrowserSession> {
    const [served, launched] = await Promise.allSettled([starters.server(), starters.browser()]);
    if (served.status === "fulfilled" && launched.status === "fulfilled") {
      return new BrowserSession(served.value, launched.value, ownsServer);
    }
    // The server would keep the process from ending.
    if (served.status === "fulfilled" && ownsServer) await served.value.close();
    throw served.status === "rejected" ? served.reason : launched.status === "rejected" ? launched.reason : undefined;
  }
  /** Ends the browser and the server that all sessions share: for a script, which would wait for them. */
  static async end(): Promise<void> {
    await Promise.all([browser, server].map(async (shared) => (await shared)?.close()));
    [browser, server] = [undefined, undefined];
  }

  async stop(): Promise<void> {
    if (this.ownsServer) await this.server.close();
  }

  /** A new page of its own; resolves when the add-in listens and all is calculated. */
  async open(options: OpenOptions = {}): Promise<HostPage> {
    const { locale = "en-US", theme = "light", width = 1440, height = 860 } = options;
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      locale,
      colorScheme: theme === "light" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    context.setDefaultTimeout(PATIENCE);
    const { elsewhere = () => undefined } = options;
    const isForeign = (address: string): boolean =>
      /^https?:/.test(address) && !address.startsWith(this.server.address) && elsewhere(address) === undefined;
    const page = new HostPage(context, await context.newPage(), isForeign);
    await context.route(
      (url) => !url.href.startsWith(this.server.address),
      async (route) => {
        const body = elsewhere(route.request().url());
        if (!body) page.reached.push(route.request().url());
        await (body ? route.fulfill({ body, contentType: "text/javascript" }) : route.abort());
      },
    );
    const query = new URLSearchParams({ locale, theme });
    if (options.blanks === "null") query.set("blanks", "null");
    if (options.sample === false) query.set("sample", "none");
    if (options.telemetry === true) query.set("telemetry", "on");
    if (options.excelApi !== undefined) query.set("excelApi", options.excelApi);
    await page.load(`${this.server.address}host/?${query.toString()}`);
    return page;
  }
}

export class HostPage {
  /** What the page and the pane wrote to the console as errors. */
  readonly consoleErrors: string[] = [];
  /** Requests to any other origin: there should be none. */
  readonly foreignRequests: string[] = [];
  /** Those of them that no policy of the page held back. */
  readonly reached: string[] = [];
  readonly failedRequests: string[] = [];
  /** What a page's content policy refused: the directive and what was asked for. */
  readonly violations: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    isForeign: (address: string) => boolean,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.consoleErrors.push(message.text());
      if (message.text().startsWith(VIOLATION)) this.violations.push(message.text().slice(VIOLATION.length));
    });
    page.on("pageerror", (error) => this.consoleErrors.push(error.stack ?? error.message));
    page.on("request", (request) => isForeign(request.url()) && this.foreignRequests.push(request.url()));
    page.on(
      "response",
      (response) => response.status() >= 400 && this.failedRequests.push(`${response.status()} ${response.url()}`),
    );
  }

  async load(address: string): Promise<void> {
    await this.page.addInitScript((mark) => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        console.debug(`${mark}${effectiveDirective} ${blockedURI}`),
      );
    }, VIOLATION);
    await this.page.goto(address);
    try {
      await this.page.waitForFunction(() => window.bench !== undefined);
    } catch (late) {
      throw new Error(
        `The host page did not become ready.\n${[...this.consoleErrors, ...this.failedRequests, ...this.foreignRequests].join("\n")}`,
        { cause: late },
      );
    }
  }
  close(): Promise<void> {
    return this.context.close();
  }

  /** The add-in's page: `page.pane.getByRole("button", ...)`. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-frame iframe");
  }

  /** The same page, to run something in it. */
  async paneFrame(): Promise<Frame> {
    const element = await this.page.locator("#pane-frame iframe").elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The pane has no page.");
    return frame;
  }

  /** Runs in the page; for what the methods below do not cover. */
  async ask<Answer, Parameter>(
    question: (bench: Bench, parameter: Parameter) => Answer,
    parameter: Parameter,
  ): Promise<Awaited<Answer>> {
    return this.page.evaluate(
      `window.bench && (${question.toString()})(window.bench, ${JSON.stringify(parameter) ?? "undefined"})`,
    ) as Promise<Awaited<Answer>>;
  }

  // Cells
  values(address: string): Promise<Shown[][]> {
    return this.ask((bench, at) => bench.values(at), address);
  }
  async value(address: string): Promise<Shown> {
    return (await this.values(address))[0]?.[0] ?? null;
  }
  /** What a cell spills, itself included. */
  spill(address: string): Promise<Shown[][]> {
    return this.ask((bench, at) => bench.spill(at), address);
  }
  texts(address: string): Promise<string[][]> {
    return this.ask((bench, at) => bench.texts(at), address);
  }
  async formula(address: string): Promise<Shown> {
    return (await this.ask((bench, at) => bench.formulas(at), address))[0]?.[0] ?? null;
  }
  numberFormat(address: string): Promise<string | undefined> {
    return this.ask((bench, at) => bench.numberFormat(at), address);
  }
  fill(address: string): Promise<string | undefined> {
    return this.ask((bench, at) => bench.fill(at), address);
  }
  scrollTo(address: string): Promise<void> {
    return this.ask((bench, at) => bench.scrollTo(at), address);
  }
  errorText(address: string): Promise<string | undefined> {
    return this.ask((bench, at) => bench.errorText(at), address);
  }

  /** Puts rows into cells without the keyboard; null leaves a cell alone. */
  async write(address: string, rows: readonly (readonly (string | number | boolean | null)[])[]): Promise<void> {
    await this.ask((bench, given) => bench.write(given.address, given.rows), { address, rows });
    await this.settled();
  }
  async makeTable(address: string, name?: string): Promise<void> {
    await this.ask((bench, given) => bench.makeTable(given.address, given.name), { address, name });
    await this.settled();
  }
  tables(): Promise<{ name: string; address: string }[]> {
    return this.ask((bench) => bench.tables(), null);
  }
  addSheet(name: string): Promise<void> {
    return this.ask((bench, given) => bench.addSheet(given), name);
  }
  sheetNames(): Promise<string[]> {
    return this.ask((bench) => bench.sheetNames, null);
  }
  activeSheet(): Promise<string> {
    return this.ask((bench) => bench.activeSheet, null);
  }
  usedRange(): Promise<string | undefined> {
    return this.ask((bench) => bench.usedRange(), null);
  }
  select(address: string): Promise<void> {
    return this.ask((bench, at) => bench.select(at), address);
  }
  selection(): Promise<string> {
    return this.ask((bench) => bench.selection, null);
  }

  // What a person does
  /** Types into a cell at the keyboard, presses Enter and waits until all is calculated. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.startTyping(address, text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }
  /** Leaves the cell in edit mode: Excel refuses the add-in's requests meanwhile. */
  async startTyping(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.ask((bench) => bench.focusGrid(), null);
    await this.page.keyboard.type(text);
  }
  async pressKey(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.settled();
  }
  /** Presses a button of the add-in on the ribbon, by the words on it. */
  async pressRibbon(label: string): Promise<void> {
    await this.page.locator(".command", { hasText: label }).click();
    await this.settled();
  }
  async openFile(path: string): Promise<void> {
    await this.page.locator("#open-file").setInputFiles(path);
    await this.page.locator("#status", { hasText: path.split(/[\\/]/).at(-1) ?? "" }).waitFor();
    await this.settled();
  }

  /** Presses "Save .xlsx" and keeps what the browser downloads. */
  async saveFile(path: string): Promise<void> {
    const download = this.page.waitForEvent("download");
    await this.page.locator("#save-file").click();
    await (await download).saveAs(path);
  }
  /** What the page says in its line: prompts and errors of the cells among other things. */
  async status(): Promise<string> {
    return (await this.page.locator("#status").textContent()) ?? "";
  }

  /** Nothing is calculated or awaited any more. While a cell is being edited, a request that waits for its end counts as awaited. */
  settled(): Promise<void> {
    return this.ask((bench) => bench.settled(), null);
  }
  /** Until something holds that needs the add-in's own time; looked at with every frame that the page draws. */
  async until(condition: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE; !(await condition());) {
      if (Date.now() > end) throw new Error(`Waited in vain.\n${(await this.troubles()).join("\n")}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await this.settled();
  }
  /** Until nothing is calculated, nothing loads and nothing moves in the pane any more. */
  async atRest(): Promise<void> {
    await this.settled();
    const frame = await this.paneFrame();
    await frame.waitForFunction(() => document.querySelector("[role=progressbar]") === null);
    // Without a function of its own inside: the loader of scripts gives each a name that the page does not know.
    await frame.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
  }
  /** What a test should find empty at its end. */
  async troubles(): Promise<string[]> {
    const ofHost = await this.ask((bench) => bench.troubles, null);
    return [...this.consoleErrors, ...this.failedRequests, ...this.foreignRequests, ...ofHost];
  }

  /** Into the folder screenshots/, which is not committed; only with PICTURES=1, since it takes longer than all that is checked. */
  async screenshot(name: string): Promise<void> {
    if (!process.env["PICTURES"]) return;
    const folder = join(ROOT, "screenshots");
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
