/** Calls `onChange` after each change of the selection; gives the way to stop. */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const subscription = context.workbook.onSelectionChanged.add(async () => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(subscription.context, async (removal) => {
        subscription.remove();
        await removal.sync();
      });
    };
  });
}
