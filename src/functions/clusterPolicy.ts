import { adviceFor, assess } from "../assessment";
import { adviceCode, adviceLine, sentenceLanguage, translatorFor, type ResultCell } from "../i18n";
import { cellText } from "../model";
import type { AssessmentInput } from "./assessmentInput";
import { readCell } from "./cells";
import { refuse } from "./refused";
import { spillRows } from "./spill";

const MOST_LEVERS = 20;
const DEFAULT_LEVERS = 3;

/** CLUSTERPOLICY: the levers that answer each cluster's bottleneck, `top` of them, most urgent first. */
export function clusterPolicy(input: AssessmentInput, delivered: unknown): ResultCell[][] {
  const top = readTop(delivered);
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
}

function readTop(delivered: unknown): number {
  if (delivered === null || delivered === undefined) return DEFAULT_LEVERS;
  const cell = readCell(delivered);
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= MOST_LEVERS) return cell;
  return refuse({ code: "wrongTop", found: cellText(cell) });
}
