import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { indexText } from "../../i18n";
import type { AssessedCluster } from "./assessTable";
import type { Mark } from "./mapMarks";
import { Fold } from "../Fold";
import { useTexts } from "../texts";

/** A table of ten thousand lines at once would freeze the pane. */
const PAGE = 50;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "4px" },
  cell: {
    textAlign: "left",
    fontWeight: "normal",
    padding: "2px 8px 2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    textAlign: "right",
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

interface MapTableProps {
  readonly marks: readonly Mark[];
  readonly nameOf: (cluster: AssessedCluster) => string;
}

/** The map in words and numbers, for whoever does not see it or wants to read it off. */
export function MapTable({ marks, nameOf }: MapTableProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const rest = Math.min(PAGE, marks.length - shown);
  return (
    <Fold title={t("view.asTable")}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[t("view.cluster"), t("pane.index"), t("view.maturity")].map((title, at) => (
              <th key={title} scope="col" className={at === 0 ? styles.cell : styles.number}>
                <Caption1>{title}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marks.slice(0, shown).map(({ cluster, index, maturity }) => (
            <tr key={cluster.row}>
              <th scope="row" className={styles.cell}>
                <Caption1>{nameOf(cluster)}</Caption1>
              </th>
              <td className={styles.number}>
                <Caption1>{indexText(index)}</Caption1>
              </td>
              <td className={styles.number}>
                <Caption1>{maturity.toFixed(2)}</Caption1>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + rest)}>
          {t("pane.more", { count: rest })}
        </Button>
      )}
    </Fold>
  );
}
