import { makeStyles, tokens } from "@fluentui/react-components";
import type { Panel } from "../../evolution";
import { Notice } from "../Notice";
import { useTexts } from "../texts";

/** Rows that take no part are named up to here; the others are counted. */
const NAMED = 5;

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "20px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface PanelRemarksProps {
  readonly panel: Panel;
  /** The row of the sheet, from 1, of a row of the panel. */
  readonly sheetRow: (row: number) => number;
}

/** What keeps a panel from saying more: rows left out, a single period, a single cluster. */
export function PanelRemarks({ panel: { periods, clusters, leftOut }, sheetRow }: PanelRemarksProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [period] = periods;
  const more = leftOut.length - NAMED;
  return (
    <>
      {periods.length === 1 && (
        <Notice intent="warning" text={t("evolutionPage.onePeriod", { period: String(period) })} />
      )}
      {clusters.length === 1 && <Notice intent="info" text={t("evolutionPage.oneCluster")} />}
      {leftOut.length > 0 && (
        <>
          <Notice intent="warning" text={t("evolutionPage.leftOut", { count: leftOut.length })} />
          <ul className={styles.list}>
            {leftOut.slice(0, NAMED).map(({ row, reason }) => (
              <li key={row}>
                {t("evolutionPage.leftOutRow", { row: sheetRow(row), reason: t(`noMovement.${reason}`) })}
              </li>
            ))}
            {more > 0 && <li>{t("evolutionPage.leftOutMore", { count: more })}</li>}
          </ul>
        </>
      )}
    </>
  );
}
