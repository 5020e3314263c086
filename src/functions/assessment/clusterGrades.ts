import { gradeOf, positionOf, type BoundModel } from "../../assessment";
import { numberCell, type ResultCell } from "../../i18n";
import { ladderNames } from "../../model";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

interface GradedColumn {
  readonly code: string;
  readonly role: string;
  gradeIn(values: ArrayLike<number>): number;
}

/**
 * The position of every piece of type evidence and the grade of every stage indicator, in model order.
 * An indicator with several roles has a column for each, named code@role.
 */
export const declaration = declare({
  id: "CLUSTERGRADES",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    const columns = gradedColumns(input.model);
    const isRepeated = (code: string): boolean => columns.filter((column) => column.code === code).length > 1;
    const header = columns.map(({ code, role }) => (isRepeated(code) ? `${code}@${role}` : code));
    return spillRows<ResultCell>(input, header, (values) =>
      columns.map((column) => numberCell(column.gradeIn(values))),
    );
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERGRADES(${exampleAddress})`,
  result: [
    ["TY1", "TY2", "TY3", "TY4", "TY5", "TY6", "TY7", "TY8", "TY9"],
    [1, 1, "", 1, "", 1, 1, 1, ""],
  ],
});

function gradedColumns(model: BoundModel): GradedColumn[] {
  const type = model.type.map((item) => ({
    code: item.definition.code,
    role: "TYPE",
    gradeIn: (values: ArrayLike<number>) => positionOf(values[item.at] ?? NaN, item),
  }));
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder]);
  const grades = stages.flatMap(({ name, evidence }) =>
    evidence.map((item) => ({
      code: item.definition.code,
      role: name,
      gradeIn: (values: ArrayLike<number>) => gradeOf(values[item.at] ?? NaN, item),
    })),
  );
  return [...type, ...grades];
}
