import { faultSentence } from "../../faults";
import { acceptableConsistencyRatio, ahp } from "../../measures/ahp";
import { MeasureFault } from "../../measures/fault";
import { cellText, comparableHeader, type Language } from "../../model";
import { fractionText } from "../../results";
import type { Translate } from "../../texts";
import type { Pairwise } from "../../workbook/modelSheet/readPairwise";

/** What pairwise judgements say, with the sentence about them. */
export type Judgements =
  | {
      readonly kind: "weights";
      readonly weights: readonly number[];
      readonly isConsistent: boolean;
      readonly text: string;
    }
  | { readonly kind: "refused"; readonly text: string };

/** Weights from pairwise judgements of the indicators of a group, in their order. */
export function judgedWeights(
  pairwise: Pairwise,
  codes: readonly string[],
  t: Translate,
  language: Language,
): Judgements {
  const { cells, address, names } = pairwise;
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (rows !== codes.length || columns !== codes.length) {
    return refused(t("modelPage.weights.size", { expected: codes.length, address, rows, columns }));
  }
  const stray = codes.findIndex((code, at) => isOther(names[at], code));
  if (stray >= 0) {
    return refused(t("modelPage.weights.order", { address, found: names[stray] ?? "", expected: codes[stray] ?? "" }));
  }
  try {
    const numbers = cells.map((row) => row.map((cell) => (typeof cell === "number" ? cell : NaN)));
    const { weights, consistencyRatio, fractions } = ahp(numbers);
    const isConsistent = consistencyRatio < acceptableConsistencyRatio;
    const ratio = consistencyRatio.toFixed(3);
    const sentence = Number.isNaN(consistencyRatio) ? "noRatio" : isConsistent ? "consistent" : "inconsistent";
    return {
      kind: "weights",
      weights: [...weights],
      isConsistent,
      text: [
        t(`modelPage.weights.${sentence}`, { address, ratio, limit: acceptableConsistencyRatio.toFixed(2) }),
        ...(fractions.length > 0
          ? [t("modelPage.weights.fractions", { fractions: fractions.map(fractionText).join(t("list.separator")) })]
          : []),
      ].join(t("explain.sentenceGap")),
    };
  } catch (error) {
    if (!(error instanceof MeasureFault)) throw error;
    return refused(refusal(error, pairwise, language));
  }
}

const refused = (text: string): Judgements => ({ kind: "refused", text });

/** A name that is no code is somebody's own word for the indicator; only another code is a sign of another order. */
function isOther(name: string | undefined, code: string): boolean {
  const given = comparableHeader(name ?? "");
  return /^[a-z]{2}\d/u.test(given) && !given.startsWith(comparableHeader(code));
}

function refusal({ faults }: MeasureFault, { cells, cellAddress }: Pairwise, language: Language): string {
  const located = faults.map(({ code, where, found, expected }) => {
    const [, row = 0, column = 0] = where.map(Number);
    return {
      code,
      where: { argument: "", address: cellAddress(row, column), cell: { row: row + 1, column: column + 1 } },
      // The measure sees every cell without a number as NaN; the person sees what stands there.
      found: code === "missing" ? cellText(cells[row]?.[column] ?? null) : found,
      expected,
    };
  });
  return faultSentence({ code: "measureRefused", faults: located }, "AHP", language);
}
