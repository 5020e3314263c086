import { adviceFor, assess } from "../../assessment";
import { adviceCode, adviceLine, sentenceLanguage, translatorFor, type ResultCell } from "../../i18n";
import { cellText } from "../../model";
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
  parameters: { input: table(), top: levers() },
  answer: ({ input, top }) => {
    const { model, language } = input;
    const words = sentenceLanguage(language);
    const t = translatorFor(words);
    const header = Array.from({ length: top }, (_, at) =>
      at === 0 ? t("columns.leverFirst") : t("columns.lever", { position: at + 1 }),
    );
    return spillRows<ResultCell>(input, header, (values) => {
      const advice = adviceFor(model, assess(model, values), top);
      const texts = advice.map((item) => (language === "code" ? adviceCode(item) : adviceLine(item, model, words)));
      return header.map((_, at) => texts[at] ?? "");
    });
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

function levers(): Reader<number> {
  return parameter({ shape: "single", optional: true }, ({ value }) => readTop(value));
}

function readTop(delivered: unknown): number {
  if (delivered === null || delivered === undefined) return DEFAULT_LEVERS;
  const cell = readCell(delivered);
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= MOST_LEVERS) return cell;
  return refuse({ code: "wrongTop", found: cellText(cell) });
}
