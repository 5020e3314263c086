import type { DataChoice } from "./dataChoice";

/** What was chosen in this workbook; kept in the document, so that it is there when the file is opened again. */
export interface Choices {
  readonly data: DataChoice;
  /** Id of a built-in model, or `workbook` for the one on the sheet "Cluster model". */
  readonly model: string | undefined;
}

const KEY = "digitalClusterAssessment.choices";

/** The choices that the document remembers. What is not readable counts as nothing chosen. */
export function rememberedChoices(): Choices {
  const stored: unknown = Office.context.document.settings.get(KEY);
  return { data: dataOf(property(stored, "data")), model: textOf(property(stored, "model")) };
}

/**
 * Keeps the choices with the document. A document that cannot keep them (read-only, or a host without settings) only
 * forgets them.
 */
export function rememberChoices(choices: Choices): void {
  const { settings } = Office.context.document;
  if (JSON.stringify(rememberedChoices()) === JSON.stringify(choices)) return;
  settings.set(KEY, choices);
  settings.saveAsync(() => undefined);
}

function dataOf(stored: unknown): DataChoice {
  const [kind, name] = [property(stored, "kind"), textOf(property(stored, "name"))];
  return (kind === "table" || kind === "name") && name !== undefined ? { kind, name } : { kind: "selection" };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
