// Scores of units over several indicators: TOPSIS and coupling coordination, one row per unit.
import type { ResultCell } from "../../i18n";
import { coordinationGrades, couplingCoordination } from "../../measures/couplingCoordination";
import { topsis, type TopsisOptions } from "../../measures/topsis";
import { refuse } from "../refused";
import type { Answer, ArgumentOf } from "./argument";
import { choiceOf, directionsOf } from "./options";
import { locatedAt, measured, type Located } from "./refusals";
import { cell, t } from "./resultTable";
import { numbersPerColumn, tableOf, type NumberTable } from "./tables";
import { Alignment } from "./vectors";

/** CLUSTERTOPSIS: closeness, the two distances and the rank, one row per unit; a header row where the values have one. */
export const topsisAnswer: Answer = (argumentOf) => {
  const values = tableOf(argumentOf("values"));
  const weights = new Alignment([argumentOf("weights")]).numbers(argumentOf("weights"));
  const { options, sources } = idealOptions(argumentOf, values.width);
  const found = measured({ values, weights, ...sources }, () => topsis(values.rows, weights.values, options));
  if (!found.closeness.some(Number.isFinite)) refuse({ code: "undefinedMeasure", reason: "CLUSTERTOPSIS" });
  return belowHeader(
    values,
    [t("measures.closeness"), t("measures.distanceToBest"), t("measures.distanceToWorst"), t("measures.rank")],
    (row) => [
      cell(found.closeness[row]),
      cell(found.distanceToBest[row]),
      cell(found.distanceToWorst[row]),
      cell(found.rank[row]),
    ],
  );
};

/** Ideals of the sample, or fixed ones, which leave no room for a direction or another scale. */
function idealOptions(
  argumentOf: ArgumentOf,
  width: number,
): { readonly options: TopsisOptions; readonly sources: Readonly<Record<string, Located>> } {
  const ideal = argumentOf("ideal");
  const directions = directionsOf(argumentOf("directions"), width);
  const normalization = choiceOf(argumentOf("normalization"), ["vector", "min-max"]);
  if (!ideal.isGiven) {
    const scale = normalization === "min-max" ? "minMax" : "vector";
    return {
      options: { normalization: scale, ...(directions ? { directions } : {}) },
      sources: { directions: locatedAt(argumentOf("directions").place(), "") },
    };
  }
  if (directions) refuse({ code: "contradiction", argument: "ideal", other: "directions" });
  if (normalization) refuse({ code: "contradiction", argument: "ideal", other: "normalization" });
  const table = tableOf(ideal);
  const [best, worst] = table.rows;
  if (!best || !worst || table.rows.length > 2 || table.width !== width) {
    const { rows, columns } = ideal;
    return refuse({ code: "idealShape", where: ideal.place(), rows, columns, expected: width });
  }
  const rowOf = (row: number): Located => ({
    place: ([column]) => (column === undefined ? table.place([]) : table.place([row, column])),
    found: ([column]) => (column === undefined ? undefined : table.found([row, column])),
  });
  return { options: { ideals: "absolute", best, worst }, sources: { best: rowOf(0), worst: rowOf(1) } };
}

/** Looked up once, not once for each of a hundred thousand rows. */
const gradeNames = new Map(coordinationGrades.map((grade) => [grade, t(`measures.grades.${grade}`)]));

/** CLUSTERCOUPLING: C, T, D and the grade, one row per unit; a header row where the subsystems have one. */
export const couplingAnswer: Answer = (argumentOf) => {
  const subsystems = tableOf(argumentOf("subsystems"));
  const weights = numbersPerColumn(argumentOf("weights"));
  const formula = choiceOf(argumentOf("formula"), ["geometric", "wang"]) ?? "geometric";
  const options = weights ? { weights: weights.values, formula } : { formula };
  const readings = measured({ subsystems, weights }, () => couplingCoordination(subsystems.rows, options));
  if (readings.every((reading) => !reading)) refuse({ code: "undefinedMeasure", reason: "CLUSTERCOUPLING" });
  return belowHeader(
    subsystems,
    [t("measures.coupling"), t("measures.development"), t("measures.coordination"), t("measures.grade")],
    (row) => {
      const reading = readings[row];
      if (!reading) return ["", "", "", ""];
      const { coupling, development, coordination, grade } = reading;
      return [cell(coupling), development, coordination, gradeNames.get(grade) ?? grade];
    },
  );
};

/** Rows that stand beside their units: under a header row where the units stand under one. */
function belowHeader(
  { headers, rows }: NumberTable,
  header: readonly string[],
  rowOf: (row: number) => ResultCell[],
): ResultCell[][] {
  const body = rows.map((_, row) => rowOf(row));
  return headers ? [[...header], ...body] : body;
}
