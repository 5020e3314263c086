import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { LadderReading, StagePosition } from "../../assessment";
import { GATE } from "../../model";
import { useTexts } from "../texts";
import { StageView, type StageRemark } from "./StageView";

const useStyles = makeStyles({
  note: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface LadderViewProps {
  readonly reading: LadderReading;
  readonly values: ArrayLike<number>;
  /** Whether the verdict is read on this ladder; on another one no work is due. */
  readonly isReported: boolean;
}

/** The three stages of a ladder: scores with their bounds, grades with their gates, and where work is due. */
export function LadderView({ reading, values, isReported }: LadderViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <Caption1 as="p" className={styles.note}>
        {t("view.gateNote", { gate: GATE })}
      </Caption1>
      {reading.stages.map((stage) => (
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
