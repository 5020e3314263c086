import fc from "fast-check";
import { indicatorsFromLists } from "./indicatorsFromLists";
import { listsArbitrary } from "./randomLists";
test("x", () => {
  const seen: Record<string, [number, number]> = {};
  for (const lists of fc.sample(listsArbitrary, { numRuns: 300, seed: 3 }))
    for (const row of indicatorsFromLists(lists).values())
      for (const [code, value] of Object.entries(row)) {
        const s = (seen[code] ??= [0, 0]);
        s[value === null ? 0 : 1]++;
        if (value !== null && !Number.isFinite(value)) throw new Error(code);
      }
  console.log(
    Object.entries(seen)
      .map(([c, [n, y]]) => `${c} blank ${n} value ${y}`)
      .join("\n"),
  );
});
