import type { Indicator, Model } from "../model";
import type { SheetTop } from "./returnedSheet";
import { readList, readVersion, TEMPLATE_VERSION, templateVersion, type TemplateVersion } from "./templateVersion";
import type { Refusal, Remark, SheetReading } from "./verdict";

/** Rows and columns at the top of each sheet in which the version cell is looked for: somebody may have put lines above it. */
export const TOP_ROWS = 12;
export const TOP_COLUMNS = 50;

/** A filled template has some two hundred rows. */
export const MOST_ROWS = 10_000;

interface Found {
  readonly kind: "found";
  readonly position: number;
  readonly asked: Asked;
}

/** What a template asks for. */
export interface Asked {
  /** The version of its layout. */
  readonly template: number;
  readonly indicators: readonly Indicator[];
}

export type FoundTemplate = Found | { readonly kind: "refused"; readonly reason: Refusal };

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
  const indicators = listIn(top, model) ?? model.indicators;
  const expected = templateVersion(model, indicators, version.template);
  if (version.fingerprint !== expected.fingerprint) {
    return refused({ code: "otherModel", found: named(version), expected: named(expected) });
  }
  if (top.rows > MOST_ROWS) return refused({ code: "tooManyRows", found: top.rows, most: MOST_ROWS });
  return { kind: "found", position, asked: { template: version.template, indicators } };
}

/** An accepted template says which other sheets of its file nobody sees. */
export function withHiddenSheets(
  reading: SheetReading,
  tops: readonly SheetTop[],
  { position }: Pick<Found, "position">,
): SheetReading {
  const hidden = hiddenSheets(tops, position);
  if (reading.kind === "refused" || hidden.length === 0) return reading;
  return { ...reading, remarks: [...reading.remarks, ...hidden] };
}

/** The sheets beside the one that is read that nobody sees. */
export function hiddenSheets(tops: readonly SheetTop[], position: number): Remark[] {
  const sheets = tops.filter(({ isHidden }, at) => at !== position && isHidden).map(({ name }) => name);
  return sheets.length > 0 ? [{ code: "hiddenSheets", sheets }] : [];
}

const refused = (reason: Refusal): FoundTemplate => ({ kind: "refused", reason });

const named = ({ model, fingerprint }: TemplateVersion): string => `${model} (${fingerprint})`;

/** The indicators that a sheet says it asks for. */
export function listIn({ cells }: SheetTop, model: Model): Indicator[] | undefined {
  return cells
    .flat()
    .map((cell) => (typeof cell === "string" ? readList(model, cell) : undefined))
    .find((list) => list !== undefined);
}

/** The version cell at the top of a sheet. */
export function versionIn({ cells }: SheetTop): TemplateVersion | undefined {
  return cells
    .flat()
    .map((cell) => (typeof cell === "string" ? readVersion(cell) : undefined))
    .find((version) => version !== undefined);
}
