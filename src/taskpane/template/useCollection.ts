import { useRef, useState } from "react";
import type { CollectionFault } from "../../faults";
import type { Language, Model } from "../../model";
import { collectFiles, collectionFaultOf } from "../../workbook/collect/collectFiles";
import type { LoggedFile } from "../../workbook/collect/collectionLog";

export interface Collection {
  readonly state: "idle" | "running" | "cancelling" | "done";
  /** Files that are judged so far, in order. */
  readonly files: readonly LoggedFile[];
  /** Files that were refused although some of their rows have no error. */
  readonly withGoodRows: readonly File[];
  readonly all: number;
  /** The file that is open now. */
  readonly current: string;
  readonly troubles: readonly CollectionFault[];
}

const nothing: Collection = { state: "idle", files: [], withGoodRows: [], all: 0, current: "", troubles: [] };

/** One collection of files, as it goes on. */
export function useCollection() {
  const [collection, setCollection] = useState(nothing);
  const isCancelled = useRef(false);
  const change = (changes: Partial<Collection>) => setCollection((before) => ({ ...before, ...changes }));

  async function start(
    files: readonly File[],
    currentModel: () => Promise<Model>,
    language: Language,
    keepsGoodRows = false,
  ): Promise<void> {
    isCancelled.current = false;
    setCollection({ ...nothing, state: "running", all: files.length });
    try {
      const troubles = await collectFiles(files, await currentModel(), language, {
        onProgress: (_, current) => change({ current }),
        onVerdict: (file, handed) =>
          setCollection((before) => {
            const { verdict } = file;
            const isGood = verdict.kind === "refused" && (verdict.goodRows ?? 0) > 0;
            return {
              ...before,
              files: [...before.files, file],
              withGoodRows: [...before.withGoodRows, ...(isGood ? [handed] : [])],
            };
          }),
        keepsGoodRows,
        isCancelled: () => isCancelled.current,
      });
      change({ state: "done", troubles });
    } catch (error) {
      change({ state: "done", troubles: [collectionFaultOf(error)] });
    }
  }

  function cancel(): void {
    isCancelled.current = true;
    change({ state: "cancelling" });
  }

  return { collection, start, cancel };
}
