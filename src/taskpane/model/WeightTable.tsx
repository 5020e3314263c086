import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, tableLayout: "fixed" },
  caption: { textAlign: "start", paddingBottom: "4px" },
  head: { textAlign: "end", fontWeight: tokens.fontWeightSemibold, padding: "2px 4px", overflowWrap: "anywhere" },
  first: { textAlign: "start" },
  cell: {
    textAlign: "end",
    padding: "2px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface WeightColumn {
  readonly name: string;
  /** Of the group, from 0 to 1; NaN where there is none. */
  readonly shares: readonly number[];
  readonly canTake?: boolean;
}

interface WeightTableProps {
  readonly caption: string;
  readonly codes: readonly string[];
  readonly columns: readonly WeightColumn[];
}

/** Weights of one group side by side, in per cent. */
export function WeightTable({ caption, codes, columns }: WeightTableProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {t("modelPage.weights.indicator")}
          </th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {codes.map((code, at) => (
          <tr key={code}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              {code}
            </th>
            {columns.map(({ name, shares }) => (
              <td key={name} className={styles.cell}>
                {Number.isFinite(shares[at]) ? (100 * (shares[at] ?? 0)).toFixed(1) : "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
