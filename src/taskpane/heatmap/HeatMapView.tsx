import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { workbookFaultSentence } from "../../faults";
import { clusterName, indexText, indicatorLabel, scoreText, valueText } from "../../results";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { selectCell } from "../../workbook/selectCell";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { HeatMap, type HeatMapRow } from "../charts/HeatMap";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { MoreButton, usePaging } from "../MoreButton";
import { Failed } from "../states/Failed";
import { useTexts } from "../texts";
import { HeatLegend } from "./HeatLegend";
import {
  heatColumns,
  heatCoverage,
  heatOrdered,
  heatOrders,
  heatParts,
  heatTone,
  type HeatColumn,
  type HeatOrder,
  type HeatPart,
} from "./heatGrid";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalS,
  },
});

const PAGE = 50;

interface HeatMapViewProps {
  readonly assessed: Assessed;
  /** As they are found and sorted in the list. */
  readonly clusters: readonly AssessedCluster[];
  /** The key of the cluster that was looked at last: its name takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** Clusters by indicators: grades or positions, what is missing, and the way from each to its cell in the sheet. */
export function HeatMapView({ assessed, clusters, lastOpened, onOpen }: HeatMapViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { model, binding } = assessed.read;
  const [part, setPart] = useState<HeatPart>(() => commonLadder(clusters));
  const [order, setOrder] = useState<HeatOrder>("asListed");
  const [fault, setFault] = useState<string>();
  const columns = useMemo(() => heatColumns(model, part), [model, part]);
  const ordered = useMemo(() => heatOrdered(clusters, columns, order), [clusters, columns, order]);
  const paging = usePaging(ordered.length, PAGE, ordered.findIndex(({ key }) => key === lastOpened) + 1);
  const shown = useMemo(() => ordered.slice(0, paging.shown), [ordered, paging.shown]);
  const rows = useMemo(() => {
    const cellText = (name: string, { definition, read, at }: HeatColumn, value: number): string => {
      const cell = {
        name,
        indicator: indicatorLabel(definition, language),
        value: valueText(value, definition, language),
      };
      if (Number.isNaN(value))
        return t((binding.columnOf[at] ?? -1) < 0 ? "heatMap.noColumn" : "heatMap.missing", cell);
      return part === "type"
        ? t("heatMap.position", { ...cell, position: indexText(read(value)) })
        : t("heatMap.grade", { ...cell, grade: scoreText(read(value)) });
    };
    const isOnePeriod = clusters.every(({ period }) => period === clusters[0]?.period);
    return shown.map((cluster): HeatMapRow => {
      const name = clusterName(t, cluster);
      return {
        key: cluster.key,
        // A period that all of them share only takes the room of their names.
        name: isOnePeriod ? name.replace(` · ${cluster.period}`, "") : name,
        openLabel: t("view.open", { name }),
        coverage: t("heatMap.percent", { share: Math.floor(100 * heatCoverage(columns, cluster.values)) }),
        cells: columns.map((column) => {
          const value = cluster.values[column.at] ?? NaN;
          return { tone: heatTone(part, column.read(value)), text: cellText(name, column, value) };
        }),
      };
    });
  }, [clusters, shown, columns, part, t, language, binding]);

  async function select(row: number, column: number): Promise<void> {
    const [cluster, indicator] = [shown[row], columns[column]];
    if (!cluster || !indicator) return;
    const at = binding.columnOf[indicator.at] ?? -1;
    try {
      // Without a column there is still the row in which the indicator is missing.
      await selectCell(assessed.source, cluster.row + 1, Math.max(0, at));
      setFault(undefined);
    } catch (error) {
      setFault(workbookFaultSentence(workbookFaultOf(error), language));
    }
  }

  return (
    <Stack>
      <div className={styles.fields}>
        <ChoiceField
          label={t("heatMap.part")}
          value={part}
          options={heatParts.map((value) => ({ value, label: t(`heatMap.parts.${value}`) }))}
          onChoose={setPart}
        />
        <ChoiceField
          label={t("heatMap.order")}
          value={order}
          options={heatOrders.map((value) => ({ value, label: t(`heatMap.orders.${value}`) }))}
          onChoose={setOrder}
        />
      </div>
      <HeatLegend part={part} />
      <Failed fault={fault} onDismiss={() => setFault(undefined)} />
      <Caption>{t("heatMap.shown", { count: shown.length, all: ordered.length })}</Caption>
      {shown.length > 0 && (
        <HeatMap
          label={t("heatMap.label")}
          columns={columns.map(({ definition, stage }) => ({
            key: `${stage ?? ""}${definition.code}`,
            head: definition.code,
            group: stage,
          }))}
          rows={rows}
          hint={t("heatMap.hint")}
          coverageHead={t("heatMap.coverage")}
          lastOpened={lastOpened}
          onRow={(row) => shown[row] && onOpen(shown[row])}
          onCell={(row, column) => void select(row, column)}
        />
      )}
      <MoreButton {...paging} />
    </Stack>
  );
}

/** The ladder on which more of the clusters stand; without any it is the type that is in question. */
function commonLadder(clusters: readonly AssessedCluster[]): HeatPart {
  const count = (kind: HeatPart): number => clusters.filter(({ assessment }) => assessment.kind === kind).length;
  const [id, di] = [count("ID"), count("DI")];
  return id + di === 0 ? "type" : id >= di ? "ID" : "DI";
}
