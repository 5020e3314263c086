import { useEffect, useState } from "react";
import type { SourcePreview } from "../../workbook/sourceTable";
import { watchData } from "../../workbook/watchData";

/** Whether the cells that were read have changed since, by this person's hand or a co-author's. */
export function useDataChanges(source: SourcePreview | undefined) {
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    if (!source) return undefined;
    // A workbook that cannot be watched is read anew the next time all the same.
    const watching = watchData(source.block, () => setChanged(true)).catch(() => undefined);
    return () => void watching.then((stop) => stop?.()).catch(() => undefined);
  }, [source]);
  return { hasChanged, forget: () => setChanged(false) };
}
