import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import { reportedLadders, type BoundModel } from "../../assessment";
import { clusterName, indexText, whyNoType } from "../../results";
import { confidenceIn, isTold } from "../assess/clusterFacts";
import { MiniTypeAxis } from "../charts/MiniTypeAxis";
import { StageMarks } from "../charts/StageMarks";
import { TypeMark } from "../charts/TypeMark";
import { useTypeColors } from "../charts/useMarkStyles";
import { useTexts } from "../texts";
import type { Change } from "./change";
import { ChangeText } from "./ChangeText";
import type { ListedCluster } from "./listedCluster";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "3px 2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  line: { display: "flex", alignItems: "center", columnGap: "6px", minWidth: 0 },
  // A name is told apart by its beginning; its type stays whole.
  name: { minWidth: 0, flexShrink: 1, display: "flex" },
  cut: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  link: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: "17px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  period: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  type: { marginLeft: "auto", flexShrink: 0, whiteSpace: "nowrap" },
  grow: { flexGrow: 1 },
  confidence: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

interface ClusterRowProps {
  readonly model: BoundModel;
  readonly cluster: ListedCluster;
  readonly change: Change | undefined;
  /** It was looked at last: the focus comes back to it. */
  readonly takesFocus: boolean;
  readonly onOpen: (cluster: ListedCluster) => void;
}

/** One cluster in two lines: who and what it is; where it stands, how sure that is, and what to work on. */
export const ClusterRow = memo(function ClusterRow({ model, cluster, change, takesFocus, onOpen }: ClusterRowProps) {
  const styles = useStyles();
  const colors = useTypeColors();
  const { t } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) row.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const { assessment, unit, period } = cluster;
  const name = clusterName(t, cluster);
  const confidence = confidenceIn(assessment);
  return (
    // The name is the button; the rest of the row only makes it larger for a mouse.
    <div ref={row} className={styles.row} onClick={() => onOpen(cluster)}>
      <div className={styles.line}>
        <TypeMark kind={assessment.kind} confidence={confidence} />
        <span className={styles.name}>
          <Link as="button" aria-label={t("view.open", { name })} className={mergeClasses(styles.link, styles.cut)}>
            {unit === "" ? name : unit}
          </Link>
        </span>
        {unit !== "" && period !== "" && <span className={styles.period}>{period}</span>}
        <span className={mergeClasses(styles.type, colors[assessment.kind])}>{t(`verdict.${assessment.kind}`)}</span>
      </div>
      <div className={styles.line}>
        {confidence ? <Standing model={model} cluster={cluster} /> : <Reason model={model} cluster={cluster} />}
        {change && <ChangeText change={change} />}
        {confidence && <span className={styles.confidence}>{t(`confidence.${confidence}`)}</span>}
      </div>
    </div>
  );
});

interface PartProps {
  readonly model: BoundModel;
  readonly cluster: ListedCluster;
}

/** On the type axis, on its ladder or both, and the stage to work on; without one, the stage. */
function Standing({ model, cluster }: PartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { assessment, focus, stage } = cluster;
  const { index, interval } = assessment.type;
  const { typeBand } = model.rules;
  // The state of each stage is not among what an engine tells: the words stand alone.
  const ladders = isTold(assessment) ? [] : reportedLadders(assessment);
  const placed = t("pane.interval", {
    index: indexText(index, typeBand),
    low: indexText(interval.low),
    high: indexText(interval.high),
  });
  const said = focus === "" ? stage : focus;
  return (
    <>
      <MiniTypeAxis
        label={`${t("pane.index")} ${placed}`}
        kind={assessment.kind}
        confidence={confidenceIn(assessment) ?? "open"}
        index={index}
        interval={interval}
        band={typeBand}
      />
      {ladders.map((ladder) => (
        <StageMarks key={ladder.ladder} reading={ladder} isNamed={ladders.length > 1} />
      ))}
      <span
        className={mergeClasses(styles.cut, styles.grow)}
        title={focus === "" ? said : `${t("pane.focus")}: ${focus}`}
      >
        {said}
      </span>
    </>
  );
}

/** Why there is no type. */
function Reason({ model, cluster }: PartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { assessment } = cluster;
  const why = isTold(assessment)
    ? t("view.toldNone")
    : whyNoType(model, assessment, language).join(t("explain.sentenceGap"));
  return (
    <span className={mergeClasses(styles.cut, styles.grow, styles.quiet)} title={why}>
      {why}
    </span>
  );
}
