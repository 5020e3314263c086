import fc from "fast-check";
import { modelSchema, readModelTable, type Cell } from "../../src/model";
import { table } from "./editedTable";

test("whatever stands in a table, the reader answers with a model or with faults in the order of rows, and never throws", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(null, "", 0, -1, 1e308, true, "ID1", "__proto__", "constructor", "Stage", { error: "#N/A" }),
    fc.string(),
    fc.double(),
  );
  const someEdits = fc.array(fc.tuple(fc.nat(90), fc.nat(17), cell), { maxLength: 12 });
  fc.assert(
    fc.property(someEdits, (changes) => {
      const cells = table();
      for (const [row, column, value] of changes) if (cells[row]) cells[row][column] = value;
      const reading = readModelTable(cells);
      if (reading.kind === "model") {
        expect(modelSchema.safeParse(reading.model).success).toBe(true);
        return;
      }
      const rows = reading.faults.map(({ where }) => where.row);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});
