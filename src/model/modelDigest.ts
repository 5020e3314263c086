import { digest } from "./digest";
import type { Model } from "./shape";
import { writeModelTable } from "./writeTable";

/**
 * A short name for every number and word of a model: two models with the same one give the same results.
 *
 * @example modelDigest(defaultModel) === modelDigest({ ...defaultModel }) // true
 */
export const modelDigest = (model: Model): string => digest(JSON.stringify(writeModelTable(model)));
