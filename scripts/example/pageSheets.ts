/** Pages about some of the clusters, one A4 each, as the add-in writes them. */
import { EditionSheet, type Look } from "../../src/edition";
import {
  axisMarks,
  barMarks,
  evidenceCounts,
  heightOf,
  layOutPage,
  PAGE_COLUMNS,
  PAGE_TEXT_SIZE,
  pageColours,
  pageTextLooks,
  type PageCell,
  type PageDrawing,
} from "../../src/results/clusterPage";
import { COLUMN_WIDTH, linesOn } from "../../src/edition/cluster/pageWidth";
import { pagedClusters, pageOf } from "../../src/results/report";
import { translatorFor } from "../../src/texts";
import type { ReportedFile } from "../report/reportedFile";
import { exampleTexts } from "./texts";

const INDEX_SIGN = "◆";

export function pageSheets({ table, clusters }: ReportedFile): EditionSheet[] {
  const wanted = exampleTexts.paged.flatMap((at) => clusters[at] ?? []);
  const request = { ...table, remarks: [] };
  return pagedClusters(translatorFor(table.language), clusters, wanted).map((cluster) => {
    const sheet = new EditionSheet(cluster.name);
    const rows = layOutPage(pageOf(request, cluster), linesOn);
    const area = { row: 0, column: 0, rows: rows.length, columns: PAGE_COLUMNS };
    sheet.look(area, { size: PAGE_TEXT_SIZE, wrap: true });
    rows.forEach((row, at) => {
      sheet.heights.set(at, heightOf(row));
      for (const cell of row.cells) putCell(sheet, at, cell);
      if (row.drawing) draw(sheet, at, row.drawing);
    });
    sheet.widen(0, Array<number>(PAGE_COLUMNS).fill(COLUMN_WIDTH));
    sheet.hasGridLines = false;
    sheet.print = { orientation: "portrait", pagesWide: 1, isOnePage: true, area };
    return sheet;
  });
}

function putCell(sheet: EditionSheet, row: number, { column, columns, value, look, align, format }: PageCell): void {
  const area = { row, column, rows: 1, columns };
  if (columns > 1) sheet.merged.push(area);
  sheet.put(row, column, [value === "" ? null : value]);
  sheet.look(area, {
    ...pageTextLooks[look],
    align,
    ...(format !== undefined && { numberFormat: format }),
    ...((look === "heading" || look === "header") && { underline: true }),
  });
}

function draw(sheet: EditionSheet, row: number, drawing: PageDrawing): void {
  const { axis, bar } = pageColours;
  switch (drawing.kind) {
    case "evidence": {
      const counts = evidenceCounts(drawing.axis).map((count) => (count === 0 ? null : count));
      return sheet.put(row, 0, counts, { align: "center", size: 8, wrap: false });
    }
    case "axis": {
      const marks = axisMarks(drawing.axis);
      sheet.put(
        row,
        0,
        marks.map((mark) => (mark === "index" ? INDEX_SIGN : null)),
        { align: "center", wrap: false, color: "#FFFFFF" },
      );
      return fill(
        sheet,
        row,
        marks.map((mark) => ({ fill: axis[mark] })),
      );
    }
    case "bar": {
      fill(
        sheet,
        row,
        barMarks(drawing.stage).map((mark) => ({ fill: bar[mark] })),
      );
      return sheet.look({ row, column: drawing.gate, rows: 1, columns: 1 }, { leftLine: true });
    }
  }
}

const fill = (sheet: EditionSheet, row: number, cells: readonly Look[]): void =>
  cells.forEach((look, column) => sheet.look({ row, column, rows: 1, columns: 1 }, look));
