import { assessSelection } from "../workbook/assessSelection";

/** Connects the ribbon buttons of the manifest with what they do. */
export function registerCommands(): void {
  Office.actions.associate("assessSelection", (event: Office.AddinCommands.Event) => {
    // A ribbon command must be completed whatever happens, or Excel keeps the button busy.
    void assessSelection().finally(() => event.completed());
  });
}
