import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookFault } from "../../faults";
import { rememberedChoices } from "../../workbook/choices";
import { listNamedData, type DataChoice, type NamedData } from "../../workbook/dataChoice";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { previewSource, type SourcePreview } from "../../workbook/sourceTable";
import { watchSelection } from "../../workbook/watchSelection";

export type Source =
  | { readonly kind: "looking" }
  | { readonly kind: "table"; readonly preview: SourcePreview }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** Selections change quickly under the arrow keys; only where they rest is looked at. */
const REST_MS = 250;

interface ChosenSource {
  readonly source: Source;
  readonly data: DataChoice;
  readonly chooseData: (choice: DataChoice) => void;
  readonly namedData: NamedData;
  readonly refresh: () => void;
}

/** The data that are chosen; the selection is followed as it moves. */
export function useSource(): ChosenSource {
  const [data, chooseData] = useState(() => rememberedChoices().data);
  const [source, setSource] = useState<Source>({ kind: "looking" });
  const [namedData, setNamedData] = useState<NamedData>({ tables: [], names: [] });
  const lookNumber = useRef(0);
  const refresh = useCallback(() => {
    lookNumber.current += 1;
    const number = lookNumber.current;
    // A slow answer about an earlier selection must not replace a later one.
    void preview(data).then((found) => number === lookNumber.current && setSource(found));
    // Names that cannot be listed now are listed at the next refresh; the selection can be chosen all the same.
    void listNamedData().then(setNamedData, () => undefined);
  }, [data]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(refresh, REST_MS);
    }).catch(() => undefined);
    // Only now: a selection that changed before the watch began would otherwise be missed.
    void watching.then(refresh);
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop?.());
    };
  }, [refresh]);
  return { source, data, chooseData, namedData, refresh };
}

async function preview(choice: DataChoice): Promise<Source> {
  try {
    return { kind: "table", preview: await previewSource(choice) };
  } catch (error) {
    return { kind: "fault", fault: workbookFaultOf(error) };
  }
}
