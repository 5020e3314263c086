/** What the host can be asked to stop telling. */
interface Subscription {
  remove(): void;
}

/** Stops a watch. Never fails: what is gone is not watched any more either. */
export type StopWatching = () => Promise<void>;

/**
 * Begins to listen to the workbook. Both ends wait while a cell is being edited: a watch that is refused would hear
 * nothing for as long as the pane is open.
 */
export async function watch(
  subscribe: (context: Excel.RequestContext) => Promise<readonly Subscription[]> | readonly Subscription[],
): Promise<StopWatching> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const subscriptions = await subscribe(context);
    await context.sync();
    return async () => {
      if (subscriptions.length === 0) return;
      await Excel.run({ delayForCellEdit: true, previousObjects: context }, async (removal) => {
        subscriptions.forEach((subscription) => subscription.remove());
        await removal.sync();
      }).catch(() => undefined);
    };
  });
}

/** An event handler as office.js wants it: its promise is there at once. */
export const handler =
  <Event>(onEvent: (event: Event) => void) =>
  async (event: Event): Promise<void> =>
    onEvent(event);
