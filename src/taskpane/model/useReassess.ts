import { useRef } from "react";
import { modelKey, type Model } from "../../model";
import { assessTable } from "../assess/assessTable";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { isSameModel, underModel } from "./compareModels";

/** Assesses the cells that were assessed again, so that the list of the pane says what the formulas say. */
export function useReassess(): (model: Model) => Promise<void> {
  const { language } = useTexts();
  const workbench = useWorkbench();
  const latest = useRef(workbench);
  latest.current = workbench;
  return async (model) => {
    const { assessed, setAssessed } = latest.current;
    // A table that was assessed with a model of another kind was meant to be.
    if (!assessed || modelKey(assessed.model) !== modelKey(model)) return;
    if (assessed.modelChoice === "workbook" && isSameModel(assessed.model, model)) return;
    const read = underModel(assessed.read, model);
    const table = await assessTable(read, language);
    // Somebody may have assessed another table meanwhile.
    if (latest.current.assessed === assessed) setAssessed({ ...assessed, model, modelChoice: "workbook", read, table });
  };
}
