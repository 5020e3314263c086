import type { BoundModel } from "../../assessment";
import type { Audit } from "../../audit";
import { indicatorLabel, shareText, weightSentence } from "../../results";
import { IntervalBar } from "../charts/IntervalBar";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Caption, Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";

const SHOWN = 8;

/** How much each indicator has to do with the score of its stage, beside the weight that it was given. */
export function WeightsSection({ audit, model }: { readonly audit: Audit; readonly model: BoundModel }) {
  const { t, language } = useTexts();
  const [sentence, more] = weightSentence(audit, model, language);
  const known = audit.weights.filter(({ effective }) => !Number.isNaN(effective));
  const apart = [...known].sort((a, b) => Math.abs(b.effective - b.nominal) - Math.abs(a.effective - a.nominal));
  const shown = apart.slice(0, SHOWN);
  return (
    <Section title={t("auditPage.weights")}>
      <Paragraph>{sentence}</Paragraph>
      {more !== undefined && <Caption>{more}</Caption>}
      {shown.length > 0 && (
        <>
          <DataTable
            label={t("auditPage.weights")}
            rows={shown.map(({ evidence, effective, nominal }) => [
              indicatorLabel(evidence.definition, language),
              <IntervalBar key={evidence.indicator} share={effective} mark={nominal} />,
              shareText(effective, language),
            ])}
            isNumber={(column) => column === 2}
            isEven
          />
          <Caption>{t("auditPage.furthest", { shown: shown.length, all: known.length })}</Caption>
          <Note>{t("auditPage.weightsNote")}</Note>
          <Disclosure title={t("auditPage.figures")}>
            <DataTable
              headers={[
                t("auditPage.stage"),
                t("auditPage.nominal"),
                t("auditPage.effective"),
                t("auditPage.linear"),
                t("auditPage.local"),
                "n",
              ]}
              rows={known.map(({ evidence, nominal, effective, linear, local, count }) => [
                evidence.indicator,
                shareText(nominal, language),
                shareText(effective, language),
                linear.toFixed(2),
                local.toFixed(2),
                count,
              ])}
              isNumber={(column) => column > 0}
            />
          </Disclosure>
        </>
      )}
    </Section>
  );
}
