import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LadderReading } from "../../assessment";
import { scoreText } from "../../results";
import { focusOf, markOf } from "../assess/clusterFacts";
import { GradeBar } from "../charts/GradeBar";
import { StageMark } from "../charts/StageMark";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  ladder: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    // A ladder is climbed: the first stage stands below.
    flexDirection: "column",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  stage: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr) 84px 32px",
    columnGap: "6px",
    alignItems: "center",
  },
  focus: { fontWeight: tokens.fontWeightSemibold },
  remark: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  score: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** The three stages of a ladder at a glance: mark, name, score against the threshold; the priority stage in bold. */
export function LadderSummary({ reading }: { readonly reading: LadderReading }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const focus = focusOf(reading);
  return (
    <ol className={styles.ladder}>
      {reading.stages.map((stage) => {
        const { position, definition } = stage.stage;
        const mark = markOf(reading, stage);
        return (
          <li key={position} className={mergeClasses(styles.stage, position === focus && styles.focus)}>
            <StageMark state={mark} />
            <span>
              {`${position} ${definition.name[language]} `}
              <span className={styles.remark}>
                {`· ${position === focus ? `${t("view.remark.focus")}${t("list.separator")}` : ""}${t(`view.mark.${mark}`)}`}
              </span>
            </span>
            <GradeBar grade={stage.score} isClosed={stage.state === "closed"} width={84} height={8} />
            <span className={styles.score}>{Number.isNaN(stage.score) ? "–" : scoreText(stage.score)}</span>
          </li>
        );
      })}
    </ol>
  );
}
