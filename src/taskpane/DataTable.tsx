import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  even: { tableLayout: "fixed" },
  caption: { textAlign: "start", paddingBottom: "4px" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "normal",
    padding: "3px 8px 3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  header: { borderTop: "none", color: tokens.colorNeutralForeground2 },
  number: { textAlign: "end", padding: "3px 0 3px 4px", fontVariantNumeric: "tabular-nums" },
  below: { padding: "0 0 8px 12px" },
  beforeText: { paddingRight: "12px" },
});

interface DataTableProps {
  /** What it shows, for whoever does not see it, or for everybody. */
  readonly label?: string;
  readonly caption?: string;
  readonly headers?: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** Whether a column, from 0, holds numbers. */
  readonly isNumber?: (column: number) => boolean;
  /** Columns of one width; otherwise each is as wide as its content. */
  readonly isEven?: boolean;
  /** What is told below a row, from 0, in the whole width; nothing of most rows. */
  readonly below?: (row: number) => ReactNode;
}

/** A plain table of words and numbers. */
export function DataTable({ label, caption, headers, rows, isNumber, isEven, below }: DataTableProps) {
  const styles = useStyles();
  const last = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const cell = (column: number) => {
    const holdsNumbers = isNumber?.(column) === true;
    const isBesideText = holdsNumbers && column < last && isNumber?.(column + 1) !== true;
    return mergeClasses(styles.cell, holdsNumbers && styles.number, isBesideText && styles.beforeText);
  };
  return (
    <table className={mergeClasses(styles.table, isEven && styles.even)} aria-label={label}>
      {caption !== undefined && <caption className={styles.caption}>{caption}</caption>}
      {headers && (
        <thead>
          <tr>
            {headers.map((title, at) => {
              const Cell = title === "" ? "td" : "th";
              return (
                <Cell
                  key={at}
                  scope={title === "" ? undefined : "col"}
                  className={mergeClasses(cell(at), styles.header)}
                >
                  {title}
                </Cell>
              );
            })}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, ...cells], row) => {
          const told = below?.(row);
          return (
            <Fragment key={row}>
              <tr>
                <th scope="row" className={cell(0)}>
                  {name}
                </th>
                {cells.map((content, at) => (
                  <td key={at} className={cell(at + 1)}>
                    {content}
                  </td>
                ))}
              </tr>
              {told !== undefined && (
                <tr>
                  <td colSpan={last + 1} className={styles.below}>
                    {told}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
