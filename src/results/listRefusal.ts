import { faultSentence, shortened } from "../faults";
import type { Language } from "../model";
import { askedCodes, ListError, OfficeHeaderError } from "../registers";

/** Why lists cannot be read, as the worksheet function says it; undefined where something else went wrong. */
export function listRefusal(error: unknown, language: Language): string | undefined {
  const say = (fault: Parameters<typeof faultSentence>[0]): string =>
    faultSentence(fault, "CLUSTERINDICATORS", language);
  if (error instanceof ListError) {
    const { fault } = error;
    const where = { argument: 1 + ["firms", "ties", "reference"].indexOf(fault.list), address: undefined };
    const place = where.argument === 0 ? { ...where, argument: 9 } : where;
    return fault.code === "repeatedColumn"
      ? say({ code: "listColumnRepeated", where: place, found: fault.found, expected: fault.column })
      : say({ ...fault, code: "listColumnsMissing", where: place });
  }
  if (!(error instanceof OfficeHeaderError)) return undefined;
  const { fault } = error;
  return fault.code === "repeatedIndicator"
    ? say({ code: "repeatedIndicator", found: fault.found, expected: fault.indicator.code })
    : say({ code: "officeWithoutIndicators", found: fault.found.map(shortened), expected: askedCodes });
}
