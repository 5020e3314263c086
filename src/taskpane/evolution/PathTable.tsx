import { DataTable } from "../DataTable";
import { useTexts } from "../texts";
import type { PathPeriod } from "./pathPeriods";

/** A path as a table: whoever does not see the chart reads the same. */
export function PathTable({ path }: { readonly path: readonly PathPeriod[] }) {
  const { t } = useTexts();
  return (
    <DataTable
      headers={(["period", "stage", "maturity", "movement"] as const).map((title) => t(`evolutionPage.${title}`))}
      rows={path.map(({ label, stageText, maturity, movementText }) => [
        String(label),
        stageText,
        maturity?.toFixed(2) ?? "",
        movementText,
      ])}
    />
  );
}
