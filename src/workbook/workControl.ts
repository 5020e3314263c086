/** What is counted while work goes on. */
export type CountedUnit = "rows" | "clusters" | "steps" | "pages" | "sheets";

/** How long work tells how far it is, and hears that it is no longer wanted. */
export interface WorkControl {
  readonly signal: AbortSignal;
  readonly report: (done: number, of: number, unit?: CountedUnit) => void;
}

/** Lets the pane draw and listen in the middle of long work, and ends it where somebody cancelled meanwhile. */
export async function pause(control: WorkControl | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  control?.signal.throwIfAborted();
}
