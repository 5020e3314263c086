import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookFault } from "../i18n";
import { watchSelection } from "../workbook/selection";
import { previewSource, type SourcePreview } from "../workbook/sourceTable";
import { workbookFaultOf } from "../workbook/workbookFault";

export type Source =
  | { readonly kind: "looking" }
  | { readonly kind: "table"; readonly preview: SourcePreview }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** Selections change quickly under the arrow keys; only where they rest is looked at. */
const REST_MS = 250;

/** The table that is selected, followed as the selection moves. */
export function useSource(): { source: Source; look: () => void } {
  const [source, setSource] = useState<Source>({ kind: "looking" });
  const lookNumber = useRef(0);
  const look = useCallback(() => {
    lookNumber.current += 1;
    const number = lookNumber.current;
    // A slow answer about an earlier selection must not replace a later one.
    void preview().then((found) => number === lookNumber.current && setSource(found));
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    }).catch(() => undefined);
    // Only now: a selection that changed before the watch began would otherwise be missed.
    void watching.then(look);
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop?.());
    };
  }, [look]);
  return { source, look };
}

async function preview(): Promise<Source> {
  try {
    return { kind: "table", preview: await previewSource() };
  } catch (error) {
    return { kind: "fault", fault: workbookFaultOf(error) };
  }
}
