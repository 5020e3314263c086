import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { MeasureFunctions } from "./measures/measureFunctions";
import { languageFor } from "./texts";

/**
 * Shows the pane in the page of the shared runtime.
 *
 * @param measures - the worksheet functions live in the same page, but the pane does not know their room
 */
export function showPane(page: Document, isInExcel: boolean, measures: MeasureFunctions): void {
  const place = page.getElementById("pane");
  if (!place) return;
  const displayLanguage = isInExcel ? Office.context.displayLanguage : page.defaultView?.navigator.language;
  createRoot(place).render(
    <App isInExcel={isInExcel} officeLanguage={languageFor(displayLanguage ?? "en")} measures={measures} />,
  );
}
