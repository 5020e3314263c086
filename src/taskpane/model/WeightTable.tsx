import { DataTable } from "../DataTable";
import { useTexts } from "../texts";

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
  const { t } = useTexts();
  return (
    <DataTable
      caption={caption}
      headers={[t("modelPage.weights.indicator"), ...columns.map(({ name }) => name)]}
      rows={codes.map((code, at) => [
        code,
        ...columns.map(({ shares: { [at]: share = NaN } }) =>
          Number.isFinite(share) ? (100 * share).toFixed(1) : "–",
        ),
      ])}
      isNumber={(column) => column > 0}
      isEven
    />
  );
}
