/** The cases from the field, where their file is on this machine, and what is wrong with an answer to one of them. */
import { readFileSync } from "node:fs";
import { sharedFile } from "../sharedFile";
import { fieldCaseSchema, type FieldCase } from "./caseSheet";

const file = sharedFile("cases", "field-2026-11.json");
const cases = file === undefined ? [] : fieldCaseSchema.array().parse(JSON.parse(readFileSync(file, "utf8")));

export type Answer = readonly (readonly unknown[])[] | "refused";

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

/** Puts every case to whoever answers it; where the file is absent the test says aloud that it was left out. */
export function describeFieldCases(name: string, answerTo: (known: FieldCase) => Promise<Answer>): void {
  if (file === undefined) {
    test(`LEFT OUT, its file is not on this machine: ${name}`, () => {
      process.stderr.write(`LEFT OUT, its file is not on this machine: ${name}\n`);
    });
    return;
  }
  describe(name, () => {
    test.each(cases)("$id: $kind", async (known) => {
      expect(faultOf(known, await answerTo(known))).toBeUndefined();
    });
  });
}
