import { defaultModel, findBuiltInModel } from "../src/model";

/** DIC 1.0: scenarios whose numbers were worked out by hand stand on its gates, whatever edition is the newest. */
export const firstEdition = findBuiltInModel("DIC-1.0") ?? defaultModel;

/** The same as a person names it in a formula. */
export const FIRST_EDITION = [["DIC-1.0"]];
