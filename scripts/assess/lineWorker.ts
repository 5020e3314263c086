/** A worker thread of `npm run assess`: numbers of some rows in, their lines of results out, in the order in which they came. */
import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../../src/model";
import { resultLines } from "./resultLines";

const linesOf = resultLines((workerData as { readonly model: Model }).model);
parentPort?.on("message", (values: Float64Array) => parentPort?.postMessage(linesOf(values)));
