import { workbookFaultOf } from "../workbook/excel/excelFault";
import { showRibbonFault } from "../workbook/ribbonFault";

/** Connects the ribbon buttons of the manifest with what they do. */
export function registerCommands(): void {
  Office.actions.associate("assessSelection", (event: Office.AddinCommands.Event) => {
    // A ribbon command must be completed whatever happens, or Excel keeps the button busy.
    void runAssessSelection().finally(() => event.completed());
  });
}

async function runAssessSelection(): Promise<void> {
  try {
    const { assessSelection } = await import("../workbook/assessSelection");
    await assessSelection();
    showRibbonFault(undefined);
  } catch (error) {
    showRibbonFault(workbookFaultOf(error));
    await Office.addin.showAsTaskpane();
  }
}
