import { modelFaultSentence } from "../../faults";
import { builtInModels, modelKey } from "../../model";
import { ChoiceField } from "../layout/ChoiceField";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** Chooses the model: a built-in one, or the one that this workbook carries. */
export function ChooseModel() {
  const { t, language } = useTexts();
  const { model, modelChoice, chooseModel, workbookModel } = useWorkbench();
  const ownLabel =
    workbookModel.kind === "model"
      ? t("source.workbookModel", { id: workbookModel.model.id, version: workbookModel.model.version })
      : t("source.faultyModel");
  const own = workbookModel.kind === "none" ? [] : [{ value: "workbook", label: ownLabel }];
  const builtIn = builtInModels.map((known) => ({
    value: modelKey(known),
    label: `${modelKey(known)}: ${known.title[language]}`,
  }));
  const [fault] = workbookModel.kind === "faulty" && modelChoice === "workbook" ? workbookModel.faults : [];
  return (
    <>
      <ChoiceField
        label={t("pane.model")}
        hint={model.sentence[language]}
        value={modelChoice}
        options={[...own, ...builtIn]}
        onChoose={chooseModel}
      />
      {fault && <Notice intent="error" text={t("source.modelRefused", { fault: modelFaultSentence(t, fault) })} />}
      {workbookModel.kind === "lost" && modelChoice === "workbook" && (
        <Notice intent="error" text={t("source.modelLost", { found: workbookModel.refersTo })} />
      )}
    </>
  );
}
