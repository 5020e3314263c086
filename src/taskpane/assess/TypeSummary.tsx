import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { VerdictKind } from "../../assessment";
import { useTexts } from "../texts";
import type { AssessedCluster } from "./assessTable";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "4px" },
  cell: {
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: "normal",
  },
  count: {
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
});

/** Verdicts in the order in which they are listed. */
export const typeKinds: readonly VerdictKind[] = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"];

/** How many clusters have which verdict. */
export function TypeSummary({ clusters }: { readonly clusters: readonly AssessedCluster[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const counts = typeKinds.map((kind) => ({
    kind,
    count: clusters.filter(({ assessment }) => assessment.kind === kind).length,
  }));
  return (
    <section>
      <Body1Strong as="h2">{t("pane.summary")}</Body1Strong>
      <table className={styles.table}>
        <tbody>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <tr key={kind}>
                <th scope="row" className={styles.cell}>
                  <Body1>{t(`verdict.${kind}`)}</Body1>
                </th>
                <td className={styles.count}>
                  <Body1>{count}</Body1>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
