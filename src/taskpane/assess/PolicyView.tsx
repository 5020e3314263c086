import { Body1 } from "@fluentui/react-components";
import {
  adviceFor,
  constraintsOf,
  reportedLadders,
  type Advice,
  type Assessment,
  type BoundModel,
} from "../../assessment";
import { adviceLine, failureSentence, indicatorLabel, valueText } from "../../results";
import { List } from "../layout/List";
import { Heading, Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";

interface PolicyViewProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  readonly values: ArrayLike<number>;
}

/** What holds a cluster back, and which lever answers. */
export function PolicyView({ model, assessment, values }: PolicyViewProps) {
  const { t } = useTexts();
  const advice = adviceFor(model, assessment);
  return (
    <Section title={t("view.holding")}>
      {useObstacles({ model, assessment, values }).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Heading>{t("view.levers")}</Heading>
      <List
        items={advice.map((item) => (
          <AdviceItem advice={item} model={model} />
        ))}
      />
      {advice.some(({ kind }) => kind === "lever") && <Note>{t("view.hypothesis")}</Note>}
    </Section>
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
  const { t, language } = useTexts();
  if (advice.kind !== "lever") return <Body1>{adviceLine(advice, model, language)}</Body1>;
  const { lever, answers, priority } = advice;
  const family = t(`view.family.${lever.family}`);
  return (
    <>
      <Body1>{lever.text[language]}</Body1>
      <Note>
        {priority === undefined
          ? family
          : t("view.leverFacts", {
              family,
              codes: answers.map(({ code }) => code).join(t("list.separator")),
              share: Math.round(100 * priority),
            })}
      </Note>
    </>
  );
}
