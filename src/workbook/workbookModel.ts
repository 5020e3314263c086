import { withPercentages } from "../assessment";
import { defaultModel, findBuiltInModel, readModelTable, type LocatedFault, type Model } from "../model";
import { cellsShownAs, rangeCells } from "./excel/rangeCells";

/** The defined name of the edited model; formulas pass it, so that cells and pane can never disagree. */
export const MODEL_NAME = "ClusterModel";

/** Id of a built-in model, or the one that the workbook carries. */
export type ModelChoice = "workbook" | (string & {});

/** The model that the workbook carries on its sheet "Cluster model", if it does. */
export type WorkbookModel =
  | { readonly kind: "none" }
  /** The name is there, but no cells are behind it: the sheet was deleted, or the name says something else. */
  | { readonly kind: "lost"; readonly refersTo: string }
  | { readonly kind: "model"; readonly model: Model }
  | { readonly kind: "faulty"; readonly faults: readonly LocatedFault[] };

/** Reads the model under the defined name `ClusterModel`. */
export async function readWorkbookModel(): Promise<WorkbookModel> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const name = context.workbook.names.getItemOrNullObject(MODEL_NAME).load("formula");
    const range = name.getRangeOrNullObject().load("values,valueTypes,numberFormat");
    await context.sync();
    if (name.isNullObject) return { kind: "none" };
    if (range.isNullObject) return { kind: "lost", refersTo: String(name.formula) };
    const shown = cellsShownAs(range);
    const cells = withPercentages(
      await rangeCells(context, range),
      ({ row, column }) => shown[row]?.[column] === "percent",
    );
    const reading = readModelTable(cells);
    return reading.kind === "model" ? reading : { kind: "faulty", faults: reading.faults };
  });
}

/** A workbook that carries a model of its own means it, unless somebody chose another. */
export function effectiveChoice(choice: ModelChoice | undefined, workbookModel: WorkbookModel): ModelChoice {
  if (choice === undefined) return workbookModel.kind === "none" ? defaultModel.id : "workbook";
  return choice === "workbook" && workbookModel.kind === "none" ? defaultModel.id : choice;
}

/** The model behind a choice; the default one where it cannot be read. */
export function chosenModel(choice: ModelChoice, workbookModel: WorkbookModel): Model {
  if (choice === "workbook" && workbookModel.kind === "model") return workbookModel.model;
  return findBuiltInModel(choice) ?? defaultModel;
}

/** What stands in a formula for a model that is chosen in the pane; empty for the one that needs no argument. */
export function modelArgument(choice: ModelChoice): string {
  if (choice === "workbook") return MODEL_NAME;
  return choice === defaultModel.id ? "" : `"${choice}"`;
}
