import { FaultError } from "../../faults";
import { workbookFaultOf } from "../excel/excelFault";
import { unusedSheetName } from "../excel/sheetNames";
import { withUnfinishedNote } from "../excel/unfinishedWork";
import { rangeAt } from "../excel/usedRange";
import { applyStyles } from "../generatedSheet/applyStyles";
import type { WorkControl } from "../workControl";
import type { EntryRule, TemplateSheet } from "./templateSheet";
import { filledSheets, type FilledSheet } from "./workbookContents";

/** In points: six lines of a name in a narrow column. */
const NAME_HEIGHT = 112;

export interface WrittenTemplate {
  readonly sheets: readonly string[];
  /** Whether the workbook holds nothing else, so that it can be saved and sent as it is. */
  readonly isAlone: boolean;
}

/** What an attempt has changed so far, so that a failure can take it back. */
interface Begun {
  readonly added: string[];
  reused: FilledSheet | undefined;
}

/**
 * Writes the sheets of a template: over the first visible sheet of an empty workbook, else onto new sheets. Nothing of the user's is
 * touched, and what fails half-way is taken away again.
 */
export async function writeTemplateSheets(
  planned: readonly TemplateSheet[],
  control?: WorkControl,
): Promise<WrittenTemplate> {
  const begun: Begun = { added: [], reused: undefined };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => write(context, planned, begun, control));
  } catch (error) {
    const cause = workbookFaultOf(error);
    const left = await rollBack(begun);
    if (left === undefined && control?.signal.aborted && error === control.signal.reason) throw error;
    throw new FaultError({
      subject: "sheet",
      ...(left === undefined ? { code: "notBegun", cause } : { code: "unfinished", sheet: left, cause }),
    });
  }
}

async function write(
  context: Excel.RequestContext,
  planned: readonly TemplateSheet[],
  begun: Begun,
  control: WorkControl | undefined,
): Promise<WrittenTemplate> {
  const before = await filledSheets(context);
  const isAlone = before.every(({ isFilled }) => !isFilled);
  begun.reused = isAlone ? before.find(({ isVisible }) => isVisible) : undefined;
  const taken = before.map(({ name }) => name);
  const { worksheets } = context.workbook;
  const written: { plan: TemplateSheet; sheet: Excel.Worksheet; name: string }[] = [];
  for (const plan of planned) {
    const reused = written.length === 0 ? begun.reused : undefined;
    const name = unusedSheetName(
      plan.name,
      taken.filter((other) => other !== reused?.name),
    );
    taken.push(name);
    if (reused) {
      const sheet = worksheets.getItem(reused.id);
      if (reused.name !== name) sheet.name = name;
      written.push({ plan, sheet, name });
    } else {
      begun.added.push(name);
      written.push({ plan, sheet: worksheets.add(name), name });
    }
  }
  // Names first: whatever fails from here on, the sheets can be found and taken away.
  await context.sync();
  const [first] = written;
  await withUnfinishedNote({ kind: "template", where: first?.name ?? "" }, async () => {
    for (const [at, { plan, sheet }] of written.entries()) {
      control?.signal.throwIfAborted();
      control?.report(at, written.length, "sheets");
      fill(sheet, plan);
      // One sync per sheet on purpose: together they would come near the size that Excel on the web accepts.
      await context.sync();
    }
    first?.sheet.activate();
    if (first?.plan.entries) rangeAt(first.sheet, first.plan.entries).getCell(0, 0).select();
    await context.sync();
  });
  return { sheets: written.map(({ name }) => name), isAlone };
}

function fill(sheet: Excel.Worksheet, plan: TemplateSheet): void {
  const { draft, entries, otherEntries = [], rules = [], highlights = [], swatches = [], wrapped = [], frozen } = plan;
  const { wrappedHeight = NAME_HEIGHT } = plan;
  const cells = draft.cells();
  // Formats first: a text is then taken as the text it is.
  applyStyles(sheet, draft);
  sheet.getRangeByIndexes(0, 0, cells.length, draft.columns).formulas = cells;
  for (const area of wrapped) {
    const { format } = rangeAt(sheet, area);
    format.wrapText = true;
    format.verticalAlignment = "Top";
    // One row of narrow columns is as high as its longest name; rows of their own fit themselves.
    if (area.rows === 1) format.rowHeight = wrappedHeight;
    else format.autofitRows();
  }
  for (const { area, color } of swatches) rangeAt(sheet, area).format.fill.color = color;
  rules.forEach((rule) => validate(sheet, rule));
  for (const { area, formula, color } of highlights) {
    const { custom } = rangeAt(sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = color;
  }
  for (const area of [...(entries ? [entries] : []), ...otherEntries])
    rangeAt(sheet, area).format.protection.locked = false;
  if (frozen?.columns) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen) sheet.freezePanes.freezeRows(frozen.rows);
  // Without a password: it guards against slips, not against people.
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, allowSort: true });
}

function validate(sheet: Excel.Worksheet, { area, check, prompt, error }: EntryRule): void {
  const { dataValidation } = rangeAt(sheet, area);
  dataValidation.rule = ruleOf(check);
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: error.title, message: error.text };
  dataValidation.ignoreBlanks = true;
}

function ruleOf(check: EntryRule["check"]): Excel.DataValidationRule {
  if (check.kind === "list") return { list: { inCellDropDown: true, source: check.words.join(",") } };
  const between = (formula1: number, formula2: number) => ({ formula1, formula2, operator: "Between" }) as const;
  return check.kind === "textLength"
    ? { textLength: between(1, check.most) }
    : { [check.kind]: between(check.lowest, check.highest) };
}

/** Takes away what a failed attempt left. Gives the name of a sheet that could not be taken back. */
async function rollBack({ added, reused }: Begun): Promise<string | undefined> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const sheets = added.map((name) => worksheets.getItemOrNullObject(name).load("name"));
      await context.sync();
      sheets.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
      if (reused) {
        const sheet = worksheets.getItem(reused.id);
        sheet.protection.unprotect();
        sheet.freezePanes.unfreeze();
        const whole = sheet.getRange();
        whole.clear("All");
        whole.conditionalFormats.clearAll();
        whole.dataValidation.clear();
        whole.format.protection.locked = true;
        sheet.name = reused.name;
      }
      await context.sync();
    });
    return undefined;
  } catch {
    return reused?.name ?? added[0];
  }
}
