import { useCallback, useEffect, useRef, useState } from "react";
import { FaultError, type WorkbookFault } from "../../faults";
import { rememberedChoices } from "../../workbook/choices";
import { listNamedData, type DataChoice, type NamedData } from "../../workbook/dataChoice";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { MATCHED_DATA } from "../../workbook/mapping/matchedData";
import { previewSource, type ReadChoice, type SourcePreview } from "../../workbook/sourceTable";
import { watchSelection } from "../../workbook/watchSelection";

export type Source =
  | { readonly kind: "looking" }
  | {
      readonly kind: "table";
      readonly preview: SourcePreview;
      /** What is selected now, where that is no table and the last one stays chosen. */
      readonly selected?: WorkbookFault | "noTable";
    }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** Selections change quickly under the arrow keys; only where they rest is looked at. */
const REST_MS = 250;

interface ChosenSource {
  readonly source: Source;
  readonly data: DataChoice;
  readonly chooseData: (choice: DataChoice) => void;
  readonly namedData: NamedData;
  readonly refresh: () => void;
  /** Looks at the chosen data now. */
  readonly currentSource: () => Promise<SourcePreview>;
}

/**
 * The data that are chosen; the selection is followed as it moves. Where it rests on no table, as after a report was written,
 * the last table stays chosen.
 *
 * @param isTable - whether a header row names anything that can be assessed
 */
export function useSource(isTable: (preview: SourcePreview) => boolean): ChosenSource {
  const [data, chooseData] = useState(() => rememberedChoices().data);
  const [source, setSource] = useState<Source>({ kind: "looking" });
  const [namedData, setNamedData] = useState<NamedData>({ tables: [], names: [] });
  const lookNumber = useRef(0);
  const lastTable = useRef<SourcePreview>(undefined);
  const isTableNow = useRef(isTable);
  isTableNow.current = isTable;

  const look = useCallback(async (): Promise<Source> => {
    const found = await preview(data);
    if (found.kind === "table" && (data.kind !== "selection" || isTableNow.current(found.preview))) {
      lastTable.current = found.preview;
      return found;
    }
    const last = data.kind === "selection" ? lastTable.current : undefined;
    const kept = last && (await preview({ kind: "cells", address: last.address }));
    if (kept?.kind !== "table" || !isTableNow.current(kept.preview)) return found;
    return { ...kept, selected: found.kind === "fault" ? found.fault : "noTable" };
  }, [data]);

  const refresh = useCallback(() => {
    lookNumber.current += 1;
    const number = lookNumber.current;
    // A slow answer about an earlier selection must not replace a later one.
    void look().then((found) => {
      if (number !== lookNumber.current) return;
      // Whoever deletes the matched table goes back to what is selected.
      const isUndone = data.kind === "name" && data.name === MATCHED_DATA;
      if (isUndone && found.kind === "fault" && found.fault.code === "dataGone") chooseData({ kind: "selection" });
      else setSource(found);
    });
    // Names that cannot be listed now are listed at the next refresh; the selection can be chosen all the same.
    void listNamedData().then(setNamedData, () => undefined);
  }, [look]);
  const currentSource = useCallback(async () => {
    const found = await look();
    if (found.kind === "table") return found.preview;
    throw new FaultError(
      found.kind === "fault"
        ? { subject: "workbook", ...found.fault }
        : { subject: "workbook", code: "nothingSelected" },
    );
  }, [look]);
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
  return { source, data, chooseData, namedData, refresh, currentSource };
}

async function preview(choice: ReadChoice): Promise<Exclude<Source, { kind: "looking" }>> {
  try {
    return { kind: "table", preview: await previewSource(choice) };
  } catch (error) {
    return { kind: "fault", fault: workbookFaultOf(error) };
  }
}
