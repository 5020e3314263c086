import type { Dialect } from "./dialects";

/**
 * A text in layers of projections: each adds columns that are calculated from those below it, so that no expression is
 * written twice and none needs a window, a list or a join.
 */
export class Layers {
  private text: string;

  constructor(
    private readonly dialect: Dialect,
    from: string,
    first: ReadonlyMap<string, string>,
  ) {
    this.text = `SELECT\n${projections(first)}\nFROM ${from}`;
  }

  /** Adds columns; a layer without any is none. */
  add(columns: ReadonlyMap<string, string>): this {
    if (columns.size === 0) return this;
    this.text = `SELECT *,\n${projections(columns)}\nFROM (${this.inner()}) AS layer`;
    return this;
  }

  /** The whole: only these columns. */
  select(columns: ReadonlyMap<string, string>): string {
    const whole = `SELECT\n${projections(columns)}\nFROM (${this.inner()}) AS layer`;
    return this.dialect.settings === "" ? whole : `${whole}\n${this.dialect.settings}`;
  }

  /** What was written so far, to be read from under a name. */
  table(name = "layer"): string {
    return `(${this.inner()}) AS ${name}`;
  }

  private inner(): string {
    return this.dialect.fence === "" ? this.text : `${this.text}\n${this.dialect.fence}`;
  }
}

const projections = (columns: ReadonlyMap<string, string>): string =>
  [...columns].map(([name, expression]) => `  ${expression} AS ${name}`).join(",\n");
