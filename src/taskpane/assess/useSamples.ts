import { defaultModel } from "../../model";
import { columnLetters } from "../../spreadsheet/address";
import { withNamespace } from "../../texts";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import type { SampleCell } from "./sample";

/** Puts a sample on a new sheet and makes it the data to work on; each job gives the sentence about it. */
export function useSamples() {
  const { t, language } = useTexts();
  const workbench = useWorkbench();
  const insert = async (sheet: string, cells: SampleCell[][], formula: (range: string) => string): Promise<string> => {
    const { insertSample } = await import("../../workbook/insertSample");
    const address = await insertSample(sheet, cells, formula);
    workbench.chooseData({ kind: "selection" });
    workbench.chooseModel(defaultModel.id);
    workbench.refresh();
    return address;
  };
  return {
    /** Clusters of one year, assessed beside their table. */
    insertClusters: async () => {
      const [{ sampleCells }, { assessmentFormula }] = await Promise.all([
        import("./sample"),
        import("./assessmentFormula"),
      ]);
      const cells = await sampleCells("clusters", language);
      const address = await insert(t("pane.sampleSheet"), cells, (range) =>
        assessmentFormula(range, defaultModel.id, language),
      );
      return t("pane.sampleInserted", { address });
    },
    /** Clusters over years, with the path of each beside its rows. */
    insertPanel: async () => {
      const { sampleCells } = await import("./sample");
      const cells = await sampleCells("panel", language);
      const end = `${columnLetters((cells[0]?.length ?? 1) - 1)}${cells.length}`;
      const spoken = language === "en" ? "" : `,,,"${language}"`;
      const path = withNamespace(`=CLUSTERPATH(A1:A${cells.length},B1:B${cells.length},C1:${end}${spoken})`);
      const address = await insert(t("pane.panelSheet"), cells, () => path);
      return t("pane.panelInserted", { address });
    },
  };
}
