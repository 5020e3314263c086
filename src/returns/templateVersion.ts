import { comparableHeader, type Indicator, type Model } from "../model";
import { digest } from "../model/digest";
import { HIGHEST_YEAR, LOWEST_YEAR } from "./templateLayout";

/** Raised when the layout of the template changes so that an older add-in would misread it. */
export const TEMPLATE_VERSION = 2;

/** What the version cell of a sheet says. */
export interface TemplateVersion {
  readonly template: number;
  /** Id and version of the model, as a person reads them. */
  readonly model: string;
  /** Digest of what the entries are checked against. */
  readonly fingerprint: string;
}

const written = /^DCA-TEMPLATE\s+(\d+)\s*\|\s*(.*?)\s*\|\s*([0-9a-f]{8})$/iu;
const listed = /^DCA-INDICATORS\s+(.+)$/iu;

/**
 * The template that this add-in writes, or an older one wrote, for some indicators of a model.
 *
 * @param indicators - those that it asks for; the first version asked for all
 */
export function templateVersion(
  { id, version, indicators: all }: Model,
  indicators: readonly Indicator[] = all,
  template = TEMPLATE_VERSION,
): TemplateVersion {
  const columns = indicators.map(({ code, unit, min, max }) => [code, unit, min, max]);
  return {
    template,
    model: `${id} ${version}`.trim(),
    fingerprint: digest(JSON.stringify([template, id, LOWEST_YEAR, HIGHEST_YEAR, columns])),
  };
}

/** The version cell: one line that people, other spreadsheet programs and this add-in can read. */
export function versionText({ template, model, fingerprint }: TemplateVersion): string {
  return `DCA-TEMPLATE ${template} | ${model} | ${fingerprint}`;
}

/** Undefined for a text that is no version cell. */
export function readVersion(text: string): TemplateVersion | undefined {
  const [, template, model, fingerprint] = written.exec(text.trim()) ?? [];
  if (template === undefined || model === undefined || fingerprint === undefined) return undefined;
  return { template: Number(template), model, fingerprint: fingerprint.toLowerCase() };
}

/** The cell that lists the indicators that a template asks for; undefined where it asks for all of them. */
export function listText({ indicators: all }: Model, indicators: readonly Indicator[]): string | undefined {
  return indicators.length === all.length
    ? undefined
    : `DCA-INDICATORS ${indicators.map(({ code }) => code).join(", ")}`;
}

/** The indicators that a list names, in the order of the model; undefined for a text that is no list. */
export function readList({ indicators }: Model, text: string): Indicator[] | undefined {
  const [, codes] = listed.exec(text.trim()) ?? [];
  if (codes === undefined) return undefined;
  const named = new Set(codes.split(",").map(comparableHeader));
  return indicators.filter(({ code }) => named.has(comparableHeader(code)));
}
