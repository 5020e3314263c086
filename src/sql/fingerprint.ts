import { type Model, writeModelTable } from "../model";
import { digest } from "../model/digest";

/**
 * What tells results of one model from those of another: its id, its version and a digest of every number and name in it.
 *
 * @example modelFingerprint(defaultModel) // "DIC 1.1 3f2a..."
 */
export function modelFingerprint(model: Model): string {
  return `${model.id} ${model.version} ${digest(JSON.stringify(writeModelTable(model)))}`;
}
