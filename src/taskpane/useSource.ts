import { useCallback, useEffect, useState } from "react";
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
  const look = useCallback(() => void preview().then(setSource), []);
  useEffect(() => {
    look();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    }).catch(() => undefined);
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
