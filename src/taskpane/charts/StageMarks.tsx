import { Caption1, makeStyles } from "@fluentui/react-components";
import type { LadderReading } from "../../assessment";
import { focusOf, markOf } from "../assess/clusterFacts";
import { useTexts } from "../texts";
import { StageMark } from "./StageMark";

const useStyles = makeStyles({
  marks: { display: "inline-flex", alignItems: "center", columnGap: "1px", flexShrink: 0 },
  name: { marginRight: "2px" },
});

interface StageMarksProps {
  readonly reading: LadderReading;
  /** Where two ladders are shown, each says which one it is, by its code: a row has no room for more. */
  readonly isNamed: boolean;
}

/** The three stages of a ladder as marks, the first to the left. */
export function StageMarks({ reading, isNamed }: StageMarksProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const marks = reading.stages.map((stage) => ({ position: stage.stage.position, state: markOf(reading, stage) }));
  const said = marks.map(({ position, state }) =>
    [`${position} ${t(`view.mark.${state}`)}`, position === focusOf(reading) ? t("view.remark.focus") : ""]
      .filter((part) => part !== "")
      .join(t("list.separator")),
  );
  const label = t("view.stagesOf", { ladder: t(`ladder.${reading.ladder}`), stages: said.join(t("list.note")) });
  return (
    <span role="img" aria-label={label} title={label} className={styles.marks}>
      {isNamed && <Caption1 className={styles.name}>{reading.ladder}</Caption1>}
      {marks.map(({ position, state }) => (
        <StageMark key={position} state={state} />
      ))}
    </span>
  );
}
