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
    flexDirection: "column",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  stage: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr) 64px 32px",
    columnGap: "6px",
    alignItems: "center",
  },
  narrow: { position: "relative", gridTemplateColumns: "12px minmax(0, 1fr) auto", columnGap: "4px" },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // Read aloud; a person who sees it has the mark and its key.
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  focus: { fontWeight: tokens.fontWeightSemibold },
  remark: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  score: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface LadderSummaryProps {
  readonly reading: LadderReading;
  /** Beside another ladder: without bars, and the words of each mark for who asks. */
  readonly isNarrow?: boolean;
}

/** The three stages of a ladder at a glance: mark, name, score against the threshold; the priority stage in bold. */
export function LadderSummary({ reading, isNarrow = false }: LadderSummaryProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const focus = focusOf(reading);
  return (
    <ol className={styles.ladder}>
      {reading.stages.map((stage) => {
        const { position, definition } = stage.stage;
        const mark = markOf(reading, stage);
        const said = `${position === focus ? `${t("view.remark.focus")}${t("list.separator")}` : ""}${t(`view.mark.${mark}`)}`;
        const score = Number.isNaN(stage.score) ? "–" : scoreText(stage.score);
        if (isNarrow)
          return (
            <li
              key={position}
              title={said}
              className={mergeClasses(styles.stage, styles.narrow, position === focus && styles.focus)}
            >
              <StageMark state={mark} />
              <span className={styles.cut}>{`${position} ${definition.name[language]}`}</span>
              <span className={styles.score}>{score}</span>
              <span className={styles.said}>{said}</span>
            </li>
          );
        return (
          <li key={position} className={mergeClasses(styles.stage, position === focus && styles.focus)}>
            <StageMark state={mark} />
            <span>
              {`${position} ${definition.name[language]} `}
              <span className={styles.remark}>{`· ${said}`}</span>
            </span>
            <GradeBar grade={stage.score} isClosed={stage.state === "closed"} width={64} height={8} />
            <span className={styles.score}>{score}</span>
          </li>
        );
      })}
    </ol>
  );
}
