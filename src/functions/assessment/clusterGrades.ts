import { gradesTable } from "../../results";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/**
 * The position of every piece of type evidence and the grade of every stage indicator, in model order.
 * An indicator with several roles has a column for each, named code@role.
 */
export const declaration = declare({
  id: "CLUSTERGRADES",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    const grades = gradesTable(input.model);
    return spillRows(input, grades.header, (values) => grades.row(values));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERGRADES(${exampleAddress})`,
  result: [
    ["TY1", "TY2", "TY3", "TY4", "TY5", "TY6", "TY7", "TY8", "TY9"],
    [1, 1, "", 1, "", 1, 1, 1, ""],
  ],
});
