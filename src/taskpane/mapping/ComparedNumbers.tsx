import { Button } from "@fluentui/react-components";
import { modelKey } from "../../model";
import { rememberedMapping } from "../../workbook/mapping/matchedSource";
import { showMatchedResults } from "../../workbook/mapping/showResults";
import { List } from "../layout/List";
import { Paragraph } from "../layout/Prose";
import { Row, Section } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useShowPage } from "../showPage";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** What the numbers of the matched table can say, what they cannot and why, and the way to their results. */
export function ComparedNumbers({ hasIndicators }: { readonly hasIndicators: boolean }) {
  const { t } = useTexts();
  const { model } = useWorkbench();
  const showPage = useShowPage();
  const work = useWork();
  const roles = (rememberedMapping()?.roles ?? []).map(({ role }) => role.kind);
  const count = roles.filter((kind) => kind === "number").length;
  if (count === 0) return null;
  return (
    <Section title={t("mapping.numbers.title")} as="h2" isLandmark>
      {!hasIndicators && <Paragraph>{t("mapping.numbers.none", { model: modelKey(model) })}</Paragraph>}
      <Paragraph>{t(hasIndicators ? "mapping.numbers.still" : "mapping.numbers.count", { count })}</Paragraph>
      <List
        items={[
          t("mapping.numbers.distribution"),
          t(roles.includes("period") ? "mapping.numbers.movements" : "mapping.numbers.noMovements"),
          t("mapping.numbers.measures"),
        ]}
      />
      <Row>
        <WorkButton
          appearance={hasIndicators ? "secondary" : "primary"}
          work={work}
          label={t("mapping.numbers.results")}
          job={async () =>
            (await showMatchedResults()) ? undefined : { intent: "warning", text: t("mapping.numbers.gone") }
          }
        />
        <Button onClick={() => showPage("measures")}>{t("mapping.numbers.toMeasures")}</Button>
      </Row>
      <WorkStatus work={work} label={t("mapping.numbers.results")} canCancel={false} />
    </Section>
  );
}
