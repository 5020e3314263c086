import type { Translate } from "../../texts/translate";
import type { ModelCells } from "../modelSheet";
import { switchedMean } from "../working/arithmetic";
import type { LadderColumns } from "../working/ladderColumns";
import { stageStates, type StageColumns } from "../working/stageColumns";
import type { ChosenCluster } from "./chosenCluster";
import { literal, sentence } from "./sentence";

/** What the page shows of a stage, each in a cell of its own. */
export interface StageValues {
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly scoreText: string;
  readonly said: string;
}

/** The three stages of a ladder for the chosen cluster: scores with their bounds, and what is said of each. */
export function stageValues(
  t: Translate,
  chosen: ChosenCluster,
  cells: ModelCells,
  columns: LadderColumns,
): StageValues[] {
  const { ladder, stages } = columns;
  const name = (stage: StageColumns): string => `${ladder}${stage.position}`;
  const states = stages.map((stage) => chosen.put(name(stage), chosen.of(stage.state)));
  const reached = chosen.put(ladder, chosen.of(columns.reached));
  const focus = chosen.put(ladder, chosen.of(columns.focus));
  return stages.map((stage, at) => {
    const score = chosen.put(name(stage), chosen.of(stage.score));
    const low = chosen.put(name(stage), chosen.of(stage.low));
    const high = chosen.put(name(stage), `MAX(${highest(stage)})`);
    const shown = { score: `ROUND(${score},1)`, low: `ROUND(${low},1)`, high: `ROUND(${high},1)` };
    const scoreText = chosen.put(
      name(stage),
      `IF(ISNUMBER(${score}),${sentence(t, "view.score", shown)},${sentence(t, "view.noScore", shown)})`,
    );
    return { score, low, high, scoreText, said: chosen.put(name(stage), said(stage, at)) };
  });

  function highest(stage: StageColumns): string {
    const { grades, missing } = stage;
    const group = {
      readings: chosen.cellsOf(grades),
      weights: chosen.parameters(grades, "weight"),
      tolerances: chosen.parameters(grades, "tolerance"),
      missing: chosen.of(missing),
    };
    return chosen.list(
      name(stage),
      grades.map((grade) => {
        const own = chosen.of(grade);
        return switchedMean(group, ">=", `IF(ISNUMBER(${own}),${own},100)`, 100);
      }),
    );
  }

  function said(stage: StageColumns, at: number): string {
    const state = states[at] ?? "";
    const own = [
      `IF(${state}=${stageStates.closed},IF(${chosen.of(stage.worst)}=1,${literal(t("view.secured"))},${literal(t("view.notSecured"))}),`,
      `IF(${state}=${stageStates.open},${literal(t("view.state.open"))},${literal(t("view.state.unassessable"))}))`,
    ].join("");
    const before = states.slice(0, at);
    const first = chosen.of(stages[0].score);
    const remarks: readonly (readonly ["focus" | "debt" | "ahead" | "unfounded" | "decides", string])[] = [
      ["focus", `${focus}=${stage.position}`],
      ...(ladder === "DI"
        ? ([
            ["debt", `AND(${state}=${stageStates.open},ISNUMBER(${reached}),${stage.position}<${reached})`],
            ...(at > 0
              ? ([
                  [
                    "unfounded",
                    `AND(${state}=${stageStates.closed},ISNUMBER(${first}),${first}<${cells.rule("platformBase")}-1E-9)`,
                  ],
                ] as const)
              : []),
          ] as const)
        : at > 0
          ? ([
              ["ahead", `AND(${state}=${stageStates.closed},OR(${before.map((cell) => `${cell}=0`).join(",")}))`],
            ] as const)
          : []),
      [
        "decides",
        `AND(NOT(ISNUMBER(${reached})),${[`${state}=${stageStates.unassessable}`, ...before.map((cell) => `${cell}<>${stageStates.unassessable}`)].join(",")})`,
      ],
    ];
    const told = remarks.map(
      ([remark, condition]) => `IF(${condition},${literal(t("list.note") + t(`view.remark.${remark}`))},"")`,
    );
    return [own, ...told].join("&");
  }
}
