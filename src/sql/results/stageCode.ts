import type { StagePosition } from "../../assessment";
import type { LadderName } from "../../model";
import type { ToldLadder } from "./toldResult";

const LADDER = /^(ID|DI)(?:(\?)|(3\+)|([123])(?:-([12]{1,2}))?(?:\?([12]{1,2}))?)$/u;

const positionOf = (digit: string): StagePosition => (digit === "1" ? 1 : digit === "2" ? 2 : 3);
const positionsIn = (digits = ""): StagePosition[] => [...digits].map(positionOf);

/**
 * A ladder by its code; undefined where the text is none.
 *
 * @example ladderOfCode("DI3-12") // { ladder: "DI", standing: { kind: "working", stage: 3 }, debts: [1, 2], lacking: [] }
 */
export function ladderOfCode(code: string): ToldLadder | undefined {
  const [, name, unknown, consolidated, stage = "", debts, lacking] = LADDER.exec(code) ?? [];
  if (name === undefined) return undefined;
  return {
    ladder: name === "ID" ? "ID" : "DI",
    standing:
      unknown !== undefined
        ? { kind: "unknown" }
        : consolidated !== undefined
          ? { kind: "consolidated" }
          : { kind: "working", stage: positionOf(stage) },
    debts: positionsIn(debts),
    lacking: positionsIn(lacking),
  };
}

/** The position of a stage of a ladder by its code, such as ID2. */
export function positionOfCode(ladder: LadderName, code: string): StagePosition | undefined {
  const [, name, digit = ""] = /^(ID|DI)([123])$/u.exec(code) ?? [];
  return name === ladder ? positionOf(digit) : undefined;
}
