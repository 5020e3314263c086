import { useEffect, useRef, useState } from "react";
import type { Model } from "../../model";
import { watchModelSheet } from "../../workbook/modelSheet/watchModelSheet";
import type { ModelChoice } from "../../workbook/workbookModel";
import { useWorkbench } from "../workbench/workbench";
import { differences, isSameModel } from "./compareModels";
import { ModelDraft } from "./modelDraft";
import { useReassess } from "./useReassess";

/** What happened to the model outside this page, to be said or decided. */
export type News =
  /** Its sheet was edited, and the page shows it. */
  | { readonly kind: "edited"; readonly count: number }
  /** It is another one now, and there are changes that are not saved. */
  | { readonly kind: "conflict"; readonly count: number; readonly model: Model };

/** Edits on a sheet come one by one; the model is read where they rest. */
const REST_MS = 250;

interface SheetModel {
  readonly draft: ModelDraft;
  readonly news: News | undefined;
  readonly setNews: (news: News | undefined) => void;
}

/** The draft of the chosen model, which follows its sheet: what is edited there is seen here. */
export function useSheetModel(): SheetModel {
  const { model, modelChoice, workbookModel, currentModel } = useWorkbench();
  const [draft] = useState(() => new ModelDraft(model));
  const [news, setNews] = useState<News>();
  const choiceBefore = useRef<ModelChoice>(undefined);
  const reassess = useReassess();

  useEffect(() => {
    // A sheet that cannot be read leaves the page as it was: its numbers may be what mends the sheet.
    if (modelChoice === "workbook" && workbookModel.kind !== "model") return;
    const isSameChoice = choiceBefore.current === modelChoice;
    choiceBefore.current = modelChoice;
    const { base, unsaved } = draft.state();
    if (isSameModel(base, model)) return setNews(undefined);
    const shown = draft.model();
    const isShown = shown !== undefined && isSameModel(shown, model);
    const count = differences(base, model);
    if (unsaved > 0 && !isShown) return setNews({ kind: "conflict", count, model });
    draft.rebase(model, "drop");
    setNews(isSameChoice && modelChoice === "workbook" && !isShown ? { kind: "edited", count } : undefined);
    if (modelChoice === "workbook") void reassess(model).catch(() => undefined);
  }, [model, modelChoice, workbookModel.kind]);

  const read = useRef(currentModel);
  read.current = currentModel;
  const isOnSheet = workbookModel.kind === "model" || workbookModel.kind === "faulty";
  useEffect(() => {
    if (!isOnSheet) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What cannot be read now is read again before anything is assessed or saved.
    const readAgain = (): void => void read.current().catch(() => undefined);
    const watching = watchModelSheet(() => {
      clearTimeout(timer);
      timer = setTimeout(readAgain, REST_MS);
    }).catch(() => undefined);
    // A sheet that was edited before the watch began would otherwise be missed.
    void watching.then(readAgain);
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [isOnSheet]);
  return { draft, news, setNews };
}
