/** Excel allows so many characters in the name of a sheet. */
const NAME_LENGTH = 31;
/** So many sheets may want one name before a number is drawn. */
const MOST_COPIES = 50;

/** The wanted name, or one with a number behind it where a sheet bears that already. */
export function unusedSheetName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const ending = copy === 1 ? "" : ` ${copy}`;
    const name = wanted.slice(0, NAME_LENGTH - ending.length).replace(/\p{Cs}$/gu, "") + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
  const ending = ` ${Date.now() % 100_000}`;
  return wanted.slice(0, NAME_LENGTH - ending.length) + ending;
}

/** A text as Excel accepts it for a sheet: 31 characters, none of those that stand in references. */
export function validSheetName(text: string): string {
  const plain = text.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, " ").replace(apostrophesAround, "");
  // Half of a character, where the end cut through one, is refused like an apostrophe at either end.
  return plain
    .slice(0, NAME_LENGTH)
    .replace(/\p{Cs}$/u, "")
    .replace(apostrophesAround, "");
}

const apostrophesAround = /^['\s]+|['\s]+$/gu;

/** The names of all sheets, hidden ones too. */
export async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

/** Deletes a sheet, if it is there. */
export async function deleteSheet(name: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
