import {
  adviceFor,
  constraintsOf,
  reportedLadders,
  type Advice,
  type Assessment,
  type BoundModel,
  type BoundStage,
  type Confidence,
  type LadderReading,
  type StagePosition,
} from "../assessment";
import type { FloorCondition, Indicator, LadderName, Language, Lever, StageName } from "../model";
import type { OutputLanguage } from "../texts/outputLanguage";
import { translatorFor, type Translate } from "../texts/translate";

/** Of a ladder, what its words are made of. */
type Ladder = Pick<LadderReading, "ladder" | "debts" | "lacking"> & {
  readonly standing:
    | { readonly kind: "unknown"; readonly lacking: StagePosition }
    | { readonly kind: "consolidated" }
    | { readonly kind: "working"; readonly stage: StagePosition };
};

/** The short words for every reading, one implementation per output language. */
export interface Labels {
  verdict(kind: Assessment["kind"]): string;
  confidence(confidence: Confidence): string;
  /** The stage with its marks, or both ladders; empty where an assessment reports none. */
  stage(assessment: Assessment): string;
  /** One ladder with its marks, as a stage. */
  ladder(reading: Ladder): string;
  /** One of two ladders with its marks, as a stage beside the other's. */
  besideAnother(reading: Ladder): string;
  /** One stage of a ladder, without marks. */
  stagePosition(ladder: LadderName, position: StagePosition): string;
  constraint(assessment: Assessment): string;
  firstAdvice(assessment: Assessment): string;
}

/** The words for the readings of one model in one language. */
export const labelsFor = oncePerModel((model, language): Labels =>
  language === "code" ? new CodeLabels(model) : new WordLabels(model, language),
);

/** What is made of a model and a language, made once for both: ten thousand formulas of a row each ask for it. */
export function oncePerModel<Made>(
  make: (model: BoundModel, language: OutputLanguage) => Made,
): (model: BoundModel, language: OutputLanguage) => Made {
  const made = new WeakMap<BoundModel, Map<OutputLanguage, Made>>();
  return (model, language) => {
    const ofModel = made.get(model) ?? new Map<OutputLanguage, Made>();
    const known = ofModel.get(language) ?? make(model, language);
    made.set(model, ofModel.set(language, known));
    return known;
  };
}

/** A ladder in code: ID2, DI3-12 (debts), ID3+ (consolidated), DI3?2 (lacks data), DI? (unknown). */
export function ladderCode({ ladder, standing, debts, lacking }: Ladder): string {
  if (standing.kind === "unknown") return `${ladder}?`;
  if (standing.kind === "consolidated") return `${ladder}3+`;
  const debt = debts.length > 0 ? `-${debts.join("")}` : "";
  const gaps = lacking.length > 0 ? `?${lacking.join("")}` : "";
  return `${ladder}${standing.stage}${debt}${gaps}`;
}

/** Two readings of one key are told in the same words. */
export function ladderKey(reading: Ladder): string {
  const { standing } = reading;
  return `${ladderCode(reading)}${standing.kind === "unknown" ? standing.lacking : ""}`;
}

class CodeLabels implements Labels {
  constructor(private readonly model: BoundModel) {}

  verdict(kind: Assessment["kind"]): string {
    return kind;
  }

  confidence(confidence: Confidence): string {
    return confidence;
  }

  stage(assessment: Assessment): string {
    return reportedLadders(assessment).map(ladderCode).join("/");
  }

  ladder(reading: Ladder): string {
    return ladderCode(reading);
  }

  besideAnother(reading: Ladder): string {
    return ladderCode(reading);
  }

  stagePosition(ladder: LadderName, position: StagePosition): StageName {
    return `${ladder}${position}`;
  }

  constraint(assessment: Assessment): string {
    return constraintsOf(this.model, assessment)
      .map(({ evidence }) => evidence.definition.code)
      .join("/");
  }

  firstAdvice(assessment: Assessment): string {
    const [advice] = adviceFor(this.model, assessment, 1);
    return advice ? adviceCode(advice) : "";
  }
}

class WordLabels implements Labels {
  private readonly t: Translate;
  // Among many clusters few labels differ, so each is composed once.
  private readonly ladderWords = new Map<string, string>();
  private readonly stageWords = new Map<BoundStage, string>();
  private readonly indicatorWords = new Map<Indicator, string>();
  private readonly leverWords = new Map<Lever, string>();
  private readonly verdictWords = new Map<Assessment["kind"], string>();
  private readonly confidenceWords = new Map<Confidence, string>();

  constructor(
    private readonly model: BoundModel,
    private readonly language: Language,
  ) {
    this.t = translatorFor(language);
  }

  verdict(kind: Assessment["kind"]): string {
    return once(this.verdictWords, kind, () => this.t(`verdict.${kind}`));
  }

  confidence(confidence: Confidence): string {
    return once(this.confidenceWords, confidence, () => this.t(`confidence.${confidence}`));
  }

  stage(assessment: Assessment): string {
    const ladders = reportedLadders(assessment);
    const [only, other] = ladders;
    if (!only) return "";
    return other ? ladders.map((ladder) => this.besideAnother(ladder)).join(this.t("list.ladders")) : this.ladder(only);
  }

  ladder(reading: Ladder): string {
    return this.words(reading, "named");
  }

  besideAnother(reading: Ladder): string {
    return this.words(reading, "short");
  }

  stagePosition(ladder: LadderName, position: StagePosition): string {
    const stage = this.model.ladders[ladder][position === 1 ? 0 : position === 2 ? 1 : 2];
    return once(this.stageWords, stage, () => `${position} ${stage.definition.name[this.language]}`);
  }

  constraint(assessment: Assessment): string {
    return constraintsOf(this.model, assessment)
      .map(({ evidence: { definition } }) =>
        once(this.indicatorWords, definition, () => indicatorLabel(definition, this.language)),
      )
      .join(this.t("list.ladders"));
  }

  firstAdvice(assessment: Assessment): string {
    const [advice] = adviceFor(this.model, assessment, 1);
    if (!advice) return "";
    const text = (): string => adviceText(this.t, this.language, advice, this.model.rules.reopenGrade);
    return advice.kind === "lever" ? once(this.leverWords, advice.lever, text) : text();
  }

  private words(reading: Ladder, form: "named" | "short"): string {
    return once(this.ladderWords, `${form}${ladderKey(reading)}`, () => this.compose(reading, form));
  }

  private compose({ ladder, standing, debts, lacking }: Ladder, form: "named" | "short"): string {
    const { t } = this;
    const placed = (stage: string): string =>
      form === "short" ? t("stage.onLadder", { ladder: t(`ladder.${ladder}`), stage }) : stage;
    if (standing.kind === "unknown") return placed(t("stage.unknown", { position: standing.lacking }));
    const name = (position: StagePosition): string =>
      form === "short" ? String(position) : this.stagePosition(ladder, position);
    if (standing.kind === "consolidated") return placed(t("stage.consolidated", { stage: name(3) }));
    const positions = (list: readonly StagePosition[]): string => list.join(t("list.separator"));
    let stage = name(standing.stage);
    if (debts.length > 0) stage = t("stage.debt", { stage, positions: positions(debts) });
    if (lacking.length > 0) stage = t("stage.lacking", { stage, positions: positions(lacking) });
    return placed(stage);
  }
}

/** The words known for a thing, composed when first asked for. */
function once<Thing>(known: Map<Thing, string>, thing: Thing, compose: () => string): string {
  const words = known.get(thing) ?? compose();
  known.set(thing, words);
  return words;
}

export function indicatorLabel({ code, name }: Indicator, language: Language): string {
  return code === name[language] ? code : `${code} ${name[language]}`;
}

/** A stage by its code and, for people, its name. */
export function stageLabel({ name, definition }: BoundStage, language: OutputLanguage): string {
  return language === "code" ? name : `${name} ${definition.name[language]}`;
}

export function conditionLabel(t: Translate, condition: FloorCondition): string {
  return t(`condition.${condition}`);
}

/** One piece of advice as a line: the lever with its family, what to collect, or what to monitor. */
export function adviceText(t: Translate, language: Language, advice: Advice, reopen: number): string {
  switch (advice.kind) {
    case "lever":
      return t("advice.lever", { family: advice.lever.family, text: advice.lever.text[language] });
    case "collect":
      return t("advice.collect", { code: advice.indicator.code, name: advice.indicator.name[language] });
    case "monitor":
      return advice.indicator
        ? t("advice.monitorIndicator", { code: advice.indicator.code, name: advice.indicator.name[language], reopen })
        : t("advice.monitor");
  }
}

/** One piece of advice in code: the family of the lever, or what else is to be done. */
export function adviceCode(advice: Advice): string {
  return advice.kind === "lever" ? advice.lever.family : advice.kind;
}

/** One piece of advice with the indicators that a lever answers and its priority, e.g. "(ID1.3, ID1.4; 63 %)". */
export function adviceLine(advice: Advice, model: BoundModel, language: Language): string {
  const t = translatorFor(language);
  if (advice.kind !== "lever" || advice.priority === undefined) {
    return adviceText(t, language, advice, model.rules.reopenGrade);
  }
  return t("advice.leverWithPriority", {
    family: advice.lever.family,
    text: advice.lever.text[language],
    codes: advice.answers.map(({ code }) => code).join(t("list.separator")),
    priority: Math.round(100 * advice.priority),
  });
}
