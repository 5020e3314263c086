import { makeStyles, tokens } from "@fluentui/react-components";
import { ladderNames } from "../../model";
import { useTexts } from "../texts";
import type { TypeRow } from "./theoryTables";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", marginTop: "6px" },
  cell: {
    padding: "3px 4px",
    textAlign: "left",
    verticalAlign: "top",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  header: { fontWeight: 600 },
  small: { display: "block", fontSize: "11px" },
});

/** What was found of either type, side by side, with the names of the rows at the left. */
export function TypeTable({ title, rows }: { readonly title: string; readonly rows: readonly TypeRow[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const header = `${styles.cell} ${styles.header}`;
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <td className={styles.cell} />
          {ladderNames.map((ladder) => (
            <th key={ladder} scope="col" className={header}>
              {t(`ladder.${ladder}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row" className={header}>
              {row.name}
            </th>
            {ladderNames.map((ladder) => (
              <td key={ladder} className={styles.cell}>
                {row[ladder].text}
                {row[ladder].below && <span className={styles.small}>{row[ladder].below}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
