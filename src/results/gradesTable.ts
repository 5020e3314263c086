import { gradeOf, positionOf, type BoundModel } from "../assessment";
import { ladderNames } from "../model";
import { numberCell, numbers, ResultTable } from "./resultTable";

type Values = ArrayLike<number>;

/**
 * The position of every piece of type evidence and the grade of every stage indicator, in model order, from the values of
 * a cluster. An indicator with several roles has a column for each, named code@role.
 */
export function gradesTable(model: BoundModel): ResultTable<Values, string> {
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder]);
  const graded = [
    ...model.type.map((item) => ({
      code: item.definition.code,
      role: "TYPE",
      column: numbers<Values>(10, "0.00", (values) => numberCell(positionOf(values[item.at] ?? NaN, item))),
    })),
    ...stages.flatMap(({ name, evidence }) =>
      evidence.map((item) => ({
        code: item.definition.code,
        role: name,
        column: numbers<Values>(10, "0.0", (values) => numberCell(gradeOf(values[item.at] ?? NaN, item))),
      })),
    ),
  ];
  const isRepeated = (code: string): boolean => graded.filter((other) => other.code === code).length > 1;
  return new ResultTable(
    graded.map(({ code, role, column: shown }) => {
      const key = isRepeated(code) ? `${code}@${role}` : code;
      return { ...shown, key, header: key };
    }),
  );
}
