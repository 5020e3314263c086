import { readPanel } from "./panel";
import type { PanelCase } from "./panels/case";
import { datePanels } from "./panels/dates";
import { formPanels } from "./panels/forms";
import { labelPanels } from "./panels/labels";
import { stepPanels } from "./panels/steps";
import { adjacency } from "./path";
import { compareLabels } from "./periods";

function read({ rows }: PanelCase): ReturnType<typeof readPanel> {
  return readPanel(
    rows.map(([cluster, period]) => ({
      cluster,
      period: typeof period === "object" && period !== null ? { value: period.serial, date: true } : { value: period },
    })),
  );
}

const panels = [...stepPanels, ...formPanels, ...labelPanels, ...datePanels];

describe("small panels, read by hand", () => {
  test.each(panels.map((it) => [it.name, it] as const))("%s", (_, expected) => {
    const found = read(expected);
    const values = found.rows.flatMap((row) => (row.kind === "read" ? [row.period] : []));
    const periods = [...new Set(values)].sort((a, b) => a - b);
    const adjacent = adjacency(values, "one step apart");
    const pairs = found.rows.flatMap((earlier, one) =>
      found.rows.flatMap((later, other) => {
        if (earlier.kind !== "read" || later.kind !== "read" || earlier.cluster !== later.cluster) return [];
        return adjacent(earlier.period, later.period) ? [[one, other]] : [];
      }),
    );
    const inOrder = (list: readonly (readonly number[])[]): string[] => list.map((each) => each.join("-")).sort();

    expect(found.form).toBe(expected.form);
    expect(periods).toEqual(expected.periods);
    if (expected.step === undefined) expect(found.step).toBeUndefined();
    else expect(found.step).toBeCloseTo(expected.step, 9);
    expect(inOrder(pairs)).toEqual(inOrder(expected.adjacent));
    expect(found.rows.flatMap((row, at) => (row.kind === "left out" ? [[at, row.why]] : []))).toEqual(
      expected.leftOut ?? [],
    );
    expect(found.leftOut).toBe((expected.leftOut ?? []).length);
    expect(found.notCompared).toBe(expected.notCompared ?? 0);
    expect(found.duplicates).toEqual(expected.duplicates ?? []);
    if (expected.odd !== undefined) expect(found.oddPeriods).toEqual(expected.odd);
    expect(found.numbersAsDates).toBe(expected.numbersAsDates ?? false);
    expect(found.withoutForm).toBe(expected.form === "label");
  });

  test("no two panels bear the same name", () => {
    expect(new Set(panels.map(({ name }) => name)).size).toBe(panels.length);
    expect(panels.length).toBeGreaterThanOrEqual(25);
  });
});

describe("the order of labels without a form", () => {
  test.each([
    ["第9期", "第10期"],
    ["Wave 2", "Wave 10"],
    ["round 2 of 9", "round 2 of 10"],
    ["A9", "B1"],
    ["", "1"],
    ["phase 3", "phase 3b"],
    ["v1.9", "v1.10"],
  ])("%s before %s", (earlier, later) => {
    expect(compareLabels(earlier, later)).toBeLessThan(0);
    expect(compareLabels(later, earlier)).toBeGreaterThan(0);
  });

  test("a label is not before itself", () => {
    expect(compareLabels("第9期", "第9期")).toBe(0);
  });
});
