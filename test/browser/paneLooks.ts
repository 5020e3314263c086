/** What eyes and ears find in the pane: faults of accessibility, and whether it scrolls sideways. */
import axe, { type RunOnly } from "axe-core";
import type { Frame, Locator } from "playwright-core";
import type { HostPage } from "./driver";

/** Wide enough for the pane beside a strip of the sheet: who looks at the pane alone has no whole sheet painted. */
export const PANE_ONLY = 720;

export function paneFrame(page: HostPage): Frame {
  const frame = page.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What other colours can change: names, roles and order are those of the look before. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe-core finds against WCAG 2.2 AA in the pane, contrast included; or by some of its rules. */
export async function violations(page: HostPage, rules?: readonly string[]): Promise<string[]> {
  const frame = paneFrame(page);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const runOnly: RunOnly = rules ? { type: "rule", values: [...rules] } : { type: "tag", values: TAGS };
  return frame.evaluate(async (only) => {
    const { violations: found } = await window.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, runOnly);
}

export function scrollsSideways(page: HostPage): Promise<boolean> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Looks at the pane once nothing moves any more: faults of accessibility, and whether it scrolls sideways. Where the system is dark, in forced colours too. */
export async function look(page: HostPage, name: string): Promise<string[]> {
  const looked = await lookOnce(page, name);
  const isDark = await paneFrame(page).evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  if (!isDark) return looked;
  await page.page.emulateMedia({ forcedColors: "active" });
  looked.push(...(await lookOnce(page, `${name}-contrast`, COLOURS)));
  await page.page.emulateMedia({ forcedColors: "none" });
  return looked;
}

async function lookOnce(page: HostPage, name: string, rules?: readonly string[]): Promise<string[]> {
  await page.atRest();
  await page.screenshot(name);
  const faults = await violations(page, rules);
  return [...faults, ...((await scrollsSideways(page)) ? ["scrolls sideways"] : [])].map(
    (fault) => `${name}: ${fault}`,
  );
}

/** The options of a list of choices that its field would show cut off. */
export function cutOptions(choice: Locator): Promise<string[]> {
  return choice.evaluate((select) => {
    const pen = document.createElement("canvas").getContext("2d");
    if (!(select instanceof HTMLSelectElement) || !pen) throw new Error("No list of choices could be measured.");
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    pen.font = font;
    const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return [...select.options].map(({ text }) => text).filter((text) => pen.measureText(text).width > room);
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
