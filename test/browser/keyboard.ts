/** The pane by keyboard alone. */
import type { HostPage } from "./driver";
import { paneFrame } from "./paneLooks";

/** More presses than any page has elements. */
const MOST_STEPS = 80;

/** The name of what has the focus in the pane. */
export function focused(page: HostPage): Promise<string> {
  return paneFrame(page).evaluate(() =>
    (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").slice(0, 80),
  );
}

/** Presses the key until the focus is on what has this name. */
export async function tabTo(page: HostPage, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let step = 0; step < MOST_STEPS && !name.test(await focused(page)); step += 1) {
    await page.page.keyboard.press(key);
  }
  expect(await focused(page)).toMatch(name);
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
