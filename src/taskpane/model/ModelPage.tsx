import { Body1, Body1Strong, Button, makeStyles } from "@fluentui/react-components";
import { Notice } from "../Notice";
import { ChooseModel } from "../source/ChooseModel";
import { useTexts } from "../texts";
import { DraftContext } from "./draftContext";
import { ModelActions } from "./ModelActions";
import { ModelGroups } from "./ModelGroups";
import { ModelStatus } from "./ModelStatus";
import { useSheetModel } from "./useSheetModel";
import { WeightsFromData } from "./WeightsFromData";
import { WhatWouldChange } from "./WhatWouldChange";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "14px", minWidth: 0 },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Shows every number of the model and lets a person change it, with what would come of it. */
export function ModelPage() {
  const styles = useStyles();
  const { t } = useTexts();
  const { draft, news, setNews } = useSheetModel();
  return (
    <DraftContext value={draft}>
      <div className={styles.page}>
        <Body1Strong as="h2" className={styles.text}>
          {t("page.model")}
        </Body1Strong>
        <Body1 as="p" className={styles.text}>
          {t("modelPage.intro", { sheet: t("modelPage.sheet") })}
        </Body1>
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
            <div className={styles.actions}>
              <Button size="small" onClick={() => decide("drop")}>
                {t("modelPage.take")}
              </Button>
              <Button size="small" onClick={() => decide("keep")}>
                {t("modelPage.keep")}
              </Button>
            </div>
          </div>
        )}
        <ModelActions />
        <WhatWouldChange />
        <ModelGroups />
        <WeightsFromData />
      </div>
    </DraftContext>
  );

  function decide(typed: "keep" | "drop"): void {
    if (news?.kind === "conflict") draft.rebase(news.model, typed);
    setNews(undefined);
  }
}
