import type { MeasurePlace } from "../../faults";
import { locationQuotient, locationQuotients } from "../../measures/locationQuotient";
import type { LeftOutReason, ResultCell } from "../../results";
import { cells, type Argument } from "../arguments/cellsArgument";
import type { Located } from "../arguments/located";
import { ofNamedUnits, reordered, tableOf } from "../arguments/numberTable";
import { Alignment, type NumberVector } from "../arguments/vectors";
import type { Example } from "../example";
import { refuse } from "../refused";
import { unitsOfLine, unitsOfTable } from "./measuredUnits";
import type { MeasureResult } from "./measureResult";
import { detail, measure } from "./measure";
import { defined, measured } from "./refusals";
import { cell, line } from "./resultTable";

/** Of the shape of what was given, with its header row and names where it has them. */
export const declaration = measure({
  id: "CLUSTERLQ",
  group: "concentration",
  form: "cell",
  parameters: {
    local: cells({ orNumber: true }),
    localTotal: cells({ optional: true, orNumber: true }),
    national: cells({ optional: true, orNumber: true }),
    nationalTotal: cells({ optional: true, orNumber: true }),
    detail: detail(),
  },
  answer: ({ local, localTotal, national, nationalTotal, detail: isDetailed }, { t }) => {
    const rest = [localTotal, national, nationalTotal];
    return rest.some(({ isGiven }) => isGiven)
      ? quotientsOfLines([local, ...rest], isDetailed, t("measures.locationQuotient"))
      : quotientsOfTable(local, isDetailed);
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERLQ(A1:C3)",
  input: [
    ["Region", "Software", "Other"],
    ["East", 30, 70],
    ["West", 10, 90],
  ],
  // (30/100) / (40/200), and so on
  result: [
    ["Region", "Software", "Other"],
    ["East", 1.5, 0.875],
    ["West", 0.5, 1.125],
  ],
});

function quotientsOfTable(local: Argument, isDetailed: boolean): MeasureResult {
  if (local.rows === 1 || local.columns === 1) refuse({ code: "argumentMissing", argument: "localTotal" });
  const table = ofNamedUnits(tableOf(local));
  // A row that is no region has no share in any total; its place in the result stays empty.
  const regions = Array.from(table.rows.keys()).filter((row) => !table.isEmpty(row));
  const ofRegions = reordered(table, { rows: regions });
  const found = measured({ activity: ofRegions }, () => locationQuotients(ofRegions.rows));
  const quotients = table.rows.map((row) => row.map(() => NaN));
  regions.forEach((row, at) => quotients[row]?.set(found[at] ?? []));
  if (!quotients.some((row) => row.some(Number.isFinite)))
    refuse({ code: "undefinedMeasure", reason: "CLUSTERLQ.undefined" });
  const { headers, names, corner } = table;
  const body = quotients.map((row, at) => [...(names ? [names[at] ?? ""] : []), ...Array.from(row, cell)]);
  const units = unitsOfTable(table, (row) => (quotients[row]?.some(Number.isFinite) ? undefined : "zeroTotal"));
  const cells = headers ? [[...(names ? [corner] : []), ...headers], ...body] : body;
  return { kind: "shape", cells, hasHeader: headers !== undefined, detail: isDetailed, units };
}

/** One amount of the quotient: a line of them, or one number for all. */
interface Amounts {
  readonly vector: NumberVector;
  readonly isOne: boolean;
}

function quotientsOfLines(given: readonly Argument[], isDetailed: boolean, heading: string): MeasureResult {
  for (const argument of given) {
    if (!argument.isGiven) refuse({ code: "argumentMissing", argument: argument.name });
  }
  const lines = new Alignment(given.filter((argument) => !argument.isOneCell));
  const amounts = given.map((argument): Amounts => {
    const isOne = argument.isOneCell;
    return { vector: isOne ? new Alignment([argument]).numbers(argument) : lines.numbers(argument), isOne };
  });
  const shape = amounts.find(({ isOne }) => !isOne)?.vector;
  const length = shape?.values.length ?? 1;
  amounts.forEach(({ vector, isOne }, at) => {
    if (isOne || vector.values.length === length) return;
    const where: MeasurePlace = given[at]?.place() ?? vector.place([]);
    const found = String(vector.values.length);
    refuse({ code: "measureRefused", faults: [{ code: "length", where, found, expected: String(length) }] });
  });
  let unit = 0;
  const amountAt = (at: number): number => {
    const amount = amounts[at];
    return amount?.vector.values[amount.isOne ? 0 : unit] ?? NaN;
  };
  const sources = Object.fromEntries(
    amounts.map(({ vector, isOne }, at): [string, Located] => {
      const position = (): number[] => [isOne ? 0 : unit];
      return [given[at]?.name ?? "", { place: () => vector.place(position()), found: () => vector.found(position()) }];
    }),
  );
  const quotients = new Float64Array(length);
  measured(sources, () => {
    for (; unit < length; unit += 1) {
      quotients[unit] = locationQuotient(amountAt(0), amountAt(1), amountAt(2), amountAt(3));
    }
  });
  if (!shape) {
    const value = defined(quotients[0] ?? NaN, "CLUSTERLQ.undefined");
    return {
      kind: "number",
      value,
      label: heading,
      detail: isDetailed,
      units: { used: 1, leftOut: 0, remarks: [], totals: [] },
    };
  }
  if (!quotients.some(Number.isFinite)) refuse({ code: "undefinedMeasure", reason: "CLUSTERLQ.undefined" });
  const reasonOf = (at: number): LeftOutReason | undefined => {
    unit = at;
    if (Number.isFinite(quotients[at])) return undefined;
    return amounts.some((_, amount) => !Number.isFinite(amountAt(amount))) ? "noNumber" : "zeroTotal";
  };
  const units = unitsOfLine(shape, reasonOf);
  const numbers: ResultCell[] = Array.from({ length: shape.length }, () => "");
  quotients.forEach((quotient, at) => (numbers[shape.positionOf(at)] = cell(quotient)));
  const cells = line(shape.hasHeading ? [heading, ...numbers] : numbers, shape.lies);
  return { kind: "shape", cells, hasHeader: shape.hasHeading && shape.lies === "down", detail: isDetailed, units };
}
