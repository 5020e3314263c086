import { lazy, Suspense, useEffect, useState } from "react";
import { isEditionTold, olderEdition, olderFormulas, type OlderFormulas } from "../../workbook/edition/olderFormulas";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";

// Few workbooks have anything to tell.
const EditionFound = lazy(async () => ({ default: (await import("./EditionFound")).EditionFound }));

const nothing: OlderFormulas = { formulas: [], notSearched: [] };

/**
 * Tells once in a workbook that its formulas name no edition of the model, and offers to write the older one into them; and
 * which sheets were too large to be searched for such formulas.
 */
export function EditionNotice() {
  const { t } = useTexts();
  const work = useWork();
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (olderEdition === undefined || isEditionTold()) return;
    // A workbook that cannot be asked now is asked when the pane opens again.
    // One without such formulas is not marked: whoever only looks at it is not asked to save it.
    olderFormulas().then(setFound, () => undefined);
  }, []);
  return (
    <>
      {found.formulas.length + found.notSearched.length > 0 && (
        <Suspense fallback={null}>
          <EditionFound found={found} work={work} onDone={() => setFound(nothing)} />
        </Suspense>
      )}
      <WorkStatus work={work} label={t("pane.edition.writing")} canCancel={false} />
    </>
  );
}
