import { adviceFor, Assessor } from "../../assessment";
import { cellText } from "../../model";
import { policyTable } from "../../results";
import { readCell } from "../../spreadsheet/deliveredCell";
import { parameter, type Reader } from "../arguments/reader";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { refuse } from "../refused";
import { spillRows } from "../spill";

const MOST_LEVERS = 20;
const DEFAULT_LEVERS = 3;

/** The levers that answer each cluster's bottleneck, `top` of them, most urgent first. */
export const declaration = declare({
  id: "CLUSTERPOLICY",
  form: "spill",
  parameters: { input: table(), top: topArgument() },
  answer: ({ input, top }) => {
    const { model, language } = input;
    const levers = policyTable(model, language, top);
    const assessor = new Assessor(model);
    return spillRows(input, levers.header, (values) => levers.row(adviceFor(model, assessor.assess(values), top)));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERPOLICY(${exampleAddress},,,"code",3)`,
  more: [null, null, "code", 3],
  result: [
    ["Lever 1 (a hypothesis about a bottleneck, not an estimated effect)", "Lever 2", "Lever 3"],
    ["D", "I", "L"],
  ],
});

function topArgument(): Reader<number> {
  return parameter({ shape: "single", optional: true }, ({ value }) => readTop(value));
}

function readTop(delivered: unknown): number {
  if (delivered === null || delivered === undefined) return DEFAULT_LEVERS;
  const cell = readCell(delivered);
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= MOST_LEVERS) return cell;
  return refuse({ code: "wrongTop", found: cellText(cell) });
}
