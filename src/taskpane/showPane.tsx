import { createRoot } from "react-dom/client";
import { App } from "./App";
import { languageFor } from "./texts";

/** Shows the pane in the page of the shared runtime. */
export function showPane(page: Document, isInExcel: boolean): void {
  const place = page.getElementById("pane");
  if (!place) return;
  const displayLanguage = isInExcel ? Office.context.displayLanguage : page.defaultView?.navigator.language;
  createRoot(place).render(<App isInExcel={isInExcel} officeLanguage={languageFor(displayLanguage ?? "en")} />);
}
