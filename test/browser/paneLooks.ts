/** What eyes and ears find in the pane: faults of accessibility, and whether it scrolls sideways. */
import axe from "axe-core";
import type { Frame } from "playwright-core";
import type { HostPage } from "./driver";

export function paneFrame(page: HostPage): Frame {
  const frame = page.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** What axe-core finds against WCAG 2.2 AA in the pane, contrast included. */
export async function violations(page: HostPage): Promise<string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations: found } = await window.axe.run(document, { runOnly: tags });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

export function scrollsSideways(page: HostPage): Promise<boolean> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** The name of what has the focus in the pane. */
export function focused(page: HostPage): Promise<string> {
  return paneFrame(page).evaluate(() =>
    (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").slice(0, 80),
  );
}

const REACHABLE = "button, a[href], input, select, summary, [tabindex='0']";

/**
 * What the Tab key alone does not reach, walking from the first link of the pane. A group of radio buttons and the marks of
 * a map are one stop: arrow keys go on from there.
 */
export async function unreached(page: HostPage): Promise<string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(() => document.querySelector("a")?.focus());
  const mark = (): Promise<boolean> =>
    frame.evaluate(() => {
      const active = document.activeElement;
      const isNew = active !== null && active !== document.body && !active.hasAttribute("data-walked");
      active?.setAttribute("data-walked", "");
      return isNew;
    });
  for (let isNew = await mark(); isNew; isNew = await mark()) await page.page.keyboard.press("Tab");
  return frame.evaluate((reachable) => {
    const walked = (element: Element): boolean =>
      element.hasAttribute("data-walked") ||
      (element instanceof HTMLInputElement &&
        element.type === "radio" &&
        document.querySelector(`input[name="${element.name}"][data-walked]`) !== null);
    const missed = [...document.querySelectorAll<HTMLElement>(reachable)]
      .filter((element) => element.checkVisibility() && !element.matches(":disabled, [tabindex='-1']"))
      .filter((element) => !walked(element))
      .map((element) => element.getAttribute("aria-label") ?? element.textContent ?? element.tagName);
    document.querySelectorAll("[data-walked]").forEach((element) => element.removeAttribute("data-walked"));
    return missed;
  }, REACHABLE);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
