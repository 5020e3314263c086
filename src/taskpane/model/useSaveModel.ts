import { useRef } from "react";
import { FaultError } from "../../faults";
import type { Model } from "../../model";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { writeModelSheet } from "../../workbook/modelSheet/writeModelSheet";
import { readWorkbookModel, type WorkbookModel } from "../../workbook/workbookModel";
import { useWork, type Work } from "../progress/useWork";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { differences, isSameModel } from "./compareModels";
import type { ModelDraft } from "./modelDraft";
import { useReassess } from "./useReassess";

interface SaveModel {
  readonly work: Work;
  /** `confirmed`: the person was asked whether what stands on the sheet may be replaced. */
  readonly save: (model: Model, confirmed?: "confirmed") => void;
}

/** Writes a model on its sheet, reads it back, and lets everything in the pane work with what was read. */
export function useSaveModel(draft: ModelDraft): SaveModel {
  const { t, language } = useTexts();
  const { chooseModel, currentModel, modelChoice } = useWorkbench();
  const reassess = useReassess();
  // Half of the cells may have been written: they differ from what the page began with, by its own hand.
  const isUnfinished = useRef(false);
  const work = useWork();
  const save: SaveModel["save"] = (model, confirmed) =>
    void work.run(async () => {
      // An edit on the sheet that the page has not shown yet is not written over: the page shows it now, and asks.
      if (!confirmed && !isUnfinished.current && modelChoice === "workbook") {
        const onSheet = await currentModel().catch(() => undefined);
        if (onSheet && !isSameModel(onSheet, draft.state().base)) return undefined;
      }
      isUnfinished.current = true;
      const { sheet } = await writeModelSheet(model, language);
      const read = await readBack(sheet);
      if (read.kind !== "model") throw savedOther(sheet, draft.state().rows.length);
      draft.rebase(read.model, "drop");
      chooseModel("workbook");
      await currentModel().catch(() => undefined);
      await reassess(read.model);
      isUnfinished.current = false;
      const count = differences(model, read.model);
      if (count > 0) throw savedOther(sheet, count);
      return t("modelPage.saved", { sheet });
    });
  return { work, save };
}

const savedOther = (sheet: string, count: number): FaultError =>
  new FaultError({ subject: "sheet", code: "savedOther", sheet, count });

async function readBack(sheet: string): Promise<WorkbookModel> {
  try {
    return await readWorkbookModel();
  } catch (error) {
    throw new FaultError({ subject: "sheet", code: "unfinished", sheet, cause: workbookFaultOf(error) });
  }
}
