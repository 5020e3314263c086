import {
  collectNext,
  judgementBehind,
  silentIndicators,
  silentOnFloor,
  type Assessment,
  type BoundModel,
} from "../../assessment";
import { knownBy, type Indicator } from "../../model";
import { indicatorLabel, percentText } from "../../results";
import { List } from "../layout/List";
import { Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";

interface SilenceViewProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
}

/** What the data leave open: the missing indicators behind this reading, what to collect next, the share of judgement. */
export function MissingDataView({ model, assessment }: SilenceViewProps) {
  const { t, language } = useTexts();
  // Below the floor neither type nor stage is read, so no gap in their evidence matters yet.
  const isBelowFloor = assessment.kind === "BELOW_FLOOR";
  const missing = new Set([...silentOnFloor(assessment), ...(isBelowFloor ? [] : silentIndicators(model, assessment))]);
  const next = isBelowFloor ? silentOnFloor(assessment)[0] : collectNext(model, assessment);
  const { type, stages } = judgementBehind(assessment);
  const share = { type: percentText(type), stages: percentText(stages) };
  const withHolder = (indicator: Indicator): string => {
    const [label, who] = [indicatorLabel(indicator, language), knownBy(indicator, language)];
    return who === "" ? label : t("collection.indicator", { indicator: label, who });
  };
  return (
    <Section title={t("view.silent")}>
      {missing.size === 0 && (
        <Paragraph>{t(isBelowFloor ? "view.nothingMissingOnFloor" : "view.nothingMissing")}</Paragraph>
      )}
      {missing.size > 0 && <List items={[...missing].map(withHolder)} />}
      {missing.size > 0 && next && (
        <Paragraph>{t("view.collectNext", { indicator: indicatorLabel(next, language) })}</Paragraph>
      )}
      {!isBelowFloor && !Number.isNaN(type) && (
        <Note>{t(Number.isNaN(stages) ? "view.judgement" : "view.judgementWithStages", share)}</Note>
      )}
    </Section>
  );
}
