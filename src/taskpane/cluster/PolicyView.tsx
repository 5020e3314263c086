import { Caption1 } from "@fluentui/react-components";
import {
  adviceFor,
  constraintOn,
  reportedLadders,
  type Advice,
  type Assessment,
  type BoundModel,
} from "../../assessment";
import { adviceLine, constraintSentence, indicatorLabel, whyNoType } from "../../results";
import { List } from "../layout/List";
import { Caption, Heading, Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { MoreButton, usePaging } from "../MoreButton";
import { useTexts } from "../texts";

/** So many levers are shown at first. */
const FIRST_LEVERS = 2;

interface PolicyViewProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  readonly values: ArrayLike<number>;
}

/** What holds a cluster back, and which lever answers. */
export function PolicyView({ model, assessment, values }: PolicyViewProps) {
  const { t } = useTexts();
  const advice = adviceFor(model, assessment);
  const ladders = reportedLadders(assessment);
  const paging = usePaging(advice.length, FIRST_LEVERS);
  return (
    <Section title={t("view.holding")}>
      {useObstacles({ model, assessment, values }).map((sentence) => (
        <Caption key={sentence}>{sentence}</Caption>
      ))}
      <Heading>{t("view.levers")}</Heading>
      <List
        items={advice.slice(0, paging.shown).map((item) => (
          <AdviceItem advice={item} model={model} isOnOneLadder={ladders.length < 2} />
        ))}
      />
      <MoreButton {...paging} />
      {doOverlap(advice.slice(0, paging.shown)) && <Note>{t("view.overlap")}</Note>}
      {advice.some(({ kind }) => kind === "lever") && <Note>{t("view.hypothesis")}</Note>}
    </Section>
  );
}

/** The sentences about what holds a cluster back; where there is nothing to name, why. */
function useObstacles({ model, assessment, values }: PolicyViewProps): string[] {
  const { t, language } = useTexts();
  if (assessment.kind === "BELOW_FLOOR") return whyNoType(model, assessment, language);
  const sentences = reportedLadders(assessment).flatMap((ladder) => {
    const constraint = constraintOn(model, ladder);
    if (!constraint) return [];
    const indicator = indicatorLabel(constraint.evidence.definition, language);
    return [constraintSentence(assessment, ladder, constraint.evidence, indicator, values, language)];
  });
  if (sentences.length > 0) return sentences;
  if (assessment.kind === "NO_DATA") return [t("view.holdingNoVerdict")];
  const isAllClosed = reportedLadders(assessment).every(({ standing }) => standing.kind === "consolidated");
  return [t(isAllClosed ? "view.holdingNothing" : "view.holdingUnknown")];
}

/** One piece of advice: the lever with its family in words, the indicators that it answers, and how much of the gap. */
function AdviceItem({
  advice,
  model,
  isOnOneLadder,
}: {
  readonly advice: Advice;
  readonly model: BoundModel;
  readonly isOnOneLadder: boolean;
}) {
  const { t, language } = useTexts();
  if (advice.kind !== "lever") return <Caption1>{adviceLine(advice, model, language)}</Caption1>;
  const { lever, answers, priority } = advice;
  const family = t(`view.family.${lever.family}`);
  return (
    <>
      <Caption1>{lever.text[language]}</Caption1>
      <Note>
        {priority === undefined
          ? family
          : t(isOnOneLadder ? "view.leverFacts" : "view.leverFactsOn", {
              family,
              stage: lever.group,
              codes: answers.map(({ code }) => code).join(t("list.separator")),
              share: Math.round(100 * priority),
            })}
      </Note>
    </>
  );
}

/** Whether two levers answer one indicator, so that their shares of the gap add up to more than the gap. */
function doOverlap(advice: readonly Advice[]): boolean {
  const answered = advice.flatMap((item) => (item.kind === "lever" ? item.answers : []));
  return new Set(answered).size < answered.length;
}
