import { useMemo } from "react";
import { assess, type BoundModel } from "../../assessment";
import { collectionPlan, stagePlansOfBoth } from "../../collection";
import { knownBy, type Indicator } from "../../model";
import { indicatorLabel } from "../../results";
import { List } from "../layout/List";
import { Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";

interface CollectionViewProps {
  readonly model: BoundModel;
  readonly values: Float64Array;
}

/** The fewest indicators that would say of a cluster what its data do not say yet, and who knows them. */
export function CollectionView({ model, values }: CollectionViewProps) {
  const { t, language } = useTexts();
  const { kind, plan, later } = useMemo(() => {
    const assessment = assess(model, values);
    const isUntyped = assessment.kind === "NO_DATA";
    return {
      kind: assessment.kind,
      plan: collectionPlan(model, assessment, values),
      later: isUntyped ? stagePlansOfBoth(model, values) : [],
    };
  }, [model, values]);
  const list = (indicators: readonly Indicator[]) => (
    <List
      items={indicators.map((indicator) => {
        const [label, who] = [indicatorLabel(indicator, language), knownBy(indicator, language)];
        return who === "" ? label : t("collection.indicator", { indicator: label, who });
      })}
    />
  );
  const ladderName = (ladder: "ID" | "DI"): string => t(`verdict.${ladder}`);
  return (
    <Section title={t("collection.title")} isLandmark>
      {!plan && <Paragraph>{t(kind === "BELOW_FLOOR" ? "collection.belowFloor" : "collection.complete")}</Paragraph>}
      {plan && plan.type.length > 0 && (
        <>
          <Paragraph>{t("collection.forType")}</Paragraph>
          {list(plan.type)}
        </>
      )}
      {plan?.stages.map(({ ladder, indicators }) => (
        <div key={ladder}>
          <Paragraph>{t("collection.forStage", { ladder: ladderName(ladder) })}</Paragraph>
          {list(indicators)}
        </div>
      ))}
      {later.map(({ ladder, indicators }) => (
        <div key={ladder}>
          <Paragraph>{t("collection.forStageThen", { ladder: ladderName(ladder) })}</Paragraph>
          {list(indicators)}
        </div>
      ))}
      {plan && <Note>{t("collection.whatever")}</Note>}
    </Section>
  );
}
