import type { Audit, Pair } from "../../audit";
import { ladderNames, type LadderName } from "../../model";
import { coherenceSentence } from "../../results";
import { CorrelationMatrix } from "../charts/CorrelationMatrix";
import { DataTable } from "../DataTable";
import { Heading, Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";

/** Whether the indicators of a stage go together. */
export function CoherenceSection({ audit }: { readonly audit: Audit }) {
  const { t, language } = useTexts();
  const { pairs, alphas } = audit.coherence;
  const known = pairs.flatMap((pair) => (pair.kind === "scores" || Number.isNaN(pair.r) ? [] : [pair]));
  const ladders = ladderNames.filter((ladder) => known.some(({ first }) => first.stage.ladder === ladder));
  return (
    <Section title={t("auditPage.coherence")}>
      <Paragraph>{coherenceSentence(audit, language)}</Paragraph>
      {ladders.map((ladder) => (
        <Matrix key={ladder} ladder={ladder} audit={audit} />
      ))}
      {ladders.length > 0 && <Note>{t("auditPage.coherenceNote")}</Note>}
      {alphas.some(({ alpha }) => !Number.isNaN(alpha)) && (
        <>
          <Heading as="h4">{t("auditPage.alphas")}</Heading>
          <DataTable
            headers={[t("auditPage.stage"), t("auditPage.alpha"), "n"]}
            rows={alphas.map(({ stage, alpha, count }) => [
              `${stage.name} ${stage.definition.name[language]}`,
              Number.isNaN(alpha) ? "–" : alpha.toFixed(2),
              count,
            ])}
            isNumber={(column) => column > 0}
          />
          <Note>{t("auditPage.alphaNote")}</Note>
        </>
      )}
    </Section>
  );
}

function Matrix({ ladder, audit }: { readonly ladder: LadderName; readonly audit: Audit }) {
  const { t } = useTexts();
  const { alphas, pairs } = audit.coherence;
  const items = alphas
    .filter(({ stage }) => stage.ladder === ladder)
    .flatMap(({ stage }) => stage.evidence.map(({ indicator }) => ({ code: indicator, group: stage.name })));
  const nameOf = ({ stage, evidence }: Exclude<Pair, { kind: "scores" }>["first"]): string =>
    `${stage.name} ${evidence.indicator}`;
  const found = new Map(
    pairs.flatMap((pair) => (pair.kind === "scores" ? [] : [[`${nameOf(pair.first)} ${nameOf(pair.second)}`, pair.r]])),
  );
  const placeOf = (at: number): string => `${items[at]?.group ?? ""} ${items[at]?.code ?? ""}`;
  return (
    <CorrelationMatrix
      label={t("auditPage.matrix", { ladder: t(`ladder.${ladder}`) })}
      items={items}
      correlation={(first, second) => found.get(`${placeOf(first)} ${placeOf(second)}`) ?? NaN}
    />
  );
}
