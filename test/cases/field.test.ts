/** Small inputs that went wrong in the field: each is called as the runtime would call it. */
import { readFileSync } from "node:fs";
import { faultAbout } from "../../src/faults";
import { loadFunction } from "../../src/functions/catalogue";
import { sharedFile } from "../sharedFile";
import { CaseSheet, fieldCaseSchema, type FieldCase } from "./caseSheet";

const file = sharedFile("cases", "field-2026-11.json");
const cases = file === undefined ? [] : fieldCaseSchema.array().parse(JSON.parse(readFileSync(file, "utf8")));

type Answer = readonly (readonly unknown[])[] | "refused";

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

/** What is wrong with an answer; undefined where it is right. */
function faultOf(known: FieldCase, answer: Answer): string | undefined {
  const { expected, pick = [], tolerance } = known;
  if (answer === "refused") return expected === "refused" || known.refusal_ok ? undefined : "is refused";
  const cells = answer.flat();
  if (expected === "refused") return `is answered: ${JSON.stringify(cells)}`;
  // A sentence in the result that says which rows take no part is as good as a refusal that says so.
  if (known.refusal_ok && cells.some((cell) => typeof cell === "string" && /rows left out: [1-9]/u.test(cell)))
    return undefined;
  if (typeof pick === "string") {
    const [wanted = "", text = ""] = pick.split(/:(.*)/u);
    const isThere = cells.some((cell) => String(cell).includes(text));
    return isThere === (wanted === "present") ? undefined : `${text} should be ${wanted}`;
  }
  const wanted: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
  const found = pick.map(([row, column]) => answer[row]?.[column]);
  const isRight = wanted.every((value, at) => {
    const cell = found[at];
    return typeof value === "number" && typeof cell === "number" ? Math.abs(value - cell) <= tolerance : value === cell;
  });
  return isRight ? undefined : `expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`;
}

if (file === undefined) {
  test("LEFT OUT, its file is not on this machine: cases from the field", () => {
    process.stderr.write("LEFT OUT, its file is not on this machine: cases from the field\n");
  });
} else {
  describe("cases from the field", () => {
    test.each(cases)("$id: $kind", async (known) => {
      expect(faultOf(known, await answerTo(known))).toBeUndefined();
    });
  });
}
