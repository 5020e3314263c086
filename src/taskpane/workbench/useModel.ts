import { useCallback, useEffect, useState } from "react";
import { FaultError } from "../../faults";
import { defaultModel, findBuiltInModel, type Model } from "../../model";
import { rememberedChoices } from "../../workbook/choices";
import { readWorkbookModel, type ModelChoice, type WorkbookModel } from "../../workbook/workbookModel";

interface ChosenModel {
  readonly model: Model;
  readonly modelChoice: ModelChoice;
  readonly chooseModel: (choice: ModelChoice) => void;
  readonly workbookModel: WorkbookModel;
  readonly currentModel: () => Promise<Model>;
}

/** The model that is chosen: a built-in one, or the workbook's own where it carries one. */
export function useModel(): ChosenModel {
  const [choice, chooseModel] = useState<ModelChoice | undefined>(() => rememberedChoices().model);
  const [workbookModel, setWorkbookModel] = useState<WorkbookModel>({ kind: "none" });
  const modelChoice = effective(choice, workbookModel);
  const currentModel = useCallback(async () => {
    const read = await readWorkbookModel();
    setWorkbookModel(read);
    if (effective(choice, read) === "workbook" && read.kind !== "model") {
      throw new FaultError({ subject: "workbook", code: "faultyModel" });
    }
    return modelOf(effective(choice, read), read);
  }, [choice]);
  useEffect(() => {
    // A workbook that cannot be asked now is asked again before anything is assessed.
    void currentModel().catch(() => undefined);
  }, [currentModel]);
  return { model: modelOf(modelChoice, workbookModel), modelChoice, chooseModel, workbookModel, currentModel };
}

/** A workbook that carries a model of its own means it, unless somebody chose another. */
function effective(choice: ModelChoice | undefined, workbookModel: WorkbookModel): ModelChoice {
  if (choice === undefined) return workbookModel.kind === "none" ? defaultModel.id : "workbook";
  return choice === "workbook" && workbookModel.kind === "none" ? defaultModel.id : choice;
}

function modelOf(choice: ModelChoice, workbookModel: WorkbookModel): Model {
  if (choice === "workbook" && workbookModel.kind === "model") return workbookModel.model;
  return findBuiltInModel(choice) ?? defaultModel;
}
