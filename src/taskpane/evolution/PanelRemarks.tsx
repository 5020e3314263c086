import { panelRemarks, type Panel, type PanelRemark } from "../../evolution";
import { panelRemarkSentence } from "../../results";
import { List } from "../layout/List";
import { Notice } from "../Notice";
import { useTexts } from "../texts";

/** Rows that take no part are named up to here; the others are counted. */
const NAMED = 5;

interface PanelRemarksProps {
  readonly panel: Panel;
  /** The row of the sheet, from 1, of a row of the panel. */
  readonly sheetRow: (row: number) => number;
}

/** What keeps a panel from saying more: rows left out, a single period, a single cluster; and how its periods are read. */
export function PanelRemarks({ panel, sheetRow }: PanelRemarksProps) {
  const { t, language } = useTexts();
  const { periods, clusters, leftOut } = panel;
  const [period] = periods;
  const more = leftOut.length - NAMED;
  return (
    <>
      {periods.length === 1 && (
        <Notice intent="warning" text={t("evolutionPage.onePeriod", { period: String(period) })} />
      )}
      {clusters.length === 1 && <Notice intent="info" text={t("evolutionPage.oneCluster")} />}
      {panelRemarks(panel)
        .filter(isWorthTelling)
        .map((remark) => {
          const sentence = panelRemarkSentence(remark, language, sheetRow);
          return (
            <Notice
              key={sentence}
              intent={remark.code === "step" ? "info" : "warning"}
              text={sentence.charAt(0).toUpperCase() + sentence.slice(1)}
            />
          );
        })}
      {leftOut.length > 0 && (
        <>
          <Notice intent="warning" text={t("evolutionPage.leftOut", { count: leftOut.length })} />
          <List
            items={[
              ...leftOut.slice(0, NAMED).map(({ row, reason, found }) =>
                t(found === "" ? "evolutionPage.leftOutRow" : "evolutionPage.leftOutFound", {
                  row: sheetRow(row),
                  reason: t(`noMovement.${reason}`),
                  found,
                }),
              ),
              ...(more > 0 ? [t("evolutionPage.leftOutMore", { count: more })] : []),
            ]}
          />
        </>
      )}
    </>
  );
}

/** Rows left out and totals are listed by themselves; that every year follows the other needs no word. */
function isWorthTelling(remark: PanelRemark): boolean {
  if (remark.code === "step") return remark.notCompared > 0 || remark.step !== 1;
  return remark.code !== "leftOut" && remark.code !== "total";
}
