import { bindHeaders, bindModel, suggestIndicator, type HeaderFault } from "../../assessment";
import { cellText, type Cell, type Indicator, type Model } from "../../model";

/** Which columns of a table a model recognises. */
export interface ColumnReading {
  readonly columnOf: readonly number[];
  readonly indexColumnOf?: ReadonlyMap<number, number> | undefined;
  readonly recognised: readonly Indicator[];
  readonly missing: readonly Indicator[];
  /** Positions of the columns that hold no indicator; those with a header are told one by one. */
  readonly others: readonly number[];
  readonly ignored: readonly IgnoredColumn[];
}

export interface IgnoredColumn {
  /** Position in the table, from 0. */
  readonly column: number;
  readonly header: string;
  /** The indicator that the header nearly names. */
  readonly meant: Indicator | undefined;
}

export type ColumnsOf =
  | { readonly kind: "bound"; readonly columns: ColumnReading }
  | { readonly kind: "refused"; readonly fault: HeaderFault };

/** Matches the header row of a table with the indicators of a model. */
export function readColumns(model: Model, headers: readonly Cell[]): ColumnsOf {
  const bound = bindModel(model);
  const binding = bindHeaders(bound, headers);
  if (binding.kind === "refused") {
    const [fault] = binding.faults;
    return { kind: "refused", fault: fault ?? { code: "noKnownColumn", found: headers.map(cellText) } };
  }
  const { columnOf, indexColumnOf, ignored } = binding;
  const missing = model.indicators.filter((_, at) => (columnOf[at] ?? -1) < 0);
  return {
    kind: "bound",
    columns: {
      columnOf,
      indexColumnOf,
      recognised: model.indicators.filter((_, at) => (columnOf[at] ?? -1) >= 0),
      missing,
      others: ignored,
      ignored: ignored
        .map((column) => ({ column, header: cellText(headers[column] ?? null) }))
        .filter(({ header }) => header.trim() !== "")
        .map(({ column, header }) => {
          const meant = suggestIndicator(bound, header);
          return { column, header, meant: meant && missing.includes(meant) ? meant : undefined };
        }),
    },
  };
}
