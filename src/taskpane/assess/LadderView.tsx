import { Badge, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { obstaclesOf, type LadderReading, type StageReading } from "../../assessment";
import { valueText } from "../../i18n";
import { GATE } from "../../model";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  stage: { marginTop: "10px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 8px" },
  bar: { width: "100%", height: "auto", display: "block" },
  track: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke1, strokeWidth: 0.5 },
  closed: { fill: tokens.colorPaletteGreenForeground1 },
  open: { fill: tokens.colorBrandForeground1 },
  bounds: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  gate: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1, strokeDasharray: "2 2" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  name: { textAlign: "left", fontWeight: "normal", padding: "2px 8px 2px 0", width: "58%", overflowWrap: "anywhere" },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  badge: { height: "auto", whiteSpace: "normal" },
});

interface LadderViewProps {
  readonly reading: LadderReading;
  readonly values: ArrayLike<number>;
}

/** The three stages of a ladder: scores with their bounds, grades with the gate, and where work is due. */
export function LadderView({ reading, values }: LadderViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const focus = reading.standing.kind === "working" ? reading.standing.focus : undefined;
  return (
    <>
      <Caption1 as="p" className={styles.note}>
        {t("view.gateNote", { gate: GATE })}
      </Caption1>
      {reading.stages.map((stage) => (
        <StageView key={stage.stage.name} stage={stage} isFocus={stage.stage.position === focus} values={values} />
      ))}
    </>
  );
}

interface StageViewProps {
  readonly stage: StageReading;
  readonly isFocus: boolean;
  readonly values: ArrayLike<number>;
}

function StageView({ stage: reading, isFocus, values }: StageViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { stage, score, state, secured, bounds, grades } = reading;
  const name = `${stage.name} ${stage.definition.name[language]}`;
  const said = state === "closed" ? t(secured ? "view.secured" : "view.notSecured") : t(`view.state.${state}`);
  const label = Number.isNaN(score)
    ? t("view.stageNoScore", { stage: name, state: said })
    : t("view.stageScore", { stage: name, score: score.toFixed(1), state: said });
  const degrees = new Map(isFocus ? obstaclesOf(reading).map(({ evidence, degree }) => [evidence, degree]) : []);
  return (
    <section className={styles.stage}>
      <div className={styles.head}>
        <Body1Strong as="h3">{name}</Body1Strong>
        <Badge appearance="outline" color={state === "closed" ? "success" : "informative"} className={styles.badge}>
          {said}
        </Badge>
        {isFocus && (
          <Badge appearance="filled" color="brand" className={styles.badge}>
            {t("view.focus")}
          </Badge>
        )}
      </div>
      <GradeBar grade={score} isClosed={state === "closed"} bounds={bounds} label={label} height={14} />
      <table className={styles.table}>
        <tbody>
          {stage.evidence.map((evidence, at) => {
            const { definition } = evidence;
            const grade = grades[at] ?? NaN;
            const value = Number.isNaN(grade)
              ? t("view.notObserved")
              : valueText(values[evidence.at] ?? NaN, definition);
            const degree = degrees.get(evidence) ?? NaN;
            return (
              <tr key={definition.code}>
                <th scope="row" className={styles.name}>
                  <Caption1>
                    {`${definition.name[language]}: ${value}`}
                    {degree > 0 && (
                      <span className={styles.note}>{t("view.obstacle", { share: Math.round(100 * degree) })}</span>
                    )}
                  </Caption1>
                </th>
                <td>
                  <GradeBar
                    grade={grade}
                    isClosed={grade >= GATE}
                    label={`${definition.name[language]}: ${Number.isNaN(grade) ? value : grade.toFixed(0)}`}
                    height={8}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface GradeBarProps {
  readonly grade: number;
  readonly isClosed: boolean;
  readonly bounds?: { readonly low: number; readonly high: number };
  readonly label: string;
  readonly height: number;
}

function GradeBar({ grade, isClosed, bounds, label, height }: GradeBarProps) {
  const styles = useStyles();
  const width = height > 10 ? 322 : 130;
  const x = (value: number): number => 1 + (value / 100) * (width - 2);
  return (
    <svg viewBox={`0 0 ${width} ${height + 4}`} className={styles.bar} role="img" aria-label={label}>
      <rect x={1} y={2} width={width - 2} height={height} className={styles.track} />
      {!Number.isNaN(grade) && (
        <rect x={1} y={2} width={x(grade) - 1} height={height} className={isClosed ? styles.closed : styles.open} />
      )}
      {bounds && (
        <line
          x1={x(bounds.low)}
          x2={x(bounds.high)}
          y1={2 + height / 2}
          y2={2 + height / 2}
          className={styles.bounds}
        />
      )}
      <line x1={x(GATE)} x2={x(GATE)} y1={0} y2={height + 4} className={styles.gate} />
    </svg>
  );
}
