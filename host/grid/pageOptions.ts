/** What the page's address may ask for: `?locale=zh-CN&theme=dark&blanks=null&sample=none&telemetry=on`. */
import type { Blanks } from "../customFunctions/delivery";
import { CURRENT_REQUIREMENTS, type Requirements } from "../requirements";

export type Theme = "light" | "gray" | "dark" | "contrast";

export interface PageOptions {
  readonly locale: "en-US" | "zh-CN";
  readonly theme: Theme;
  readonly blanks: Blanks;
  readonly sample: boolean;
  readonly requirements: Requirements;
  readonly telemetry: boolean;
}

export const THEMES: readonly Theme[] = ["light", "gray", "dark", "contrast"];

export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const system: Theme = globalThis.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const excelApi = query.get("excelApi");
  return {
    locale: query.get("locale") === "zh-CN" ? "zh-CN" : "en-US",
    theme: THEMES.find((theme) => theme === query.get("theme")) ?? system,
    blanks: query.get("blanks") === "null" ? "null" : "zero",
    sample: query.get("sample") !== "none",
    telemetry: query.get("telemetry") === "on",
    // An older Excel, for what the add-in does there.
    requirements: excelApi === null ? CURRENT_REQUIREMENTS : { ...CURRENT_REQUIREMENTS, ExcelApi: excelApi },
  };
}
