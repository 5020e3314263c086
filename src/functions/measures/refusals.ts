// A measure refuses by argument and position; here that becomes a cell of the sheet that the person can find.
import type { UndefinedReason } from "../../i18n";
import { type Fault, MeasureFault } from "../../measures/fault";
import type { Located } from "../arguments/located";
import { refuse } from "../refused";

/** Computes a measure; where it refuses, its faults are told at their places, one source per argument of the measure. */
export function measured<Result>(
  sources: Readonly<Record<string, Located | undefined>>,
  compute: () => Result,
): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof MeasureFault)) throw error;
    return refuse({
      code: "measureRefused",
      faults: error.faults.filter(isNewsAfter).map(({ code, where, found, expected }) => {
        const [argument, ...rest] = where;
        const position = code === "notSquare" ? [] : rest.filter((part) => typeof part === "number");
        const source = sources[String(argument)];
        return {
          code,
          where: source?.place(position) ?? { argument: String(argument), address: undefined },
          // The measure sees every cell without a number as NaN; the person sees what stands there.
          found: code === "missing" || code === "duplicate" ? (source?.found(position) ?? "") : found,
          expected,
        };
      }),
    });
  }
}

/** A table that is not square is so in every row; once is enough. */
function isNewsAfter({ code }: Fault, at: number): boolean {
  return at === 0 || code !== "notSquare";
}

/** A number that the measure has; #N/A with the reason where it has none. */
export function defined(value: number, reason: UndefinedReason): number {
  return Number.isFinite(value) ? value : refuse({ code: "undefinedMeasure", reason });
}
