import type { BoundModel } from "../../assessment";
import { factorGroups, sideOf, type Audit, type FactorGroup, type SensitivityOf, type Share } from "../../audit";
import { collectionRemark, sensitivitySentence, statesError, varianceShareText } from "../../results";
import { IntervalBar } from "../charts/IntervalBar";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Caption, Heading, Note, Paragraph } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";

interface SharesSectionProps {
  readonly audit: Audit;
  readonly model: BoundModel;
}

/** What makes the variance of index, maturity and change of type. */
export function SharesSection({ audit, model }: SharesSectionProps) {
  const { t, language } = useTexts();
  const remark = collectionRemark(audit, model, language);
  return (
    <Stack>
      {audit.sensitivity.map((each) => (
        <SharesOf key={each.quantity} of={each} model={model} />
      ))}
      {remark !== "" && <Caption>{remark}</Caption>}
      <Note>{t("auditPage.sharesNote")}</Note>
      <Note>{t("auditPage.scope")}</Note>
    </Stack>
  );
}

function SharesOf({ of, model }: { readonly of: SensitivityOf; readonly model: BoundModel }) {
  const { t, language } = useTexts();
  const { quantity, result } = of;
  const heading = t(`audit.heading.${quantity}`);
  const { answer, sentence } = sensitivitySentence(of, model, language);
  if (result.kind !== "shares") {
    return (
      <Stack>
        <Heading>{heading}</Heading>
        <Paragraph>{sentence}</Paragraph>
      </Stack>
    );
  }
  const { groups, interactions } = result;
  const isStated = (group: FactorGroup): boolean => group !== "error" || statesError(model);
  const withRange = (share: Share): string =>
    t("auditPage.shareAndRange", {
      share: varianceShareText(share.value, language),
      range: t("audit.sentence.range", {
        low: varianceShareText(share.low, language),
        high: varianceShareText(share.high, language),
      }),
    });
  return (
    <Stack>
      <Heading>{t("audit.found", { quantity: heading, answer })}</Heading>
      <Paragraph>{sentence}</Paragraph>
      <DataTable
        label={heading}
        rows={[
          ...factorGroups.map((group) => {
            const { first, total } = groups[group];
            if (!isStated(group)) return [t(`audit.group.${group}`), "", t("auditPage.notStated")];
            return [
              t(`audit.group.${group}`),
              <IntervalBar
                key={group}
                share={first.value}
                outline={total.value}
                interval={first}
                look={sideOf[group] === "collect" ? "first" : "second"}
              />,
              varianceShareText(first.value, language),
            ];
          }),
          [
            t("auditPage.together"),
            <IntervalBar key="together" share={interactions.value} interval={interactions} look="second" />,
            varianceShareText(interactions.value, language),
          ],
        ]}
        isNumber={(column) => column === 2}
        isEven
      />
      <Disclosure title={t("auditPage.figures")}>
        <DataTable
          headers={[t("auditPage.group"), t("auditPage.first"), t("auditPage.total")]}
          rows={[
            ...factorGroups.map((group) => [
              t(`audit.group.${group}`),
              withRange(groups[group].first),
              withRange(groups[group].total),
            ]),
            [t("audit.group.interactions"), withRange(result.interactions), ""],
          ]}
          isNumber={(column) => column > 0}
        />
      </Disclosure>
    </Stack>
  );
}
