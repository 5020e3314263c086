// How a page looks, whoever draws it.
import type { AxisMark, BarMark } from "./drawing";
import type { CellLook, PageRow } from "./layout";

const INK = "#1F3864";
const GREY = "#595959";

/** Dark, middle and light are told apart in black and white, too. */
export const pageColours = {
  frame: "#7F7F7F",
  headingLine: "#8EA9DB",
  axis: { index: INK, interval: "#9DC3E6", band: "#FFFFFF", axis: "#EDEDED" },
  bar: { sure: INK, score: "#5B84C4", possible: "#D6E3F5", none: "#F7F7F7" },
} as const satisfies {
  frame: string;
  headingLine: string;
  axis: Readonly<Record<AxisMark, string>>;
  bar: Readonly<Record<BarMark, string>>;
};

/** In points. */
export const PAGE_TEXT_SIZE = 9;
const LINE = 12.75;
const lineOf: Readonly<Partial<Record<CellLook, number>>> = { title: 22, subtitle: 15, heading: 15.5 };

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export const pageTextLooks: Readonly<Record<CellLook, TextLook>> = {
  title: { size: 16, bold: true, color: INK },
  subtitle: { size: 11, color: GREY },
  heading: { size: 11, bold: true, color: INK },
  header: { bold: true },
  label: { bold: true },
  paragraph: {},
  text: {},
  number: {},
  note: { size: 8, color: GREY },
  tick: { size: 8, color: GREY },
};

/** The height of a row, in points. */
export const heightOf = ({ lines, cells }: Pick<PageRow<unknown>, "lines" | "cells">): number =>
  lines * Math.max(LINE, ...cells.map(({ look }) => lineOf[look] ?? LINE));
