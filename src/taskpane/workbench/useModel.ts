import { useCallback, useEffect, useState } from "react";
import { FaultError } from "../../faults";
import type { Model } from "../../model";
import { rememberedChoices } from "../../workbook/choices";
import {
  chosenModel,
  effectiveChoice,
  readWorkbookModel,
  type ModelChoice,
  type WorkbookModel,
} from "../../workbook/workbookModel";

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
  const modelChoice = effectiveChoice(choice, workbookModel);
  const currentModel = useCallback(async () => {
    const read = await readWorkbookModel();
    setWorkbookModel(read);
    if (effectiveChoice(choice, read) === "workbook" && read.kind !== "model") {
      throw new FaultError({ subject: "workbook", code: "faultyModel" });
    }
    return chosenModel(effectiveChoice(choice, read), read);
  }, [choice]);
  useEffect(() => {
    // A workbook that cannot be asked now is asked again before anything is assessed.
    void currentModel().catch(() => undefined);
  }, [currentModel]);
  return { model: chosenModel(modelChoice, workbookModel), modelChoice, chooseModel, workbookModel, currentModel };
}
