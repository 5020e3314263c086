import type { Model } from "../../model";
import { MODEL_NAME } from "../workbookModel";
import { withName } from "./modelCalls";
import { formulasToRewrite, type OlderFormulas } from "./olderFormulas";

/** The formulas of the workbook that calculate by the built-in model that its edited one came from. */
export const formulasNotFollowing = (edited: Model): Promise<OlderFormulas> =>
  formulasToRewrite((formula) => withName(formula, edited, MODEL_NAME));
