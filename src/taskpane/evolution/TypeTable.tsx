import { makeStyles } from "@fluentui/react-components";
import { ladderNames } from "../../model";
import { DataTable } from "../DataTable";
import { useTexts } from "../texts";
import type { TypeCell, TypeRow } from "./theoryTables";

const useStyles = makeStyles({ below: { display: "block", fontSize: "11px" } });

/** What was found of either type, side by side, with the names of the rows at the left. */
export function TypeTable({ title, rows }: { readonly title: string; readonly rows: readonly TypeRow[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const cellOf = ({ text, below }: TypeCell) => (
    <>
      {text}
      {below && <span className={styles.below}>{below}</span>}
    </>
  );
  return (
    <DataTable
      label={title}
      headers={["", ...ladderNames.map((ladder) => t(`ladder.${ladder}`))]}
      rows={rows.map((row) => [row.name, ...ladderNames.map((ladder) => cellOf(row[ladder]))])}
      isEven
    />
  );
}
