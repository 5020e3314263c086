import { answers, spellingsOf, type Classification } from "../../registers";
import type { Bilingual } from "../../model";
import { dialects, type Dialect, type DialectName } from "../dialects";
import { firstOf, literal } from "../expressions";
import { tableParts } from "../names";
import { columnOfCode, type RegisterTables, type TableName } from "./registerTables";

export interface RegisterSettings {
  readonly dialect: DialectName;
  readonly tables: RegisterTables;
  /** Where the tables are; empty for the schema of the session. */
  readonly schema?: string;
  /** The table that the indicators are written into; the stages are called after it. */
  readonly to: string;
  readonly classification: Classification;
  /** Cells of fewer firms are suppressed; 0 suppresses nothing. */
  readonly smallCell: number;
  /** The least share (0 to 1) of the firms asked. */
  readonly listCoverage: number;
}

/** A table that the text makes on its way. */
export interface Stage {
  /** Behind the name of the result. */
  readonly name: string;
  /** What it holds, for whoever reads the text. */
  readonly what: string;
  readonly select: string;
}

/** What every part of the text about registers is written from: how cells are read, and what tables are called. */
export class RegisterContext {
  readonly dialect: Dialect;
  private readonly to: readonly string[];

  constructor(readonly settings: RegisterSettings) {
    this.dialect = dialects[settings.dialect];
    this.to = tableParts(settings.to);
  }

  hasTable(list: TableName): boolean {
    return this.settings.tables[list] !== undefined;
  }

  has(list: TableName, column: string): boolean {
    return this.settings.tables[list]?.has(columnOfCode(column)) === true;
  }

  get hasPeriods(): boolean {
    return this.has("firms", "period");
  }

  /** A table of the office. */
  source(list: TableName): string {
    const parts = this.settings.schema === undefined ? [] : tableParts(this.settings.schema);
    return `${[...parts, list].map((part) => this.dialect.quote(part)).join(".")} AS source`;
  }

  /** A table that the text makes; the result where no name is given. */
  stage(name?: string): string {
    const last = this.to.length - 1;
    return this.to
      .map((part, at) => this.dialect.quote(at === last && name !== undefined ? `${part}_${name}` : part))
      .join(".");
  }

  none(type: keyof Dialect["orNull"]): string {
    return `CAST(NULL AS ${this.dialect.orNull[type]})`;
  }

  cast(expression: string, type: keyof Dialect["orNull"]): string {
    return `CAST(${expression} AS ${this.dialect.orNull[type]})`;
  }

  private raw(column: string): string {
    return `source.${this.dialect.quote(columnOfCode(column))}`;
  }

  /** A text without outer spaces; NULL where it is empty. */
  text(list: TableName, column: string): string {
    if (!this.has(list, column)) return this.none("text");
    const raw = this.cast(this.raw(column), "text");
    // Looking for a space costs a quarter of taking it away.
    return `CASE WHEN ${raw} LIKE ' %' OR ${raw} LIKE '% ' OR ${raw} = '' THEN NULLIF(TRIM(${raw}), '') ELSE ${raw} END`;
  }

  /** A number from 0 on; NULL where there is none that can be used: negative, beyond `most`, NaN, Infinity. */
  number(list: TableName, column: string, most = Number.MAX_VALUE): string {
    if (!this.has(list, column)) return this.none("double");
    const value = this.cast(this.raw(column), "double");
    return `CASE WHEN ${value} >= ${literal(0)} AND ${value} <= ${literal(most)} THEN ${value} END`;
  }

  /** 1 where a number is there that cannot be right: it is not the same as none. */
  faulty(list: TableName, column: string): string {
    if (!this.has(list, column)) return "0";
    const value = this.cast(this.raw(column), "double");
    return `CASE WHEN ${value} IS NULL OR (${value} >= ${literal(0)} AND ${value} <= ${literal(Number.MAX_VALUE)}) THEN 0 ELSE 1 END`;
  }

  /** A text as words are compared: small letters, no spaces. Words that stand as they should are not rewritten first. */
  compact(list: TableName, column: string, words: Readonly<Record<string, Bilingual>> = answers): string {
    if (!this.has(list, column)) return this.none("text");
    const raw = this.cast(this.raw(column), "text");
    const asTheyStand = Object.entries(words).flatMap(([code, name]) => [code, name["zh-CN"]]);
    const isWord = asTheyStand.map((word) => `${raw} = '${word}'`).join(" OR ");
    return `CASE WHEN ${isWord} THEN ${raw} ELSE LOWER(REPLACE(${raw}, ' ', '')) END`;
  }

  /** The position of a word that stands compact under a name; NULL where it is none that is known. */
  word(name: string, words: Readonly<Record<string, Bilingual>>, ...digits: readonly string[]): string {
    const spelt = new Map<number, string[]>();
    for (const [text, at] of spellingsOf(words)) spelt.set(at, [...(spelt.get(at) ?? []), text]);
    const cases = [...spelt].map(([at, texts]) => {
      const number = digits[at];
      const all = number === undefined ? texts : [...texts, number, `${number}.0`];
      // Not IN: DuckDB would make a join of every list.
      return [all.map((text) => `${name} = '${text}'`).join(" OR "), String(at)] as const;
    });
    return this.cast(firstOf(cases, "NULL"), "integer");
  }

  /** 1 yes, 0 no, NULL unknown: a truth value, 1 and 0, or one of the words. */
  flag(name: string): string {
    return this.word(name, answers, "0", "1");
  }

  /** The period of a row, a whole number such as a year; 0 where the firms have none. */
  period(list: TableName): string {
    const own = this.has(list, "period") ? this.cast(this.raw("period"), "integer") : this.none("integer");
    if (list === "firms") return this.hasPeriods ? own : this.cast("0", "integer");
    const periods = this.stage("periods");
    if (this.hasPeriods) return `COALESCE(${own}, (SELECT only_period FROM ${periods}))`;
    // The firms are of one time: other lists may name it, but not several.
    if (!this.has(list, "period")) return this.cast("0", "integer");
    const several = `(SELECT COUNT(DISTINCT other.${this.dialect.quote("period")}) FROM ${this.source(list).replace(/ AS source$/u, " AS other")})`;
    return `CASE WHEN ${own} IS NULL OR ${several} <= 1 THEN ${this.cast("0", "integer")} END`;
  }
}

/** Columns of a projection, one a line. */
export const projection = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, expression]) => `  ${expression} AS ${name}`)
    .join(",\n");

/** The keys that every stage has, of a table that stands under a name. */
export const keysOf = (of: string): string => `${of}.cluster_key AS cluster_key, ${of}.period_key AS period_key`;
export const sameKeys = (one: string, other: string): string =>
  `${one}.cluster_key = ${other}.cluster_key AND ${one}.period_key = ${other}.period_key`;

/** Sums that are 0 where there is nothing to add. */
export const total = (expression: string): string => `COALESCE(SUM(${expression}), 0)`;
export const counted = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
