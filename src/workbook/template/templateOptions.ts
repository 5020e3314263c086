import type { Indicator, Language } from "../../model";
import { FIRST_INDICATOR_COLUMN } from "../../returns";

/** What a template asks for, and what stands on it already. */
export interface TemplateOptions {
  readonly language: Language;
  /** In the order of the model. */
  readonly indicators: readonly Indicator[];
  readonly prefilled: readonly PrefilledRow[];
  /** Whether each value has a source and a remark beside it. */
  readonly asksSources: boolean;
  /** Rows to fill in. */
  readonly rows: number;
  /** What it is called and how it is marked, where it is not the template of a model. */
  readonly heading?: TemplateHeading;
}

export interface TemplateHeading {
  readonly sheet: string;
  readonly title: string;
  /** The version cell. */
  readonly mark: string;
}

export interface PrefilledRow {
  readonly cluster: string;
  /** Null where the office fills it in. */
  readonly year: number | null;
}

/** Columns of one indicator: its value, and what is asked beside it. */
export const columnsPer = ({ asksSources }: TemplateOptions): number => (asksSources ? 3 : 1);

/** Position of the column with the values of the n-th indicator, from 0. */
export const valueColumn = (options: TemplateOptions, at: number): number =>
  FIRST_INDICATOR_COLUMN + at * columnsPer(options);
