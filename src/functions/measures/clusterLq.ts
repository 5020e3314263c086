import type { MeasurePlace } from "../../faults";
import { locationQuotient, locationQuotients } from "../../measures/locationQuotient";
import type { ResultCell } from "../../results";
import { cells, type Argument } from "../arguments/cellsArgument";
import type { Located } from "../arguments/located";
import { tableOf } from "../arguments/numberTable";
import { Alignment, type NumberVector } from "../arguments/vectors";
import type { Example } from "../example";
import { refuse } from "../refused";
import { measure, type MeasureControl } from "./measure";
import { defined, measured } from "./refusals";
import { besideNames, cell, line } from "./resultTable";

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
  },
  answer: ({ local, localTotal, national, nationalTotal }, control) => {
    const rest = [localTotal, national, nationalTotal];
    return rest.some(({ isGiven }) => isGiven)
      ? quotientsOfLines([local, ...rest], control)
      : quotientsOfTable(local, control);
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

function quotientsOfTable(local: Argument, { totalsIn }: MeasureControl): ResultCell[][] {
  if (local.rows === 1 || local.columns === 1) refuse({ code: "argumentMissing", argument: "localTotal" });
  const table = tableOf(local);
  const quotients = measured({ activity: table }, () => locationQuotients(table.rows));
  if (!quotients.some((row) => row.some(Number.isFinite)))
    refuse({ code: "undefinedMeasure", reason: "CLUSTERLQ.undefined" });
  return besideNames(table, (row) => Array.from(quotients[row] ?? [], cell), totalsIn(table));
}

/** One amount of the quotient: a line of them, or one number for all. */
interface Amounts {
  readonly vector: NumberVector;
  readonly isOne: boolean;
}

function quotientsOfLines(given: readonly Argument[], { t, totals }: MeasureControl): ResultCell[][] {
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
  if (!shape) return [[defined(quotients[0] ?? NaN, "CLUSTERLQ.undefined")]];
  if (!quotients.some(Number.isFinite)) refuse({ code: "undefinedMeasure", reason: "CLUSTERLQ.undefined" });
  return line(Array.from(quotients, cell), shape, t("measures.locationQuotient"), totals(shape));
}
