import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { MeasureFunctions } from "./measures/measureFunctions";
import { storedPreferences } from "./preferences";
import { languageFor, prepareLanguage } from "./texts";

/**
 * Shows the pane in the page of the shared runtime.
 *
 * @param measures - the worksheet functions live in the same page, but the pane does not know their room
 */
export async function showPane(page: Document, isInExcel: boolean, measures: MeasureFunctions): Promise<void> {
  const place = page.getElementById("pane");
  if (!place) return;
  const displayLanguage = isInExcel ? Office.context.displayLanguage : page.defaultView?.navigator.language;
  const officeLanguage = languageFor(displayLanguage ?? "en");
  await prepareLanguage(storedPreferences().language ?? officeLanguage);
  createRoot(place).render(<App isInExcel={isInExcel} officeLanguage={officeLanguage} measures={measures} />);
}
