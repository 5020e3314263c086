/** Small inputs that went wrong in the field: each is called as the runtime would call it. */
import { faultAbout } from "../../src/faults";
import { loadFunction } from "../../src/functions/catalogue";
import { CaseSheet, type FieldCase } from "./caseSheet";
import { describeFieldCases, type Answer } from "./fieldCases";

async function answerTo(known: FieldCase): Promise<Answer> {
  const { declaration } = await loadFunction(known.fn);
  const sheet = new CaseSheet(known);
  const delivered = declaration.parameters.map((_, at) => sheet.argument(known.args[at] ?? null));
  const before = Object.getOwnPropertyDescriptor(globalThis, "Excel");
  Object.defineProperty(globalThis, "Excel", { configurable: true, value: sheet.excel() });
  try {
    return await declaration.compute({
      delivered: delivered.map(({ value }) => value),
      addresses: delivered.map(({ address }) => address),
      can: { entities: true, numbersWithCard: false },
    });
  } catch (error) {
    if (faultAbout("function", error)) return "refused";
    throw error;
  } finally {
    if (before) Object.defineProperty(globalThis, "Excel", before);
    else Reflect.deleteProperty(globalThis, "Excel");
  }
}

describeFieldCases("cases from the field", answerTo);
