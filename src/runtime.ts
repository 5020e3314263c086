import { registerCommands } from "./commands/register";
import { askMeasure, measureForms } from "./functions/askMeasure";
import { registerFunctions } from "./functions/register";
import { languages } from "./model";
import { translatorFor } from "./texts";

// Functions come first: a workbook may calculate before anybody opens the pane, and a formula must not wait for React.
registerFunctions(() => {
  const requirements = Office.context?.requirements;
  const entities = requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
  return { entities, numbersWithCard: entities && (requirements?.isSetSupported("ExcelApi", "1.19") ?? false) };
});

void Office.onReady(async ({ host }) => {
  const isInExcel = host === Office.HostType.Excel;
  if (isInExcel) registerCommands();
  try {
    const { showPane } = await import(/* webpackChunkName: "pane" */ "./taskpane/showPane");
    await showPane(document, isInExcel, { forms: measureForms, ask: askMeasure });
  } catch {
    // Which language the pane would have spoken is not known here.
    const told = languages.map((language) => translatorFor(language)("pane.notLoaded"));
    document.getElementById("pane")?.append(told.join(" "));
  }
});
