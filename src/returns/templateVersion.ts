import type { Model } from "../model";
import { digest } from "../model/digest";
import { HIGHEST_YEAR, LOWEST_YEAR } from "./templateLayout";

/** Raised when the layout of the template changes so that an older add-in would misread it. */
export const TEMPLATE_VERSION = 1;

/** What the version cell of a sheet says. */
export interface TemplateVersion {
  readonly template: number;
  /** Id and version of the model, as a person reads them. */
  readonly model: string;
  /** Digest of what the entries are checked against. */
  readonly fingerprint: string;
}

const written = /^DCA-TEMPLATE\s+(\d+)\s*\|\s*(.*?)\s*\|\s*([0-9a-f]{8})$/iu;

/** The template that this add-in writes for a model. */
export function templateVersion({ id, version, indicators }: Model): TemplateVersion {
  const columns = indicators.map(({ code, unit, min, max }) => [code, unit, min, max]);
  return {
    template: TEMPLATE_VERSION,
    model: `${id} ${version}`.trim(),
    fingerprint: digest(JSON.stringify([TEMPLATE_VERSION, id, LOWEST_YEAR, HIGHEST_YEAR, columns])),
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
