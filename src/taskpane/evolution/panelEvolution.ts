import { readEvolution, readPanel, type Evolution, type Panel } from "../../evolution";
import { FaultError } from "../../faults";
import { columnLetters, sheetPart } from "../../spreadsheet/address";
import type { SourcePreview } from "../../workbook/sourceTable";
import { pause, type WorkControl } from "../../workbook/workControl";
import { columnCells } from "../source/panelColumns";
import type { ReadTable } from "../source/readTable";

/** Where a panel names its clusters and its periods, both of them chosen. */
export interface ChosenColumns {
  readonly cluster: number;
  readonly period: number;
}

/** A panel whose clusters were followed in the pane: where it stands, and what came out. */
export interface PanelEvolution {
  readonly source: SourcePreview;
  readonly read: ReadTable;
  readonly chosen: ChosenColumns;
  readonly evolution: Evolution;
}

/** Reads a table as a panel and follows its clusters; what is no panel is refused as the functions over panels do. */
export async function readPanelEvolution(
  read: ReadTable,
  chosen: ChosenColumns,
  control: WorkControl,
): Promise<PanelEvolution> {
  const panel = panelIn(read, chosen);
  // The pane shows that it works before the permutations take the thread.
  await pause(control);
  return { source: read.source, read, chosen, evolution: readEvolution(panel, read.dataset) };
}

function panelIn(read: ReadTable, { cluster, period }: ChosenColumns): Panel {
  const panel = readPanel(columnCells(read, cluster), columnCells(read, period), (row) => read.isDateAt(row, period));
  switch (panel.kind) {
    case "duplicates":
      throw new FaultError({
        subject: "function",
        code: "doubledPeriods",
        found: panel.duplicates.map(({ cluster: name, period: label, rows }) => ({
          cluster: name,
          period: String(label),
          rows: rows.map((row) => read.sheetRow(row)),
        })),
      });
    case "unequal":
      throw new FaultError({
        subject: "function",
        code: "heightsDiffer",
        position: 2,
        found: panel.periods,
        expected: panel.clusters,
      });
    case "panel":
      if (panel.clusters.length > 0) return panel;
      throw new FaultError({
        subject: "function",
        code: "noPanel",
        where: { argument: 1, address: columnAddress(read.source, cluster) },
      });
  }
}

function columnAddress({ address, block }: SourcePreview, column: number): string {
  const letters = columnLetters(block.column + column);
  const sheet = sheetPart(address);
  return `${sheet}${letters}${block.row + 2}:${letters}${block.row + block.rows}`;
}
