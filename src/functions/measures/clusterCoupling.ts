import { coordinationGrades, couplingCoordination } from "../../measures/couplingCoordination";
import { cells } from "../arguments/cellsArgument";
import { columnsOf, numbersPerColumn, numberTable, ofNamedUnits } from "../arguments/numberTable";
import { choice } from "../arguments/options";
import type { Example } from "../example";
import { refuse } from "../refused";
import { measure } from "./measure";
import { unitsOfTable } from "./measuredUnits";
import { measured } from "./refusals";
import { belowHeader, cell } from "./resultTable";

/** C, T, D and the grade, one row per unit; a header row where the subsystems have one. */
export const declaration = measure({
  id: "CLUSTERCOUPLING",
  group: "scoring",
  form: "spill",
  parameters: { subsystems: numberTable(), weights: cells({ optional: true }), formula: choice(["geometric", "wang"]) },
  answer: (given, { t }) => {
    const subsystems = ofNamedUnits(given.subsystems);
    const { formula } = given;
    const weights = numbersPerColumn(given.weights, columnsOf(subsystems));
    const options = weights ? { weights: weights.values, formula } : { formula };
    const readings = measured({ subsystems, weights }, () => couplingCoordination(subsystems.rows, options));
    if (readings.every((reading) => !reading))
      refuse({ code: "undefinedMeasure", reason: "CLUSTERCOUPLING.undefined" });
    // Looked up once, not once for each of a hundred thousand rows.
    const gradeNames = new Map(coordinationGrades.map((grade) => [grade, t(`measures.grades.${grade}`)]));
    const cells = belowHeader(
      subsystems,
      [t("measures.coupling"), t("measures.development"), t("measures.coordination"), t("measures.grade")],
      (row) => {
        const reading = readings[row];
        if (!reading) return ["", "", "", ""];
        const { coupling, development, coordination, grade } = reading;
        return [cell(coupling), development, coordination, gradeNames.get(grade) ?? grade];
      },
    );
    const units = unitsOfTable(subsystems);
    return { kind: "table", cells, hasHeader: subsystems.headers !== undefined, units };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERCOUPLING(A1:B2)",
  input: [
    ["Industry", "Digital"],
    [0.8, 0.2],
  ],
  // C = √0.16 / 0.5, T = 0.5, D = √(0.8 · 0.5)
  result: [
    ["Coupling C", "Development T", "Coordination D", "Grade"],
    [0.8, 0.5, Math.sqrt(0.4), "primary coordination"],
  ],
});
