import { modelFaultSentence } from "../../faults";
import { builtInModels, modelChanges, modelKey } from "../../model";
import { changeText } from "../../results";
import { ChoiceField } from "../layout/ChoiceField";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** So many changes fit beside the choice; the page Model and the report name more. */
const NAMED_CHANGES = 3;

/** Chooses the model: a built-in one, or the one that this workbook carries. */
export function ChooseModel() {
  const { t, language } = useTexts();
  const { model, modelChoice, chooseModel, workbookModel } = useWorkbench();
  const changes = workbookModel.kind === "model" ? modelChanges(workbookModel.model) : [];
  const ownLabel =
    workbookModel.kind === "model"
      ? t(changes.length === 0 ? "source.workbookModel" : "source.workbookModelEdited", {
          id: workbookModel.model.id,
          version: workbookModel.model.version,
          count: changes.length,
        })
      : t("source.faultyModel");
  const shown = modelChoice === "workbook" ? changes.slice(0, NAMED_CHANGES) : [];
  const named = shown.map((change) => changeText(change, t));
  const differing = [...named, ...(changes.length > shown.length ? ["…"] : [])].join(t("list.note"));
  const own = workbookModel.kind === "none" ? [] : [{ value: "workbook", label: ownLabel }];
  const builtIn = builtInModels.map((known) => ({
    value: modelKey(known),
    label: t(modelKey(known) === known.id ? "source.newestModel" : "source.earlierModel", {
      key: modelKey(known),
      title: known.title[language],
      version: known.version,
    }),
  }));
  const [fault] = workbookModel.kind === "faulty" && modelChoice === "workbook" ? workbookModel.faults : [];
  return (
    <>
      <ChoiceField
        label={t("pane.model")}
        hint={[model.sentence[language], named.length === 0 ? "" : t("source.edited", { changes: differing })]
          .filter((sentence) => sentence !== "")
          .join(" ")}
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
