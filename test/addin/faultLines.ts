/** A table for whoever runs the tests: per fault, what the person saw and what was lost. Call once in a test file. */
export function faultLines(first: string): (...cells: readonly (string | number)[]) => void {
  const lines: string[] = [];
  afterAll(() => console.log([`${first} | what the person saw | lost`, ...lines].join("\n")));
  return (...cells) => void lines.push(cells.join(" | "));
}
