import { useEffect, useState } from "react";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../spreadsheet/address";
import { matchedSource, type MatchedSource } from "../../workbook/mapping/matchedSource";
import { watchData } from "../../workbook/watchData";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** A person types cell after cell; the source is looked at again where that rests. */
const REST_MS = 500;

/** Says that the table behind the matched one has other rows or headers than when it was written: values follow by themselves. */
export function MatchedChanges() {
  const { t } = useTexts();
  const { source } = useWorkbench();
  const [found, setFound] = useState<MatchedSource>();
  const [look, setLook] = useState(0);
  useEffect(() => {
    // A workbook that cannot be asked now is asked with the next look at the data.
    matchedSource().then(setFound, () => undefined);
  }, [source, look]);
  const sheet = found?.block.sheet;
  useEffect(() => {
    if (sheet === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const whole = { sheet, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
    const watching = watchData(whole, () => {
      clearTimeout(timer);
      timer = setTimeout(() => setLook((before) => before + 1), REST_MS);
    }).catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [sheet]);
  if (!found || (found.grown === 0 && !found.hasOtherHeaders)) return null;
  const what = found.hasOtherHeaders
    ? t("mapping.otherHeaders")
    : t(found.grown > 0 ? "mapping.grown" : "mapping.shrunk", { count: Math.abs(found.grown) });
  return <Notice intent="warning" text={t("mapping.changed", { what })} />;
}
