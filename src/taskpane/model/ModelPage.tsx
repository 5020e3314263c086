import { Button } from "@fluentui/react-components";
import { Paragraph } from "../layout/Prose";
import { Page, Row, Section } from "../layout/Stack";
import { Notice } from "../Notice";
import { ChooseModel } from "../source/ChooseModel";
import { useTexts } from "../texts";
import { CalibrateFromData } from "./CalibrateFromData";
import { DraftContext } from "./draftContext";
import { ExportSql } from "./ExportSql";
import { FormulasNotFollowing } from "./FormulasNotFollowing";
import { ModelActions } from "./ModelActions";
import { ModelGroups } from "./ModelGroups";
import { ModelStatus } from "./ModelStatus";
import { useSheetModel } from "./useSheetModel";
import { WeightsFromData } from "./WeightsFromData";
import { WhatWouldChange } from "./WhatWouldChange";

/** Shows every number of the model and lets a person change it, with what would come of it. */
export function ModelPage() {
  const { t } = useTexts();
  const { draft, news, setNews } = useSheetModel();
  return (
    <DraftContext value={draft}>
      <Page>
        <Section title={t("page.model")} as="h2" help="q-edit">
          <Paragraph>{t("modelPage.intro", { sheet: t("modelPage.sheet") })}</Paragraph>
        </Section>
        <ChooseModel />
        <ModelStatus />
        {news?.kind === "edited" && (
          <Notice
            intent="info"
            text={t("modelPage.sheetEdited", { count: news.count })}
            onDismiss={() => setNews(undefined)}
          />
        )}
        {news?.kind === "conflict" && (
          <div>
            <Notice intent="warning" text={t("modelPage.otherModel", { count: news.count })} />
            <Row>
              <Button size="small" onClick={() => decide("drop")}>
                {t("modelPage.take")}
              </Button>
              <Button size="small" onClick={() => decide("keep")}>
                {t("modelPage.keep")}
              </Button>
            </Row>
          </div>
        )}
        <ModelActions />
        <FormulasNotFollowing />
        <WhatWouldChange />
        <ModelGroups />
        <WeightsFromData />
        <CalibrateFromData />
        <ExportSql />
      </Page>
    </DraftContext>
  );

  function decide(typed: "keep" | "drop"): void {
    if (news?.kind === "conflict") draft.rebase(news.model, typed);
    setNews(undefined);
  }
}
