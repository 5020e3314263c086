import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import {
  adviceFor,
  constraintsOf,
  reportedLadders,
  type Advice,
  type Assessment,
  type BoundModel,
} from "../../assessment";
import { adviceLine, failureSentence, indicatorLabel, valueText } from "../../results";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  heading: { display: "block", margin: "0 0 6px" },
  second: { display: "block", margin: "14px 0 6px" },
  text: { display: "block", margin: "0 0 4px", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: "4px" },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  hypothesis: { display: "block", marginTop: "6px", color: tokens.colorNeutralForeground2 },
});

interface PolicyViewProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  readonly values: ArrayLike<number>;
}

/** What holds a cluster back, and which lever answers. */
export function PolicyView({ model, assessment, values }: PolicyViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const advice = adviceFor(model, assessment);
  return (
    <section>
      <Body1Strong as="h3" className={styles.heading}>
        {t("view.holding")}
      </Body1Strong>
      {useObstacles({ model, assessment, values }).map((sentence) => (
        <Body1 as="p" key={sentence} className={styles.text}>
          {sentence}
        </Body1>
      ))}
      <Body1Strong as="h3" className={styles.second}>
        {t("view.levers")}
      </Body1Strong>
      <ul className={styles.list}>
        {advice.map((item, at) => (
          <li key={at}>
            <AdviceItem advice={item} model={model} />
          </li>
        ))}
      </ul>
      <Caption1 className={styles.hypothesis}>{t("view.hypothesis")}</Caption1>
    </section>
  );
}

/** The sentences about what holds a cluster back; where there is nothing to name, why. */
function useObstacles({ model, assessment, values }: PolicyViewProps): string[] {
  const { t, language } = useTexts();
  if (assessment.kind === "BELOW_FLOOR") return assessment.failed.map((failed) => failureSentence(failed, language));
  const constraints = constraintsOf(model, assessment);
  if (constraints.length > 0) {
    return constraints.map(({ evidence }) =>
      t("explain.constraint", {
        indicator: indicatorLabel(evidence.definition, language),
        value: valueText(values[evidence.at] ?? NaN, evidence.definition),
        gate: valueText(evidence.gate, evidence.definition),
      }),
    );
  }
  if (assessment.kind === "NO_DATA") return [t("view.holdingNoVerdict")];
  const isAllClosed = reportedLadders(assessment).every(({ standing }) => standing.kind === "consolidated");
  return [t(isAllClosed ? "view.holdingNothing" : "view.holdingUnknown")];
}

/** One piece of advice: the lever with its family in words, the indicators that it answers, and how much of the gap. */
function AdviceItem({ advice, model }: { readonly advice: Advice; readonly model: BoundModel }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (advice.kind !== "lever") return <Body1>{adviceLine(advice, model, language)}</Body1>;
  const { lever, answers, priority } = advice;
  const family = t(`view.family.${lever.family}`);
  return (
    <>
      <Body1>{lever.text[language]}</Body1>
      <Caption1 className={styles.note}>
        {priority === undefined
          ? family
          : t("view.leverFacts", {
              family,
              codes: answers.map(({ code }) => code).join(t("list.separator")),
              share: Math.round(100 * priority),
            })}
      </Caption1>
    </>
  );
}
