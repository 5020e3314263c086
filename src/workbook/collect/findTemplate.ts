import type { Refusal } from "../../returns";
import { comparableHeader, type Model } from "../../model";
import { readVersion, TEMPLATE_VERSION, templateVersion, type TemplateVersion } from "../template/version";
import type { SheetTop } from "./returnedSheet";

/** Rows and columns at the top of each sheet in which the version cell is looked for: somebody may have put lines above it. */
export const TOP_ROWS = 12;
export const TOP_COLUMNS = 8;

/** A filled template has some two hundred rows. */
const MOST_ROWS = 10_000;

export type FoundTemplate =
  { readonly kind: "found"; readonly position: number } | { readonly kind: "refused"; readonly reason: Refusal };

/** Which of the sheets of a file is the filled template of this model. */
export function findTemplate(tops: readonly SheetTop[], model: Model): FoundTemplate {
  const found = tops.flatMap((top, position) => {
    const version = versionIn(top);
    return version ? [{ version, position, top }] : [];
  });
  const [first, second] = found;
  if (!first) return refused({ code: "noTemplate" });
  if (second) return refused({ code: "severalTemplates", sheets: found.map(({ top }) => top.name) });
  const { version, position, top } = first;
  if (version.template > TEMPLATE_VERSION) {
    return refused({ code: "newerTemplate", found: version.template, known: TEMPLATE_VERSION });
  }
  const expected = templateVersion(model);
  if (version.fingerprint !== expected.fingerprint) {
    return refused({ code: "otherModel", found: named(version), expected: named(expected) });
  }
  if (top.rows > MOST_ROWS) return refused({ code: "tooManyRows", found: top.rows, most: MOST_ROWS });
  return { kind: "found", position };
}

const refused = (reason: Refusal): FoundTemplate => ({ kind: "refused", reason });

const named = ({ model, fingerprint }: TemplateVersion): string => `${model} (${fingerprint})`;

function versionIn({ cells }: SheetTop): TemplateVersion | undefined {
  return cells
    .flat()
    .map((cell) => (typeof cell === "string" ? readVersion(cell) : undefined))
    .find((version) => version !== undefined);
}

/** The row with the most of the wanted headers, in the form in which they are compared; -1 where there is none. */
export function headerRowOf(cells: readonly (readonly unknown[])[], wanted: ReadonlySet<string>): number {
  let [best, most] = [-1, 0];
  cells.forEach((row, at) => {
    const count = row.filter((cell) => typeof cell === "string" && wanted.has(comparableHeader(cell))).length;
    if (count > most) [best, most] = [at, count];
  });
  return best;
}
