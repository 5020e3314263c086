import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { clusterName } from "../../results";
import { appendRow, rowBelow, type NewCell } from "../../workbook/appendRow";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { Confirm } from "../progress/Confirm";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";

interface CopyAsRowProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
  readonly values: Float64Array;
  readonly isChanged: boolean;
}

/** Writes the values that were tried as one new row below the data, after asking. */
export function CopyAsRow({ assessed, cluster, values, isChanged }: CopyAsRowProps) {
  const { t } = useTexts();
  const work = useWork();
  const [isAsked, setAsked] = useState(false);
  const { source } = assessed;
  const name = t("targetView.copyName", { name: clusterName(t, cluster) });
  const row = rowBelow(source);
  const write = (): void => {
    setAsked(false);
    void work.run(async () => {
      await appendRow(source, newRow(assessed, cluster, values, name));
      return t("targetView.copied", { row });
    });
  };
  return (
    <>
      {isAsked ? (
        <Confirm
          text={t("targetView.copyAsk", { row, name })}
          yes={t("targetView.copyYes")}
          no={t("work.cancel")}
          onConfirm={write}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <Button size="small" disabledFocusable={!isChanged || work.isBusy} onClick={() => setAsked(true)}>
          {t("targetView.copy")}
        </Button>
      )}
      <WorkStatus work={work} label={t("work.writing")} canCancel={false} />
    </>
  );
}

/** The row of the cluster with other values and a name of its own; other texts of its row stay, its period too. */
function newRow({ read }: Assessed, { row, name }: AssessedCluster, values: Float64Array, newName: string): NewCell[] {
  const { binding, cellAt, headers } = read;
  const cells = headers.map((): NewCell => undefined);
  const named = binding.ignored.find((column) => {
    const cell = cellAt(row, column);
    return typeof cell === "string" && (name === "" || cell.trim() === name);
  });
  for (const column of binding.ignored) {
    const cell = cellAt(row, column);
    // A date would be written as the number behind it.
    if (typeof cell === "string" || (typeof cell === "number" && !read.isDateAt(row, column))) cells[column] = cell;
  }
  const nameColumn = named ?? binding.ignored[0];
  if (nameColumn !== undefined) cells[nameColumn] = newName;
  binding.columnOf.forEach((column, at) => {
    const value = values[at] ?? NaN;
    if (column >= 0) cells[column] = Number.isNaN(value) ? undefined : value;
  });
  return cells;
}
