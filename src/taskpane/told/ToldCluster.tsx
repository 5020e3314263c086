import type { BoundModel } from "../../assessment";
import { clusterName, indexText, percentText, scoreText, toldTable, type ResultCell } from "../../results";
import { WayBack } from "../cards/WayBack";
import { DataTable } from "../DataTable";
import { Caption, Title } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import type { ToldTable } from "./toldClusters";

interface ToldClusterProps {
  readonly model: BoundModel;
  readonly cluster: ToldTable["clusters"][number];
  readonly onBack: () => void;
}

/** All that an engine told of one cluster, column by column; and that there is no more. */
export function ToldCluster({ model, cluster, onBack }: ToldClusterProps) {
  const { t, language } = useTexts();
  const table = toldTable(model, language);
  const name = clusterName(t, cluster);
  const shown = (cell: ResultCell, format: string | undefined): string => {
    if (typeof cell !== "number") return String(cell);
    if (format === "0%") return `${percentText(cell)} %`;
    return format === "0.00" ? indexText(cell) : format === "0.0" ? scoreText(cell) : String(cell);
  };
  return (
    <Stack>
      <WayBack label={t("view.back")} onBack={onBack} />
      <Title>{name}</Title>
      <DataTable
        label={t("results.details", { name })}
        rows={table.columns.flatMap(({ key, header, format, value }) => {
          const cell = value(cluster.told);
          return cell === "" || key === "notes" ? [] : [[header, shown(cell, format)]];
        })}
      />
      <Caption>{t("results.absent")}</Caption>
    </Stack>
  );
}
