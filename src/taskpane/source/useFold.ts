import { useMemo, useState } from "react";
import type { Model } from "../../model";
import { previewSource, type SourcePreview } from "../../workbook/sourceTable";
import type { ModelChoice } from "../../workbook/workbookModel";
import { useWorkbench } from "../workbench/workbench";

/** A table of which a page shows the results, and by which model. */
export interface ShownTable {
  readonly source: SourcePreview;
  readonly model: Model;
  readonly modelChoice: ModelChoice;
}

/**
 * Whether the choice of data is folded into one line: results are shown, and they are those of what is chosen, the same table, or
 * nothing else that could be read, by the same model.
 */
export function useFold(shown: ShownTable | undefined) {
  const { source, data, model, modelChoice, currentSource } = useWorkbench();
  const [isOpened, setOpened] = useState(false);
  // The workbook's own model is read again and again: it is the same where it says the same.
  const chosenModelText = useMemo(() => JSON.stringify(model), [model]);
  const shownModelText = useMemo(() => JSON.stringify(shown?.model), [shown?.model]);
  const isChosen = (now: ShownTable): boolean => {
    if (now.modelChoice !== modelChoice || shownModelText !== chosenModelText) return false;
    if (source.kind === "table") return now.source.address === source.preview.address;
    return source.kind === "looking" || data.kind === "selection";
  };
  return {
    isFolded: shown !== undefined && !isOpened && isChosen(shown),
    isOpened,
    setOpened,
    /** Looks at the table that is shown, wherever the selection is by now. */
    look: (): Promise<SourcePreview> =>
      shown && data.kind === "selection"
        ? previewSource({ kind: "cells", address: shown.source.address })
        : currentSource(),
  };
}
