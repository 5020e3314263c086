/** Which data of the workbook are worked on: whatever is selected, or a table or range that has a name. */
export type DataChoice = { readonly kind: "selection" } | { readonly kind: "table" | "name"; readonly name: string };

/** What can be chosen by name. */
export interface NamedData {
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Names that the add-in gives to its own sheets, and the one of the model. */
const ownNames = /^(DCA_|ClusterModel$|_xlnm)/iu;

/** The Excel tables and the named ranges of the workbook; names of our own and hidden ones are left out. */
export async function listNamedData(): Promise<NamedData> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const tables = context.workbook.tables.load("items/name");
    const names = context.workbook.names.load("items/name,items/type,items/visible");
    await context.sync();
    return {
      tables: tables.items.map(({ name }) => name),
      names: names.items
        .filter(({ name, type, visible }) => type === "Range" && visible && !ownNames.test(name))
        .map(({ name }) => name),
    };
  });
}
