import type { WorkbookFault } from "../faults";

// A ribbon button has no place to speak; what it could not do is told in the pane, which may be opened only then.
let last: WorkbookFault | undefined;
const listeners = new Set<(fault: WorkbookFault | undefined) => void>();

/** Leaves a fault for the pane to show; undefined once it has been shown or has passed. */
export function showRibbonFault(fault: WorkbookFault | undefined): void {
  last = fault;
  listeners.forEach((listener) => listener(fault));
}

/** Hears the last fault, if any, and every later one. Gives the way to stop listening. */
export function subscribeToRibbonFault(listener: (fault: WorkbookFault | undefined) => void): () => void {
  listeners.add(listener);
  listener(last);
  return () => listeners.delete(listener);
}
