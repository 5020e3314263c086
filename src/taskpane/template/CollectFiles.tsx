import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { collectionFaultSentence, sheetFaultSentence, workbookFaultSentence } from "../../faults";
import { PANEL_TABLE, selectPanel } from "../../workbook/collect/panelTable";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { sheetFaultOf } from "../../workbook/generatedSheet/sheetFault";
import { Caption, Paragraph } from "../layout/Prose";
import { Row, Section } from "../layout/Stack";
import { Notice } from "../Notice";
import { today } from "../report/today";
import { Ended, type Outcome } from "../states/Ended";
import { Working } from "../states/Working";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { FilePicker } from "./FilePicker";
import { FileVerdicts } from "./FileVerdicts";
import { useCollection } from "./useCollection";

/** Collects returned files into the panel, shows how far it is and what has become of each file. */
export function CollectFiles() {
  const { t, language } = useTexts();
  const { currentModel, chooseData, refresh } = useWorkbench();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const { collection, start, cancel } = useCollection();
  const { state, files, withGoodRows, all, current, troubles } = collection;
  const lists = [...new Set(files.flatMap(({ verdict }) => ("list" in verdict ? (verdict.list ?? []) : [])))];
  const isBusy = state === "running" || state === "cancelling";

  async function collect(given: readonly File[], keepsGoodRows = false): Promise<void> {
    setOutcome(undefined);
    await start(given, currentModel, language, keepsGoodRows);
    setChosen([]);
  }

  async function giveFeedback(): Promise<void> {
    try {
      const { writeFeedback } = await import("../../workbook/collect/feedbackSheet");
      const sheets = await writeFeedback(files, language, today());
      const names = sheets.map((sheet) => `'${sheet}'`).join(t("list.separator"));
      setOutcome({ intent: "success", text: t("collect.feedbackWritten", { sheets: names }) });
    } catch (error) {
      setOutcome({ intent: "error", text: sheetFaultSentence(sheetFaultOf(error), language) });
    }
  }

  async function toPanel(): Promise<void> {
    try {
      const address = await selectPanel();
      if (address !== undefined) {
        // From now on all pages work on the panel, also when rows are added to it.
        chooseData({ kind: "table", name: PANEL_TABLE });
        refresh();
      }
      setOutcome(
        address === undefined
          ? { intent: "info", text: t("collect.noPanel") }
          : { intent: "success", text: t("collect.panelSelected", { address }) },
      );
    } catch (error) {
      setOutcome({ intent: "error", text: workbookFaultSentence(workbookFaultOf(error), language) });
    }
  }

  const isSupported = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  return (
    <Section title={t("collect.tab")} as="h2" isLandmark>
      <Paragraph>{t("collect.intro")}</Paragraph>
      {!isSupported && <Notice intent="warning" text={t("collect.tooOld")} />}
      <FilePicker files={chosen} isBusy={isBusy || !isSupported} onFiles={setChosen} />
      <Caption>{t("collect.undo")}</Caption>
      {isBusy ? (
        <Button disabledFocusable={state === "cancelling"} onClick={cancel}>
          {t("collect.cancel")}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => void collect(chosen)}>
          {t("collect.start", { count: chosen.length })}
        </Button>
      )}
      {isBusy && (
        <Working
          isSlow
          label={t("collect.tab")}
          progress={{
            done: files.length,
            of: all,
            text:
              state === "cancelling"
                ? t("collect.cancelling")
                : t("collect.progress", { at: Math.min(files.length + 1, all), of: all, file: current }),
          }}
        />
      )}
      {troubles.map((trouble) => (
        <Notice key={trouble.code} intent="error" text={collectionFaultSentence(trouble, language)} />
      ))}
      <Button disabledFocusable={isBusy} onClick={() => void toPanel()}>
        {t("collect.toPanel")}
      </Button>
      {outcome && <Ended outcome={outcome} onDismiss={() => setOutcome(undefined)} />}
      {files.length > 0 && <FileVerdicts files={files} />}
      {!isBusy && lists.length > 0 && (
        <Paragraph>{t("collect.toLists", { tables: lists.join(t("list.separator")) })}</Paragraph>
      )}
      {!isBusy && files.some(({ verdict }) => verdict.kind !== "notCollected") && (
        <Row>
          {withGoodRows.length > 0 && (
            <Button onClick={() => void collect(withGoodRows, true)}>
              {t("collect.keepGood", { count: withGoodRows.length })}
            </Button>
          )}
          <Button onClick={() => void giveFeedback()}>
            {t("collect.writeFeedback", {
              count: files.filter(({ verdict }) => verdict.kind !== "notCollected").length,
            })}
          </Button>
        </Row>
      )}
    </Section>
  );
}
