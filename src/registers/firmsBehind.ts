import { standingOf, type Standing } from "./firmIndicators";
import { firmName } from "./firmFacts";
import { firmRatios } from "./firmRatios";
import type { ListReading } from "./listReading";
import { tieCodes } from "./tieIndicators";

/** A firm behind a number. */
export interface FirmBehind {
  /** Row of the list, from 0. */
  readonly row: number;
  readonly firm: string;
  readonly standing: Standing;
  /** What it adds; NaN where it does not say, or where the indicator adds nothing up. */
  readonly numerator: number;
  readonly denominator: number;
}

const isOfTies = (code: string): boolean => tieCodes.some((known) => known === code);

/**
 * The firms behind one indicator of a group, those that add most first: what each adds to numerator and denominator, of ties how
 * many partners it has, else how large it is. Nothing where the number is suppressed or asked of the office.
 */
export function firmsBehind({ groups, read }: ListReading, group: number, code: string): readonly FirmBehind[] {
  const { firms, partners } = read;
  const reason = groups[group]?.indicators.find((indicator) => indicator.code === code)?.reason;
  if (reason && silent.has(reason.code)) return [];
  const ratio = firmRatios(firms).find((known) => known.code === code);
  const employees = firms.numbers.get("employees");
  const revenues = firms.numbers.get("revenue");
  const part = { numerator: NaN, denominator: NaN };
  const behind = Array.from(firms.members)
    .filter((row) => firms.groupOf[row] === group)
    .map((row): FirmBehind => {
      const named = { row, firm: firmName(firms, row) };
      if (ratio) {
        [part.numerator, part.denominator] = [NaN, NaN];
        const standing = standingOf(ratio, row, employees?.[row] ?? NaN, part);
        return { ...named, standing, ...part };
      }
      const size = isOfTies(code) ? (partners?.[row] ?? 0) : (revenues?.[row] ?? employees?.[row] ?? NaN);
      return { ...named, standing: Number.isNaN(size) ? "silent" : "used", numerator: size, denominator: NaN };
    });
  const order = (firm: FirmBehind): number => (firm.standing === "used" ? firm.numerator : -1);
  return behind
    .filter(({ standing }) => standing !== "notAsked")
    .sort((one, other) => order(other) - order(one) || one.row - other.row);
}

const silent: ReadonlySet<string> = new Set(["suppressed", "noList", "noColumn", "notGiven"]);
