import type { BoundModel, BoundStage } from "../assessment";
import {
  LEAST_DRAWS,
  factorGroups,
  sides,
  type Audit,
  type EffectiveWeight,
  type Pair,
  type SensitivityOf,
} from "../audit";
import { LOCAL_MEAN } from "../measures/correlationRatio";
import { LEAST_PAIRS } from "../measures/pearson";
import type { Indicator } from "../model";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { indicatorLabel, stageLabel } from "./labels";
import { column, numberCell, numbers, resultTable, type Columns, type ResultTable } from "./resultTable";

type AuditColumn = KeyBelow<"columns.audit">;
type Part = KeyBelow<"audit.part">;

/** One figure of an audit, as it is shown; NaN where there is none, with the reason in the remark. */
export interface AuditLine {
  readonly part: Part;
  readonly item: string;
  readonly other: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly remark: string;
}

/** The last header says how the draws can be repeated. */
export function auditTable(
  language: OutputLanguage,
  { draws, seed, generator }: Pick<Audit, "draws" | "seed" | "generator">,
): ResultTable<AuditLine, AuditColumn> {
  const t = translatorFor(sentenceLanguage(language));
  const columns: Columns<AuditLine, AuditColumn> = {
    part: column(36, ({ part }) => (language === "code" ? part : t(`audit.part.${part}`))),
    item: column(40, ({ item }) => item),
    other: column(40, ({ other }) => other),
    value: numbers(10, "0.000", ({ value }) => numberCell(value)),
    low: numbers(10, "0.000", ({ low }) => numberCell(low)),
    high: numbers(10, "0.000", ({ high }) => numberCell(high)),
    n: column(8, ({ n }) => n),
    remark: column(70, ({ remark }) => remark),
  };
  return resultTable(columns, (key) => {
    const title = t(`columns.audit.${key}`);
    return key === "remark" ? t("columns.drawnWith", { column: title, draws, seed, generator }) : title;
  });
}

/** Every figure of an audit: what the variance comes from, effective weights, coherence, and what each indicator changes. */
export function auditLines(audit: Audit, model: BoundModel, language: OutputLanguage): AuditLine[] {
  const words = new AuditWords(audit, model, language);
  return [
    ...audit.sensitivity.flatMap((each) => words.sensitivity(each)),
    ...audit.weights.flatMap((each) => words.weight(each)),
    ...audit.coherence.alphas.map(({ stage, alpha, count }): AuditLine => {
      const item = stageLabel(stage, language);
      return { ...none, part: "alpha", item, value: alpha, n: count, remark: words.alpha(stage, alpha, count) };
    }),
    ...audit.coherence.pairs.map((pair) => words.pair(pair)),
    ...audit.leftOut.flatMap(({ indicator, observed, types, stages, ranks, clusters, kept }): AuditLine[] => {
      const of = { ...none, item: words.indicator(indicator) };
      const remark = observed === 0 ? words.t("audit.remark.noValue") : "";
      const keptRemark = remark || words.t("audit.remark.kept");
      const value = (changed: number): number => (observed === 0 ? NaN : changed);
      return [
        { ...of, part: "types", value: value(types), n: clusters, remark },
        { ...of, part: "stages", value: value(stages), n: kept, remark: keptRemark },
        { ...of, part: "ranks", value: value(ranks), n: kept, remark: keptRemark },
      ];
    }),
  ];
}

const none = { other: "", value: NaN, low: NaN, high: NaN, n: 0, remark: "" };

class AuditWords {
  readonly t;

  constructor(
    private readonly audit: Audit,
    private readonly model: BoundModel,
    private readonly language: OutputLanguage,
  ) {
    this.t = translatorFor(sentenceLanguage(language));
  }

  indicator(indicator: Indicator): string {
    return this.language === "code" ? indicator.code : indicatorLabel(indicator, this.language);
  }

  private word(path: "group" | "quantity", code: string): string {
    if (this.language === "code") return code;
    const { t } = this;
    if (path === "quantity")
      return code === "index" || code === "maturity" || code === "type" ? t(`audit.quantity.${code}`) : code;
    const name = ([...factorGroups, ...sides, "interactions"] as const).find((known) => known === code);
    return name ? t(`audit.group.${name}`) : code;
  }

  sensitivity({ quantity, clusters, result }: SensitivityOf): AuditLine[] {
    const { t } = this;
    const of = { ...none, item: this.word("quantity", quantity), n: clusters };
    const line = (part: Part, other: string, share: object, remark: string): AuditLine => {
      return { ...of, part, other: this.word("group", other), ...share, remark };
    };
    if (result.kind !== "shares") {
      const remark = t(`audit.remark.${result.kind}`, { needed: LEAST_DRAWS, found: this.audit.draws });
      const shares = (["first", "total"] as const).flatMap((part) =>
        factorGroups.map((group) => line(part, group, {}, remark)),
      );
      return [...shares, ...[...sides, "interactions"].map((side) => line("side", side, {}, remark))];
    }
    const { groups, interactions } = result;
    const remark = t("audit.remark.shares", { resamples: this.audit.resamples });
    return [
      ...factorGroups.map((group) => line("first", group, groups[group].first, remark)),
      ...factorGroups.map((group) => line("total", group, groups[group].total, remark)),
      ...sides.map((side) =>
        line("side", side, result.sides[side], this.language === "code" ? "" : t(`audit.group.${side}`)),
      ),
      line("side", "interactions", interactions, t("audit.remark.interactions")),
    ];
  }

  weight({ stage, evidence, nominal, linear, local, effective, count, constant }: EffectiveWeight): AuditLine[] {
    const { t } = this;
    const needed = this.model.rules.auditClusters;
    const of = {
      ...none,
      item: this.indicator(evidence.definition),
      other: stageLabel(stage, this.language),
      n: count,
    };
    const why = count < needed ? t("audit.remark.fewClusters", { needed, found: count }) : t("audit.remark.sameScore");
    const told = (value: number, said: string): string =>
      Number.isNaN(value) ? why : constant ? t("audit.remark.sameGrade") : said;
    const factor = LOCAL_MEAN.factor.toFixed(2);
    return [
      { ...of, part: "nominal", value: nominal, remark: t("audit.remark.nominal") },
      { ...of, part: "effective", value: effective, remark: told(effective, t("audit.remark.effective")) },
      { ...of, part: "linear", value: linear, remark: told(linear, t("audit.remark.linear")) },
      { ...of, part: "local", value: local, remark: told(local, t("audit.remark.local", { factor })) },
    ];
  }

  alpha({ evidence }: BoundStage, alpha: number, count: number): string {
    const { t } = this;
    if (!Number.isNaN(alpha)) return t("audit.remark.alpha");
    const isFew = count < LEAST_PAIRS && evidence.length > 1;
    return isFew ? t("audit.remark.noAlpha", { needed: LEAST_PAIRS, found: count }) : t("audit.remark.stillAlpha");
  }

  pair(pair: Pair): AuditLine {
    const { t, language } = this;
    const { r, low, high, count } = pair;
    const [item, other] =
      pair.kind === "scores"
        ? [stageLabel(pair.first, language), stageLabel(pair.second, language)]
        : [this.indicator(pair.first.evidence.definition), this.indicator(pair.second.evidence.definition)];
    const remark = (): string => {
      if (count < LEAST_PAIRS) return t("audit.remark.fewPairs", { needed: LEAST_PAIRS, found: count });
      if (Number.isNaN(r)) return t("audit.remark.constant");
      return high < 0 ? t("audit.remark.surelyNegative") : r < 0 ? t("audit.remark.negative") : "";
    };
    return { part: pair.kind, item, other, value: r, low, high, n: count, remark: remark() };
  }
}
