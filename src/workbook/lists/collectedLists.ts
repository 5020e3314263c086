import { questionnaireLists, type QuestionnaireList } from "../../registers";

/** Where the lists stand that were collected from questionnaires: tables of these names, each with its header row. */
export async function collectedLists(): Promise<Readonly<Partial<Record<QuestionnaireList, string>>>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const tables = questionnaireLists.map((list) => {
      const table = context.workbook.tables.getItemOrNullObject(list).load("name");
      return { list, table, range: table.getRange().load("address") };
    });
    await context.sync();
    return Object.fromEntries(
      tables.flatMap(({ list, table, range }) => (table.isNullObject ? [] : [[list, range.address] as const])),
    );
  });
}
