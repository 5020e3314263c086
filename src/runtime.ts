import { registerCommands } from "./commands/register";
import { askMeasure, measureForms } from "./functions/askMeasure";
import { registerFunctions } from "./functions/register";

// Functions come first: a workbook may calculate before anybody opens the pane, and a formula must not wait for React.
registerFunctions(() => {
  const requirements = Office.context?.requirements;
  const entities = requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
  return { entities, numbersWithCard: entities && (requirements?.isSetSupported("ExcelApi", "1.19") ?? false) };
});

void Office.onReady(async ({ host }) => {
  const isInExcel = host === Office.HostType.Excel;
  if (isInExcel) registerCommands();
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./taskpane/showPane");
  showPane(document, isInExcel, { forms: measureForms, ask: askMeasure });
});
