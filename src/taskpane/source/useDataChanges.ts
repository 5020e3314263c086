import { useEffect, useRef, useState } from "react";
import { watchBehind } from "../../workbook/mapping/watchBehind";
import type { SourcePreview } from "../../workbook/sourceTable";
import { watchData, type DataChange } from "../../workbook/watchData";

/** A person types cell after cell; the table is read again where that rests. */
const REST_MS = 500;
/** A table of so many rows is read in less time than it takes to read a sentence about it. */
const MOST_READ_AT_ONCE = 1_000;

/**
 * Whether the cells that were read have changed since, by this person's hand or a co-author's.
 *
 * @param readAgain - reads a small table again by itself where only values of it changed
 */
export function useDataChanges(source: SourcePreview | undefined, readAgain?: () => void) {
  const [hasChanged, setChanged] = useState(false);
  const latest = useRef(readAgain);
  latest.current = readAgain;
  useEffect(() => {
    if (!source) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (change: DataChange): void => {
      setChanged(true);
      clearTimeout(timer);
      if (change === "values" && source.size <= MOST_READ_AT_ONCE)
        timer = setTimeout(() => latest.current?.(), REST_MS);
    };
    // A workbook that cannot be watched is read anew the next time all the same.
    const watching = [watchData, watchBehind].map((begin) => begin(source.block, onChange).catch(() => undefined));
    return () => {
      clearTimeout(timer);
      for (const begun of watching) void begun.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [source]);
  return { hasChanged, forget: () => setChanged(false) };
}
