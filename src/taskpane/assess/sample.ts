import Papa from "papaparse";
import type { Language } from "../../model";

export type SampleCell = string | number;

/** The samples that ship with the add-in, in each language: the same numbers under names that its readers can say. */
const inLanguage = { en: () => import("./samples/en"), "zh-CN": () => import("./samples/zh-CN") } satisfies Readonly<
  Record<Language, unknown>
>;

/** The illustrative clusters, one for every verdict, or the illustrative panel over eight years, with every movement and pattern. */
export async function sampleCells(sample: "clusters" | "panel", language: Language): Promise<SampleCell[][]> {
  const { samples } = await inLanguage[language]();
  const rows = Papa.parse<string[]>(samples[sample], { skipEmptyLines: true }).data;
  return rows.map((row) => row.map((text) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text))));
}
