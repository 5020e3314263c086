import { alike, type BoundModel, type TestReading } from "../assessment";
import type { Indicator, Language } from "../model";
import {
  exactValue,
  shownValue,
  shownWorst,
  type Alone,
  type Change,
  type Limit,
  type Step,
  type Target,
} from "../target";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { ladderCode, stageLabel } from "./labels";
import type { ColumnRemarks } from "./notes";
import { observedText, percentOf, setText } from "./numbers";
import { column, numberCell, numbers, resultTable, type Columns, type ResultTable } from "./resultTable";
import { targetNotes } from "./targetNotes";
import { unitText } from "./unitText";

/** What a cluster would need, on one ladder or on either. */
export interface TargetReading {
  readonly targets: readonly Target[];
  readonly remarks: ColumnRemarks;
}

type TargetColumn = KeyBelow<"columns.target">;

/** One row per cluster; where the type is open, a cell holds what either ladder would need. */
export function targetTable(model: BoundModel, language: OutputLanguage): ResultTable<TargetReading, TargetColumn> {
  const words = targetWords(language);
  const sentences = sentenceLanguage(language);
  const t = translatorFor(sentences);
  const each = ({ targets }: TargetReading, textOf: (target: Target) => string): string => {
    const parts = targets.map(textOf);
    return parts.some((part) => part !== "") ? parts.join(words.either) : "";
  };
  const cost = (reading: TargetReading, costOf: (target: Target) => number | undefined) => {
    const [only, other] = reading.targets;
    return only && !other ? numberCell(costOf(only)) : each(reading, (target) => costText(costOf(target)));
  };
  const columns: Columns<TargetReading, TargetColumn> = {
    target: column(32, (reading) => each(reading, words.target)),
    changes: column(48, (reading) => each(reading, words.changes)),
    cost: numbers(13, "0.00", (reading) => cost(reading, costOf)),
    enoughAlone: column(40, (reading) =>
      each(reading, (target) => (target.kind === "stage" ? target.enoughAlone.map(words.alone).join(words.and) : "")),
    ),
    securedCost: numbers(18, "0.00", (reading) =>
      cost(reading, (target) => (target.kind === "stage" ? target.securedCost : undefined)),
    ),
    notes: column(60, ({ targets, remarks }) => targetNotes(model, targets, remarks, sentences)),
  };
  return resultTable(columns, (key) => t(`columns.target.${key}`));
}

/** All is closed already where a cluster is consolidated. */
function costOf(target: Target): number | undefined {
  return target.kind === "stage" ? target.cost : target.kind === "cushion" ? 0 : undefined;
}

const costText = (cost: number | undefined): string => (cost === undefined ? "" : setText(cost));

/** How the parts of a target are written: for people, or for formulas. */
interface TargetWords {
  /** Between the alternatives of two ladders, and between what is needed together. */
  readonly either: string;
  readonly and: string;
  target(target: Target): string;
  changes(target: Target): string;
  moved(change: Change): string;
  threshold(test: TestReading): string;
  limit(limit: Limit): string;
  alone(alone: Alone): string;
}

function targetWords(language: OutputLanguage): TargetWords {
  return language === "code" ? codeWords : wordsIn(language);
}

const codeWords: TargetWords = {
  either: "/",
  and: " ",
  target: (target) => targetCode(target) ?? target.kind,
  changes: (target) => changesOf(target, codeWords, " "),
  moved: ({ evidence, needed }) => `${evidence.definition.code}=${exactValue(needed, evidence)}`,
  threshold: ({ test: { definition, threshold } }) => `${definition.code}=${threshold}`,
  limit: ({ evidence, worst, isLeast }) =>
    `${evidence.definition.code}${isLeast ? ">=" : "<="}${exactValue(worst, evidence)}`,
  alone: ({ evidence, needed }) => `${evidence.definition.code}=${exactValue(needed, evidence)}`,
};

function wordsIn(language: Language): TargetWords {
  const t = translatorFor(language);
  const and = t("list.note");
  const quantity = (value: number, definition: Indicator): string => {
    const number = setText(value);
    if (scales.has(definition.unit)) return number;
    if (definition.unit === "%") return percentOf(number, language);
    return `${number} ${language === "en" ? definition.unit : unitText(definition, language)}`.trimEnd();
  };
  const change = (definition: Indicator, now: number, needed: number): string =>
    `${definition.code} ${observedText(now, needed)} -> ${quantity(needed, definition)}`;
  const words: TargetWords = {
    either: t("list.ladders"),
    and,
    target: (target) => {
      switch (target.kind) {
        case "stage":
          return stageLabel(target.stage, language);
        case "cushion":
          return t("stage.consolidated", { stage: stageLabel(target.ladder.stages[2].stage, language) });
        case "floor":
        case "collect":
          return t(`target.${target.kind}`);
        default:
          return "";
      }
    },
    changes: (target) => changesOf(target, words, and),
    moved: ({ evidence, now, needed }) => change(evidence.definition, now, shownValue(needed, evidence)),
    threshold: ({ test: { definition, threshold }, value }) => change(definition, value, threshold),
    limit: (limit) =>
      `${limit.evidence.definition.code} ${limit.isLeast ? ">=" : "<="} ${quantity(shownWorst(limit), limit.evidence.definition)}`,
    alone: ({ evidence, needed }) =>
      `${evidence.definition.code} ${quantity(shownValue(needed, evidence), evidence.definition)}`,
  };
  return words;
}

/** The codes of a target that is a stage or none at all. */
function targetCode(target: Target): string | undefined {
  switch (target.kind) {
    case "stage":
      return target.stage.name;
    case "cushion":
      return ladderCode(target.ladder);
    case "otherLadder":
    case "sharedIndicators":
      return "";
    default:
      return undefined;
  }
}

function changesOf(target: Target, words: TargetWords, and: string): string {
  switch (target.kind) {
    case "stage":
      return target.cost === undefined ? "" : target.steps.flatMap(largestFirst).map(words.moved).join(and);
    case "cushion":
      return target.limits.map(words.limit).join(and);
    case "floor":
      return target.tests.map(words.threshold).join(and);
    case "collect":
      return target.indicator?.code ?? "";
    default:
      return "";
  }
}

/** What moves, the largest share of the cost first; equal ones in model order. */
function largestFirst({ solution: { changes } }: Step): Change[] {
  const moved = changes.filter(({ now, needed }) => needed !== now && !Number.isNaN(needed));
  return moved.sort((a, b) => (alike(a.cost, b.cost) ? 0 : b.cost - a.cost));
}

/** Units that say what a number is, and do not stand behind it. */
const scales: ReadonlySet<string> = new Set(["0-1", "index", "ln", "ratio"]);
