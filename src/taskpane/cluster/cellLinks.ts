import { createContext, use } from "react";

export interface CellLinks {
  /** Whether the table has a column for an indicator, by its position in the model. */
  readonly has: (indicator: number) => boolean;
  /** Selects the cell of the cluster that is looked at. */
  readonly show: (indicator: number) => void;
}

export const CellLinksContext = createContext<CellLinks>({ has: () => false, show: () => undefined });

export const useCellLinks = (): CellLinks => use(CellLinksContext);
