import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { obstaclesOf, type StageReading } from "../../assessment";
import { GATE } from "../../model";
import { limitText, scoreText, valueText } from "../../results";
import { GradeBar } from "../charts/GradeBar";
import { DataTable } from "../DataTable";
import { Heading, Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { byShortfall } from "./byInfluence";
import { IndicatorName } from "./IndicatorName";

const useStyles = makeStyles({
  stage: { marginTop: "14px" },
  badges: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", margin: "2px 0 4px" },
  badge: { height: "auto", minHeight: "20px", whiteSpace: "normal" },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  grade: { display: "flex", alignItems: "center", columnGap: "4px" },
  bar: { flexGrow: 1, minWidth: 0 },
  number: { width: "30px", flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** What is to be said about a stage beyond its state: work is due, debt, Guttman error, unfounded lead, decisive gap. */
export type StageRemark = "focus" | "debt" | "ahead" | "unfounded" | "decides";

interface StageViewProps {
  readonly reading: StageReading;
  readonly remarks: readonly StageRemark[];
  readonly values: ArrayLike<number>;
}

/** One stage: its score and state, and every indicator with value, gate and grade. */
export function StageView({ reading, remarks, values }: StageViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { stage, score, state, secured, bounds } = reading;
  const isFocus = remarks.includes("focus");
  const said = state === "closed" ? t(secured ? "view.secured" : "view.notSecured") : t(`view.state.${state}`);
  const scored = Number.isNaN(score)
    ? t("view.noScore", { low: scoreText(bounds.low), high: scoreText(bounds.high) })
    : t("view.score", { score: scoreText(score), low: scoreText(bounds.low), high: scoreText(bounds.high) });
  const degrees = new Map(isFocus ? obstaclesOf(reading).map(({ evidence, degree }) => [evidence, degree]) : []);
  return (
    <section className={styles.stage}>
      <Heading as="h4">{`${stage.name} ${stage.definition.name[language]}`}</Heading>
      <div className={styles.badges}>
        <Badge appearance="outline" color={state === "closed" ? "success" : "informative"} className={styles.badge}>
          {said}
        </Badge>
        {remarks.map((remark) => (
          <Badge
            key={remark}
            appearance={remark === "focus" ? "filled" : "outline"}
            color={remark === "focus" ? "brand" : "informative"}
            className={styles.badge}
          >
            {t(`view.remark.${remark}`)}
          </Badge>
        ))}
      </div>
      <Note>{scored}</Note>
      <GradeBar grade={score} isClosed={state === "closed"} bounds={bounds} width={322} height={14} />
      <DataTable
        rows={byShortfall(reading).map(([evidence, grade]) => {
          const { definition } = evidence;
          const isMissing = Number.isNaN(grade);
          const degree = degrees.get(evidence) ?? NaN;
          const facts = {
            value: isMissing
              ? t("view.notObserved")
              : valueText(values[evidence.at] ?? NaN, definition, language, evidence.gate),
            gate: limitText(evidence.gate, definition, language),
          };
          return [
            <>
              <IndicatorName indicator={definition} at={evidence.at} />
              <span className={styles.note}>{t("view.stageFacts", facts)}</span>
              {degree > 0 && (
                <span className={styles.note}>{t("view.obstacle", { share: Math.round(100 * degree) })}</span>
              )}
            </>,
            isMissing ? (
              t("view.notObserved")
            ) : (
              <div className={styles.grade}>
                <div className={styles.bar}>
                  <GradeBar grade={grade} isClosed={grade >= GATE} width={84} height={8} />
                </div>
                <span className={styles.number}>{scoreText(grade)}</span>
              </div>
            ),
          ];
        })}
        isEven
      />
    </section>
  );
}
