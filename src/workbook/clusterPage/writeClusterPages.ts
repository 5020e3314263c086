import { faultAbout, FaultError } from "../../faults";
import { modelKey } from "../../model";
import { digest } from "../../model/digest";
import { PAGE_COLUMNS } from "../../results/clusterPage";
import { pageOf, type PagedCluster, type PagesRequest } from "../../results/report";
import { translatorFor } from "../../texts";
import { validSheetName } from "../excel/sheetNames";
import { workbookFaultOf } from "../excel/excelFault";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { draftPage } from "./pageDraft";
import { applyPageLooks } from "./pageLooks";

/** So many pages are written in one go: more sheets are lost in the tabs of a workbook. */
export const MOST_PAGES = 30;

/**
 * Writes one A4 for each cluster on a sheet of its own, or anew on the one that an earlier run wrote. A page that fails stops
 * those after it; what was written before stays, and is told.
 */
export async function writeClusterPages(
  request: PagesRequest,
  control?: WorkControl,
): Promise<readonly FinishedSheet[]> {
  await loadSheetTexts("clusterPage", "clusterView", "targets");
  const pages: FinishedSheet[] = [];
  const clusters = request.clusters.slice(0, MOST_PAGES);
  for (const cluster of clusters) {
    control?.report(pages.length, clusters.length, "pages");
    if (pages.length === 0) control?.signal.throwIfAborted();
    // What was written is told, also where somebody stops the rest.
    else if (control?.signal.aborted) break;
    try {
      pages.push(await writePage(request, cluster, pages.length > 0));
    } catch (error) {
      throw pages.length === 0 ? error : stoppedAt(error, cluster, pages.length, clusters.length);
    }
  }
  return pages;
}

function writePage(request: PagesRequest, cluster: PagedCluster, staysBehind: boolean): Promise<FinishedSheet> {
  const { label, name } = cluster;
  const { model, language } = request;
  const t = translatorFor(language);
  const { rows, draft } = draftPage(pageOf(request, cluster));
  return writeGeneratedSheet({
    definedName: `DCA_Page_${digest(JSON.stringify([modelKey(model.model), label]))}`,
    sheetName: validSheetName(t("clusterPage.sheet", { cluster: label })) || t("clusterPage.sheet", { cluster: "" }),
    titles: [name],
    draft,
    staysBehind,
    finish: (sheet) => applyPageLooks(sheet, rows),
    page: {
      orientation: "Portrait",
      area: { row: 0, column: 0, rows: rows.length, columns: PAGE_COLUMNS },
      isOnOnePage: true,
      titleRows: undefined,
    },
  });
}

/** Pages were written before: it would be untrue that nothing was changed. */
function stoppedAt(error: unknown, { label }: PagedCluster, written: number, all: number): FaultError {
  const fault = faultAbout("sheet", error) ?? { code: "notBegun", cause: workbookFaultOf(error) };
  return new FaultError({ subject: "sheet", code: "pagesStopped", cluster: label, written, all, fault });
}
