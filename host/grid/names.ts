/** Defined names, kept by the grid so that its formulas know them. */
import { IDefinedNamesService, type ISetDefinedNameMutationParam } from "@univerjs/preset-sheets-core";
import type { DefinedName } from "../book";
import type { Grid } from "./univer";

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export class Names {
  private readonly service: IDefinedNamesService;

  constructor(private readonly grid: Grid) {
    this.service = grid.find(IDefinedNamesService);
  }

  private kept(): ISetDefinedNameMutationParam[] {
    return Object.values(this.service.getDefinedNameMap(this.grid.unitId) ?? {}).map((item) => ({
      ...item,
      unitId: this.grid.unitId,
    }));
  }
  private find(name: string, sheetId: string | undefined): ISetDefinedNameMutationParam | undefined {
    return this.kept().find((item) => item.name.toLowerCase() === name.toLowerCase() && scopeOf(item) === sheetId);
  }

  all(): DefinedName[] {
    return this.kept().map((item) => ({
      name: item.name,
      sheetId: scopeOf(item),
      formula: item.formulaOrRefString.startsWith("=") ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      comment: item.comment ?? "",
      visible: item.hidden !== true,
    }));
  }

  set({ name, sheetId, formula, comment, visible }: DefinedName): void {
    const known = this.find(name, sheetId);
    // The grid keeps a plain reference without "=", and finds cells only so.
    const text = formula.replace(/^=(?=('[^']*'|[^'"(!]*)![$A-Z0-9:]+$)/i, "");
    const parameters: ISetDefinedNameMutationParam = {
      unitId: this.grid.unitId,
      id: known?.id ?? globalThis.crypto.randomUUID(),
      name,
      formulaOrRefString: text,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
      comment,
      hidden: !visible,
    };
    this.grid.run("formula.mutation.set-defined-name", parameters);
  }

  remove(name: string, sheetId: string | undefined): void {
    const known = this.find(name, sheetId);
    if (known) this.grid.run("formula.mutation.remove-defined-name", known);
  }
}

const scopeOf = ({ localSheetId }: { readonly localSheetId?: string }): string | undefined =>
  localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? undefined : localSheetId;
