import type { LadderReading, StagePosition, StageReading } from "../../assessment";
import { GATE } from "../../model";
import { focusOf } from "../assess/clusterFacts";
import { Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { StageView, type StageRemark } from "./StageView";

interface LadderViewProps {
  readonly reading: LadderReading;
  readonly values: ArrayLike<number>;
  /** Whether the verdict is read on this ladder; on another one no work is due. */
  readonly isReported: boolean;
}

/** The three stages of a ladder: scores with their bounds, grades with their gates, and where work is due. */
export function LadderView({ reading, values, isReported }: LadderViewProps) {
  const { t } = useTexts();
  return (
    <>
      <Note>{t("view.gateNote", { gate: GATE })}</Note>
      {focusFirst(reading, isReported).map((stage) => (
        <StageView
          key={stage.stage.name}
          reading={stage}
          remarks={isReported ? remarksOn(reading, stage.stage.position) : []}
          values={values}
        />
      ))}
    </>
  );
}

/** The stage to work on before the others. */
function focusFirst(reading: LadderReading, isReported: boolean): readonly StageReading[] {
  const focus = isReported ? focusOf(reading) : undefined;
  const isFocus = ({ stage }: StageReading): boolean => stage.position === focus;
  return [...reading.stages.filter(isFocus), ...reading.stages.filter((stage) => !isFocus(stage))];
}

/** What the ladder says about one of its stages, beyond open and closed. */
function remarksOn(reading: LadderReading, position: StagePosition): StageRemark[] {
  const { standing, debts, guttmanErrors, unfoundedLeads } = reading;
  const said: readonly (readonly [StageRemark, boolean])[] = [
    ["focus", standing.kind === "working" && standing.focus === position],
    ["debt", debts.includes(position)],
    ["ahead", guttmanErrors.includes(position)],
    ["unfounded", unfoundedLeads.includes(position)],
    ["decides", standing.kind === "unknown" && standing.lacking === position],
  ];
  return said.flatMap(([remark, holds]) => (holds ? [remark] : []));
}
