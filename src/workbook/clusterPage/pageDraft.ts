import {
  axisMarks,
  barMarks,
  evidenceCounts,
  layOutPage,
  PAGE_COLUMNS,
  textLines,
  type ClusterPage,
  type PageDrawing,
  type PageRow,
} from "../../results/clusterPage";
import { Draft, type DraftCell } from "../generatedSheet/draft";

/** Characters of the standard font: 41 columns fill an A4 between its margins. */
const COLUMN_WIDTH = 2.25;

/** The sign of the index on the axis: it is told from its interval without colour. */
const INDEX_SIGN = "◆";

/** A page on paper: its rows, and the draft that holds its texts. */
export interface DraftedPage {
  readonly rows: readonly PageRow[];
  readonly draft: Draft;
}

export function draftPage(page: ClusterPage): DraftedPage {
  const rows = layOutPage(page, textLines);
  const draft = new Draft();
  for (const { cells, drawing } of rows) {
    const row = draft.add([]);
    for (const { column, value } of cells) draft.put(row, column, [value]);
    if (drawing) draft.put(row, 0, drawnTexts(drawing, cells.length === 0));
  }
  draft.widen(0, Array<number>(PAGE_COLUMNS).fill(COLUMN_WIDTH));
  return { rows, draft };
}

/** What is written into the cells of a drawing; a bar is drawn by colours alone, since its score stands beside it. */
function drawnTexts(drawing: PageDrawing, isAlone: boolean): DraftCell[] {
  switch (drawing.kind) {
    case "evidence":
      return evidenceCounts(drawing.axis).map((count) => (count === 0 ? null : count));
    case "axis":
      return axisMarks(drawing.axis).map((mark) => (mark === "index" ? INDEX_SIGN : null));
    case "bar":
      return isAlone ? barMarks(drawing.stage).map(() => null) : [];
  }
}
