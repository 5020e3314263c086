import { startTestHost, type TestHost } from "../../host";
import { entryOfWire } from "../../host/objects/wireValues";
import type { FieldCase } from "../cases/caseSheet";
import { describeFieldCases, type Answer } from "../cases/fieldCases";

// The cases from the field in the shipped bundle, typed into cells as a person does; each on a sheet of its own.

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => {
  expect(host.missing).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  host.close();
});

/** A text stays text, also one that Excel would read as a number. */
const entryOf = (value: unknown) => entryOfWire(typeof value === "string" ? `'${value}` : value);

/** An argument as it is typed: a range, a value, or an array between braces. */
function typed(argument: unknown): string {
  if (argument === null || argument === undefined) return "";
  if (Array.isArray(argument)) return `{${argument.map((row: unknown[]) => row.map(typed).join(",")).join(";")}}`;
  if (typeof argument !== "string") return String(argument).toUpperCase();
  return argument.startsWith("@") ? argument.slice(1) : `"${argument.replaceAll('"', '""')}"`;
}

const FORMULA_CELL = "BA1";

async function answerTo({ id, fn, args, sheet = {}, formats = {} }: FieldCase): Promise<Answer> {
  host.addSheet(id);
  host.activateSheet(id);
  for (const [corner, block] of Object.entries(sheet))
    host.enterTable(
      corner,
      block.map((row) => row.map(entryOf)),
    );
  for (const [address, format] of Object.entries(formats)) host.setNumberFormat(address, format);
  await host.enter(FORMULA_CELL, `=${fn}(${args.map(typed).join(",").replace(/,+$/u, "")})`);
  if (host.errorTextAt(FORMULA_CELL) !== undefined) return "refused";
  return host.spillOf(FORMULA_CELL);
}

describeFieldCases("cases from the field, in the shipped bundle", answerTo);
