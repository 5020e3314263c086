import { useMemo, useState, type ReactNode } from "react";
import { workbookFaultSentence } from "../../faults";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { selectCell } from "../../workbook/selectCell";
import type { AssessedCluster } from "../assess/assessTable";
import type { Assessed } from "../assess/assessed";
import { Failed } from "../states/Failed";
import { useTexts } from "../texts";
import { CellLinksContext } from "./cellLinks";

interface WithCellLinksProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
  readonly children: ReactNode;
}

/** What is said of a cluster, with the ways to its cells; where a cell is no longer there, the sentence about it. */
export function WithCellLinks({ assessed: { read }, cluster: { row }, children }: WithCellLinksProps) {
  const { language } = useTexts();
  const [fault, setFault] = useState<string>();
  const links = useMemo(() => {
    const columnOf = (indicator: number): number => read.columns.columnOf[indicator] ?? -1;
    const select = async (column: number): Promise<void> => {
      try {
        setFault(undefined);
        await selectCell(read.source, row + 1, column);
      } catch (error) {
        setFault(workbookFaultSentence(workbookFaultOf(error), language));
      }
    };
    return {
      has: (indicator: number) => columnOf(indicator) >= 0,
      show: (indicator: number) => void select(columnOf(indicator)),
    };
  }, [read, row, language]);
  return (
    <CellLinksContext value={links}>
      <Failed fault={fault} onDismiss={() => setFault(undefined)} />
      {children}
    </CellLinksContext>
  );
}
