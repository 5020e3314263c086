/**
 * How the pane starts in a browser: from the navigation of its frame to the first button that can be pressed, and what
 * script it had to fetch until then.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { BrowserSession, ROOT } from "../../test/browser/driver";
import { below, milliseconds, type BenchRow } from "./row";

const STARTS = 7;
const TIME_AIM = 1_000;
/** In thousands of bytes: what every formula waits for, and all until the first button. */
const RUNTIME_AIM = 85;
const SIZE_AIM = 215;

interface Start {
  /** Milliseconds since the pane's frame began to navigate. */
  readonly at: number;
  /** Addresses of all scripts that had arrived by then. */
  readonly scripts: readonly string[];
}

declare global {
  interface Window {
    firstButton?: Start;
  }
}

/** Runs in every frame before its own scripts. */
function watchForButton(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const look = (): void => {
    if (window.firstButton) return;
    const button = document.querySelector("button:not([disabled])");
    if (!button || button.getBoundingClientRect().height === 0) return;
    const scripts = performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js"));
    window.firstButton = { at: performance.now(), scripts };
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

export async function paneRows(): Promise<BenchRow[]> {
  const session = await BrowserSession.start();
  try {
    const page = await session.open({ sample: false });
    // The loader of scripts marks inner functions with a helper of its own, which the page does not have.
    await page.page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await page.page.addInitScript(watchForButton);
    const starts: Start[] = [];
    for (let run = 0; run < STARTS; run += 1) {
      await page.load(page.page.url());
      await page.pane.locator("button:enabled").first().waitFor();
      const frame = page.page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
      const start = await frame?.evaluate(() => window.firstButton);
      if (start) starts.push(start);
    }
    if (starts.length === 0) throw new Error("the pane showed no button");
    return [startRow(starts.map(({ at }) => at)), ...sizeRows(starts[0]?.scripts ?? [])];
  } finally {
    await BrowserSession.end();
  }
}

function startRow(times: readonly number[]): BenchRow {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  return {
    what: `first enabled button, median of ${times.length}`,
    measured: `${milliseconds(median)} (${milliseconds(sorted[0] ?? NaN)} to ${milliseconds(sorted.at(-1) ?? NaN)})`,
    aim: below(median, TIME_AIM, "ms"),
  };
}

/** Our own scripts among those that the browser fetched; office.js comes from Microsoft and is in the cache of every Excel. */
function sizeRows(scripts: readonly string[]): BenchRow[] {
  const sizes = [...new Set(scripts.map((path) => basename(path)))].flatMap((name) => {
    const size = gzipSizeOf(name);
    return size === undefined ? [] : [{ name, size }];
  });
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  return [
    ...sizes.map(({ name, size }) => ({
      what: name,
      measured: `${size.toFixed(1)} KB gzip`,
      ...(name === "runtime.js" ? { aim: atMost(size, RUNTIME_AIM) } : {}),
    })),
    {
      what: `${sizes.length} scripts before the first enabled button`,
      measured: `${total.toFixed(1)} KB gzip`,
      aim: atMost(total, SIZE_AIM),
    },
  ];
}

const atMost = (size: number, aim: number) => ({ text: `<= ${aim} KB`, isMet: size > 0 && size <= aim });

function gzipSizeOf(name: string): number | undefined {
  try {
    return gzipSync(readFileSync(join(ROOT, "dist", name))).length / 1000;
  } catch {
    return undefined;
  }
}
