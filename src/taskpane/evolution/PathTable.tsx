import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts";
import type { PathPeriod } from "./pathPeriods";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: "normal",
    padding: "3px 6px 3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { overflowWrap: "anywhere" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** A path as a table: whoever does not see the chart reads the same. */
export function PathTable({ path }: { readonly path: readonly PathPeriod[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const titles = (["period", "stage", "maturity", "movement"] as const).map((title) => t(`evolutionPage.${title}`));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col" className={`${styles.cell} ${styles.number}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {path.map(({ at, label, stageText, maturity, movementText }) => (
          <tr key={at}>
            <th scope="row" className={`${styles.cell} ${styles.number}`}>
              {String(label)}
            </th>
            <td className={`${styles.cell} ${styles.words}`}>{stageText}</td>
            <td className={`${styles.cell} ${styles.number}`}>{maturity === undefined ? "" : maturity.toFixed(2)}</td>
            <td className={`${styles.cell} ${styles.words}`}>{movementText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
