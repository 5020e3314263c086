import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { unitRemarks, type ResultCell } from "../../results";
import { useTexts } from "../texts";
import type { Tried } from "./useMeasure";

const useStyles = makeStyles({
  caption: { display: "block", margin: "0 0 4px", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  one: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, overflowWrap: "anywhere" },
  // Only the table itself moves sideways, never the pane.
  frame: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    // A remark at the end of a wide table would be squeezed into a column of single letters.
    whiteSpace: "nowrap",
  },
  // Labels stand in the first column, and the heads of the others above their numbers.
  right: { textAlign: "right" },
});

/** More is for the sheet. */
const MOST_ROWS = 50;
const MOST_COLUMNS = 20;

/** What the formula will show, first rows first, and of how many units it speaks. */
export function ResultTable({ tried: { formula, cells, units } }: { readonly tried: Tried }) {
  const styles = useStyles();
  const { t } = useTexts();
  const columns = cells[0]?.length ?? 0;
  const shown = cells.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const [only] = cells[0] ?? [];
  const title = t("measuresPage.result", { formula });
  const all = units.used + units.leftOut;
  const told = [t("measuresPage.units", { used: units.used, all }), unitRemarks(t, units)].filter(Boolean);
  // A quotient of four numbers speaks of no units.
  const note = all > 1 && (
    <Caption1 as="p" className={styles.caption}>
      {told.join(t("list.note"))}
    </Caption1>
  );
  if (cells.length === 1 && columns === 1 && only !== undefined) {
    return (
      <div>
        <Caption1 as="p" className={styles.caption}>
          {title}
        </Caption1>
        <p className={styles.one}>{cellText(only)}</p>
        {note}
      </div>
    );
  }
  return (
    <div>
      <Caption1 as="p" className={styles.caption}>
        {title}
      </Caption1>
      {note}
      <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} className={mergeClasses(styles.cell, column > 0 && styles.right)}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(cells.length > MOST_ROWS || columns > MOST_COLUMNS) && (
        <Caption1 as="p" className={styles.caption}>
          {t("measuresPage.resultShown", {
            rows: shown.length,
            allRows: cells.length,
            columns: shown[0]?.length ?? 0,
            allColumns: columns,
          })}
        </Caption1>
      )}
    </div>
  );
}

/** Six digits are what a person reads; the cell gets all of them. */
function cellText(cell: ResultCell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(Number(cell.toPrecision(6))) : cell;
}
