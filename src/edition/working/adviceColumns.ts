import { comparableHeader, type Lever } from "../../model";
import { adviceText } from "../../results";
import { firstWhere } from "./arithmetic";
import { weakestText, type LadderColumns } from "./ladderColumns";
import type { StageColumns } from "./stageColumns";
import type { TypeColumns } from "./typeColumns";
import { across, parametersOf, type WorkingColumn } from "./workingDraft";
import type { WorkingInput } from "./workingInput";

/** Which ladders the type of a cluster reports: 1 or 0 in each row. */
export interface ReportedLadders {
  readonly ID: WorkingColumn;
  readonly DI: WorkingColumn;
}

export interface AdviceColumns {
  /** The first advice in words. */
  readonly first: WorkingColumn;
  /** The levers of stages, each with its share of the gap of the priority stage that it belongs to. */
  readonly levers: readonly {
    readonly lever: Lever;
    readonly share: WorkingColumn;
    readonly answers: readonly WorkingColumn[];
  }[];
}

/** The first advice for a cluster: a lever, what to collect, or what to monitor. */
export function addAdvice(
  input: WorkingInput,
  type: TypeColumns,
  ladders: readonly [LadderColumns, LadderColumns],
  reported: ReportedLadders,
): AdviceColumns {
  const { draft, model, t, language } = input;
  const { levers, rules } = model.model;
  const text = (lever: Lever): string =>
    adviceText(t, language, { kind: "lever", lever, answers: [], priority: undefined }, rules.reopenGrade);
  const fixed = levers.filter(({ group }) => !isOfStage(group));
  const table = draft.table(
    t("edition.working.otherLevers"),
    [t("edition.working.group"), t("edition.working.lever")],
    [...fixed.map((lever) => [lever.group, text(lever)]), ["monitor", t("advice.monitor")]],
  );
  const said = (group: string): string | undefined => {
    const at = group === "monitor" ? fixed.length : fixed.findIndex((lever) => lever.group === group);
    return at < 0 ? undefined : `INDEX(${table},${at + 1},2)`;
  };
  draft.block(t("edition.working.levers"));
  const ranked = levers
    .filter(({ group }) => isOfStage(group))
    .map((lever, at) =>
      draft.add({
        header: `${lever.group} ${lever.family}`,
        parameters: { name: text(lever), order: at + 1 },
        formula: priority(lever),
        numberFormat: "0%",
      }),
    );
  const priorities = across(ranked);
  const first = draft.add({
    header: t("edition.working.firstLever"),
    formula:
      ranked.length === 0
        ? '""'
        : `IF(MAX(${priorities})>1E-9,${firstWhere(parametersOf(ranked, "order"), `${priorities}>=MAX(${priorities})-1E-9`)},"")`,
  });
  const lever =
    ranked.length === 0 ? '""' : `IF(ISNUMBER(${first.cell}),INDEX(${parametersOf(ranked, "name")},${first.cell}),"")`;
  const [ID, DI] = ladders;
  const collectType = `IF(ISNUMBER(${type.next.cell}),INDEX(${parametersOf(type.evidence, "collect")},${type.next.cell}),"")`;
  const alone = (ladder: LadderColumns): string =>
    `IF(${ladder.isConsolidated},${weakestText(ladder)},IF(ISNUMBER(${ladder.focus.cell}),${lever},${collectStage(ladder.stages)}))`;
  const both = (before: string): string =>
    `IF(OR(ISNUMBER(${ID.focus.cell}),ISNUMBER(${DI.focus.cell})),${before},IF(AND(${ID.isConsolidated},${DI.isConsolidated}),${said("monitor") ?? '""'},${collectStage(ID.stages.flatMap((stage, at) => [stage, ...DI.stages.slice(at, at + 1)]))}))`;
  const column = (header: string, formula: string): WorkingColumn => draft.add({ header, formula });
  const onEither = [alone(ID), alone(DI)].map((formula, at) =>
    column(t("edition.working.adviceOn", { ladder: t(`verdict.${at === 0 ? "ID" : "DI"}`) }), formula),
  );
  const hybrid = column(t("edition.working.adviceOnBoth"), both(said("HYBRID") ?? lever));
  const undecided = column(
    t("edition.working.adviceUndecided"),
    `IF(ISNUMBER(${type.next.cell}),${collectType},${both(lever)})`,
  );
  const failed = type.floor.reduceRight((rest, { condition, state }) => {
    const known = said(condition);
    return known === undefined ? rest : `IF(${state.cell}="fails",${known},${rest})`;
  }, '""');
  const is = (kind: string): string => `${type.verdict.cell}="${kind}"`;
  const firstAdvice = column(
    t("columns.assess.lever"),
    `IF(${is("BELOW_FLOOR")},${failed},IF(${is("NO_DATA")},${collectType},IF(${is("ID")},${onEither[0]?.cell ?? ""},IF(${is("DI")},${onEither[1]?.cell ?? ""},IF(${is("HYBRID")},${hybrid.cell},IF(${is("INDETERMINATE")},${undecided.cell},""))))))`,
  );
  return {
    first: firstAdvice,
    levers: levers
      .filter(({ group }) => isOfStage(group))
      .flatMap((one, at) => {
        const share = ranked[at];
        return share ? [{ lever: one, share, answers: answeredBy(one) }] : [];
      }),
  };

  /** The shortfalls of the indicators that a lever addresses. */
  function answeredBy({ group, indicators }: Lever): readonly WorkingColumn[] {
    const ladder = ladders.find((one) => group.startsWith(one.ladder));
    const stage = ladder?.stages.find(({ position }) => group.endsWith(String(position)));
    if (!ladder || !stage) return [];
    const definition = model.model.ladders[ladder.ladder][stage.position - 1];
    const answered = new Set(indicators.map(comparableHeader));
    return stage.shortfalls.filter((_, at) =>
      answered.has(comparableHeader(definition?.evidence[at]?.indicator ?? "")),
    );
  }

  /** The share of the shortfall of its stage that a lever answers, where that stage is the priority stage. */
  function priority(one: Lever): string {
    const { group } = one;
    const ladder = ladders.find((one) => group.startsWith(one.ladder));
    const stage = ladder?.stages.find(({ position }) => group.endsWith(String(position)));
    if (!ladder || !stage) return "0*1";
    const cells = answeredBy(one);
    if (cells.length === 0) return "0*1";
    const total = `SUM(${across(stage.shortfalls)})`;
    const counts = `AND(${reported[ladder.ladder].cell}=1,${ladder.focus.cell}=${stage.position},${total}>0)`;
    return `IF(${counts},SUM(${cells.map(({ cell }) => cell).join(",")})/${total},0)`;
  }
}

/** The heaviest missing indicator of the first of these stages that lacks data. */
function collectStage(stages: readonly StageColumns[]): string {
  return stages.reduceRight(
    (rest, { state, next, grades }) =>
      `IF(${state.cell}=2,INDEX(${parametersOf(grades, "collect")},${next.cell}),${rest})`,
    '""',
  );
}

const isOfStage = (group: Lever["group"]): boolean => /^(?:ID|DI)[123]$/u.test(group);
