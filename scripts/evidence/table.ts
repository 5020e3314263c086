/** Markdown tables, and how differences are written in them. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Below this a difference is rounding, whose digits may be others on another machine. */
export const ROUNDING = 1e-12;

const sizeText = (size: number, digits: number): string => (size < ROUNDING ? "rounding" : size.toExponential(digits));

export const differenceText = (difference: number): string => sizeText(difference, 1);

/** The accepted difference of all figures, or the smallest and the largest of them. */
export function acceptedText(within: number | readonly number[]): string {
  const all = typeof within === "number" ? [within] : within;
  const [least, most] = [sizeText(Math.min(...all), 0), sizeText(Math.max(...all), 0)];
  return least === most ? least : `${least} to ${most}`;
}
