import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { builtInOf, modelKey, type Model } from "../../model";
import { Row } from "../layout/Stack";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { Confirm } from "../progress/Confirm";
import { useDraft, useDraftState } from "./draftContext";
import { useSaveModel } from "./useSaveModel";

interface Question {
  readonly text: string;
  readonly model: Model;
}

/** Saves what was edited, drops it, or goes back to the default model; asks before it replaces numbers of the user's. */
export function ModelActions() {
  const { t } = useTexts();
  const draft = useDraft();
  const { base, changed, unsaved, faults } = useDraftState(draft);
  const { workbookModel, modelChoice } = useWorkbench();
  const { work, save } = useSaveModel(draft);
  const [question, setQuestion] = useState<Question>();
  const isSaved = unsaved === 0 && modelChoice === "workbook" && workbookModel.kind === "model";

  const ask = (text: string, model: Model): void => {
    work.tell(undefined);
    setQuestion({ text, model });
  };
  const saveShown = (): void => {
    const model = draft.model();
    if (!model) return;
    if (workbookModel.kind === "faulty") return ask(t("modelPage.confirmFaulty"), model);
    if (workbookModel.kind === "model" && modelChoice !== "workbook") return ask(t("modelPage.confirmReplace"), model);
    save(model);
  };
  const toDefault = (): void => {
    const standard = builtInOf(base);
    // Nothing stands on a sheet yet: dropping what was typed is all there is to do.
    if (workbookModel.kind === "none") return draft.rebase(standard, "drop");
    ask(t("modelPage.confirmDefault", { id: modelKey(standard) }), standard);
  };
  return (
    <>
      <Row>
        <Button
          appearance="primary"
          disabled={faults > 0 || isSaved}
          disabledFocusable={work.isBusy || question !== undefined}
          onClick={saveShown}
        >
          {t("modelPage.save")}
        </Button>
        <Button
          disabled={unsaved === 0 && faults === 0}
          disabledFocusable={work.isBusy}
          onClick={() => draft.discard()}
        >
          {t("modelPage.discard")}
        </Button>
        <Button
          disabled={changed === 0 && workbookModel.kind !== "faulty" && workbookModel.kind !== "lost"}
          disabledFocusable={work.isBusy || question !== undefined}
          onClick={toDefault}
        >
          {t("modelPage.toDefault")}
        </Button>
      </Row>
      {question && (
        <Confirm
          text={question.text}
          yes={t("modelPage.confirm")}
          no={t("modelPage.cancel")}
          onConfirm={() => {
            setQuestion(undefined);
            save(question.model, "confirmed");
          }}
          onCancel={() => setQuestion(undefined)}
        />
      )}
      <WorkStatus work={work} label={t("modelPage.saving")} canCancel={false} />
    </>
  );
}
