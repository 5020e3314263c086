/** The choice of the Office theme, which the add-in's pane follows. The page itself and the grid take its light or dark colours. */
import type { ThemeName } from "../officeTheme";
import { THEMES, type Theme } from "./pageOptions";
import type { Texts } from "./texts";

export const officeThemeOf: Readonly<Record<Theme, ThemeName>> = {
  light: "colorful",
  gray: "darkGray",
  dark: "black",
  contrast: "contrast",
};

export function connectThemes(select: HTMLElement, first: Theme, texts: Texts, choose: (theme: Theme) => void): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error("The page has no choice of themes.");
  select.setAttribute("aria-label", texts.theme);
  select.append(...THEMES.map((theme) => new Option(texts[theme], theme)));
  select.value = first;
  select.addEventListener("change", () => {
    const chosen = THEMES.find((theme) => theme === select.value);
    if (chosen) choose(chosen);
  });
  choose(first);
}
