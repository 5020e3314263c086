import { useState } from "react";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { ColumnReading, IgnoredColumn } from "../source/columns";
import { guessPanelColumns, type PanelColumns } from "../source/panelColumns";

type Role = keyof PanelColumns;

export interface ChosenPanelColumns extends PanelColumns {
  readonly choose: (role: Role, column: IgnoredColumn) => void;
}

/** The columns of clusters and periods: those that were chosen while the table still has them, else the guessed ones. */
export function usePanelColumns(
  source: SourcePreview | undefined,
  columns: ColumnReading | undefined,
): ChosenPanelColumns {
  const [chosen, setChosen] = useState<Partial<Record<Role, string>>>({});
  const guessed =
    source && columns ? guessPanelColumns({ source, columns }) : { cluster: undefined, period: undefined };
  const columnOf = (role: Role): number | undefined =>
    columns?.ignored.find((column) => keyOf(column) === chosen[role])?.column ?? guessed[role];
  return {
    cluster: columnOf("cluster"),
    period: columnOf("period"),
    choose: (role, column) => setChosen({ ...chosen, [role]: keyOf(column) }),
  };
}

/** A column is the same one where it has the same place and header: another table is looked at anew. */
const keyOf = ({ column, header }: IgnoredColumn): string => `${column} ${header}`;
