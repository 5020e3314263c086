import { retry } from "../excel/retry";

/** Sheets of a file that Excel has opened inside this workbook, and what was there before them. */
export interface InsertedSheets {
  readonly ids: readonly string[];
  readonly namesBefore: ReadonlySet<string>;
}

/** Lets Excel open a file: all its sheets stand at the end of this workbook afterwards. */
export async function insertSheets(base64: string): Promise<InsertedSheets> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    // Alone in its request: when it fails, nothing was inserted; when it does not, the ids are known.
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    return { ids: ids.value, namesBefore: new Set(names.items.map(({ name }) => name)) };
  });
}

/** Takes the sheets away again. Gives the names of those that could not be removed. */
export async function removeSheets(inserted: InsertedSheets): Promise<string[]> {
  try {
    await retry(() => remove(inserted));
    return [];
  } catch {
    return remainingSheets(inserted);
  }
}

async function remove({ ids, namesBefore }: InsertedSheets): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = ids.map((id) => worksheets.getItemOrNullObject(id).load("visibility"));
    await context.sync();
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      // Excel refuses to delete a sheet that is hidden so deeply.
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    await context.sync();
    // A file's names come along with its sheets. Once these are gone they point to nothing, or out of this workbook.
    names.load("items/name,items/formula");
    await context.sync();
    for (const item of names.items) {
      if (!namesBefore.has(item.name) && !refersToSheet(String(item.formula))) item.delete();
    }
    await context.sync();
  });
}

/** A name that somebody else defines meanwhile leads to a sheet of this workbook, and stays. */
function refersToSheet(formula: string): boolean {
  const refersToFile = /\[[^[\]]*\][^[\]]*!/u.test(formula);
  return /[![]/u.test(formula) && !formula.includes("#REF!") && !refersToFile;
}

async function remainingSheets({ ids }: InsertedSheets): Promise<string[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
      await context.sync();
      return sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
    });
  } catch {
    return ["?"];
  }
}

/** The form in which Excel takes a file. In pieces: a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x6000;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
