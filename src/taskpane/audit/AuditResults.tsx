import { variationLine, versionText } from "../../results";
import { Caption } from "../layout/Prose";
import { Page } from "../layout/Stack";
import { useTexts } from "../texts";
import type { AuditedTable } from "./auditedTable";
import { CoherenceSection } from "./CoherenceSection";
import { LeftOutSection } from "./LeftOutSection";
import { SharesSection } from "./SharesSection";
import { WeightsSection } from "./WeightsSection";

/** What the audit found: first what the page asks, then what stands behind the scores. */
export function AuditResults({ table: { source, read, audit } }: { readonly table: AuditedTable }) {
  const { t, language } = useTexts();
  const { clusters, draws, seed, generator } = audit;
  const { model } = read;
  const { id } = model.model;
  return (
    <Page>
      <Caption>
        {t("auditPage.drawnFrom", {
          ...{ address: source.address, id, version: versionText(model.model, t) },
          ...{ clusters, draws, seed, generator },
        })}
      </Caption>
      <Caption>{variationLine(model, language)}</Caption>
      <SharesSection audit={audit} model={model} />
      <WeightsSection audit={audit} model={model} />
      <CoherenceSection audit={audit} />
      <LeftOutSection audit={audit} />
    </Page>
  );
}
