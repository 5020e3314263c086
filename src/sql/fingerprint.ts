import { type Model, modelDigest } from "../model";

/**
 * What tells results of one model from those of another: its id, its version and a digest of every number and name in it.
 *
 * @example modelFingerprint(defaultModel) // "DIC 1.1 3f2a..."
 */
export function modelFingerprint(model: Model): string {
  return `${model.id} ${model.version} ${modelDigest(model)}`;
}
