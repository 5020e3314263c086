import { assessSelection } from "../workbook/assessSelection";
import { tellFault } from "../workbook/lastFault";
import { workbookFaultOf } from "../workbook/workbookFault";

/** Connects the ribbon buttons of the manifest with what they do. */
export function registerCommands(): void {
  Office.actions.associate("assessSelection", (event: Office.AddinCommands.Event) => {
    // A ribbon command must be completed whatever happens, or Excel keeps the button busy.
    void runAssessSelection().finally(() => event.completed());
  });
}

async function runAssessSelection(): Promise<void> {
  try {
    await assessSelection();
    tellFault(undefined);
  } catch (error) {
    tellFault(workbookFaultOf(error));
    await Office.addin.showAsTaskpane();
  }
}
