import type { Audit } from "../../audit";
import { indicatorLabel, leftOutSentences } from "../../results";
import { IntervalBar } from "../charts/IntervalBar";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Caption, Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";

const SHOWN = 8;

/** What changes when an indicator is left out. */
export function LeftOutSection({ audit }: { readonly audit: Audit }) {
  const { t, language } = useTexts();
  const observed = audit.leftOut.filter((each) => each.observed > 0);
  const byChange = [...observed].sort((a, b) => b.types - a.types || b.stages - a.stages || b.ranks - a.ranks);
  const shown = byChange.slice(0, SHOWN).filter(({ types }) => types > 0);
  const [first, second] = leftOutSentences(audit, language);
  if (first === undefined) return null;
  return (
    <Section title={t("auditPage.leftOut")}>
      <Paragraph>{first}</Paragraph>
      <Caption>{second}</Caption>
      {shown.length > 0 && (
        <DataTable
          headers={[t("auditPage.indicator"), "", t("auditPage.types")]}
          rows={shown.map(({ indicator, types, clusters }) => [
            indicatorLabel(indicator, language),
            <IntervalBar key={indicator.code} share={types / clusters} />,
            types,
          ])}
          isNumber={(column) => column === 2}
          isEven
        />
      )}
      <Note>{t("auditPage.leftOutNote")}</Note>
      <Disclosure title={t("auditPage.figures")}>
        <DataTable
          headers={[t("auditPage.indicator"), t("auditPage.types"), t("auditPage.stages"), t("auditPage.ranks")]}
          rows={byChange.map(({ indicator, types, stages, ranks }) => [
            indicatorLabel(indicator, language),
            types,
            stages,
            ranks,
          ])}
          isNumber={(column) => column > 0}
        />
      </Disclosure>
    </Section>
  );
}
