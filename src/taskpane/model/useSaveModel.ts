import { sheetFaultSentence } from "../../i18n";
import type { Model } from "../../model";
import { SheetRefusal, sheetFaultOf } from "../../workbook/ownSheet/sheetRefusal";
import { writeModelSheet } from "../../workbook/modelSheet/writeModelSheet";
import { workbookFaultOf } from "../../workbook/workbookFault";
import { readWorkbookModel, type WorkbookModel } from "../../workbook/workbookModel";
import { useTexts } from "../texts";
import { useWork, type Work } from "../work/useWork";
import { useWorkbench } from "../workbench/workbench";
import { differences } from "./compareModels";
import type { ModelDraft } from "./modelDraft";
import { useReassess } from "./useReassess";

/** Excel took the cells, but they do not say what was sent: a formula, a protected or a dressed cell in between. */
class NotAsShown extends Error {
  constructor(
    readonly sheet: string,
    readonly count: number,
  ) {
    super("notAsShown");
  }
}

interface SaveModel {
  readonly work: Work;
  readonly save: (model: Model) => void;
}

/** Writes a model on its sheet, reads it back, and lets everything in the pane work with what was read. */
export function useSaveModel(draft: ModelDraft): SaveModel {
  const { t, language } = useTexts();
  const { chooseModel, currentModel } = useWorkbench();
  const reassess = useReassess();
  const work = useWork((error) =>
    error instanceof NotAsShown
      ? t("modelPage.savedOther", { sheet: error.sheet, count: error.count })
      : sheetFaultSentence(sheetFaultOf(error), language),
  );
  const save = (model: Model): void =>
    void work.run(async () => {
      const { sheet } = await writeModelSheet(model, language);
      const read = await readBack(sheet);
      if (read.kind !== "model") throw new NotAsShown(sheet, draft.state().rows.length);
      draft.rebase(read.model, "drop");
      chooseModel("workbook");
      await currentModel().catch(() => undefined);
      await reassess(read.model);
      const count = differences(model, read.model);
      if (count > 0) throw new NotAsShown(sheet, count);
      return t("modelPage.saved", { sheet });
    });
  return { work, save };
}

async function readBack(sheet: string): Promise<WorkbookModel> {
  try {
    return await readWorkbookModel();
  } catch (error) {
    throw new SheetRefusal({ code: "unfinished", sheet, cause: workbookFaultOf(error) });
  }
}
