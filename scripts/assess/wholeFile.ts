/** A file that is either whole or not there: written beside its place under a name of its own, and moved when it is done. */
import type { EventEmitter } from "node:events";
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { WrongCall } from "../commandLine";

/** What could not be done for a reason that a person can be told. */
export class NotDone extends Error {}

/**
 * Lets a file be written beside its final place; whatever breaks off, a signal among it, leaves nothing there.
 *
 * @param signals where the signals that end a program are heard; a test that sent one to its own process would end
 * whatever else listens there
 * @throws {WrongCall} where something stands in its place, since nothing is overwritten
 */
export async function writeWhole<Result>(
  path: string,
  write: (unfinished: string, cancelled: AbortSignal) => Promise<Result>,
  signals: EventEmitter = process,
): Promise<Result> {
  if (existsSync(path))
    throw new WrongCall(`--out expects a new file; ${path} is there already. Choose another name, or remove it first.`);
  const form = extname(path);
  const unfinished = join(dirname(path), `.${basename(path, form)}.${process.pid}.unfinished${form}`);
  const cancelling = new AbortController();
  const cancel = (): void => cancelling.abort();
  for (const signal of SIGNALS) signals.once(signal, cancel);
  try {
    const result = await write(unfinished, cancelling.signal);
    if (cancelling.signal.aborted) throw new NotDone(CANCELLED);
    renameSync(unfinished, path);
    return result;
  } catch (failure) {
    if (cancelling.signal.aborted) throw new NotDone(CANCELLED);
    throw failure;
  } finally {
    for (const signal of SIGNALS) signals.off(signal, cancel);
    rmSync(unfinished, { force: true });
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const CANCELLED = "Cancelled: nothing was written.";
