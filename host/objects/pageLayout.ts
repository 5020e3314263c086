/** Paper, margins, and what is printed on how many pages. */
import type { Area } from "../address";
import { plainPage, type PageSetup } from "../pageSetup";
import { assertUnprotected } from "./assertUnprotected";
import { HostObject, NullObject, type Session } from "./hostObject";
import { booleanParameter, invalidArgument, textParameter, wordParameter } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";
import { areaOfText } from "./referenceText";

const PAPERS = ["A3", "A4", "A4Small", "A5", "Letter", "Legal"] as const;
const ZOOMS = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;

export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";

  constructor(
    session: Session,
    private readonly sheetId: string,
  ) {
    super(session);
  }

  private get page(): PageSetup {
    return this.session.rules.pages.get(this.sheetId) ?? plainPage();
  }
  private change(change: Partial<PageSetup>): void {
    assertUnprotected(this.book, this.sheetId);
    this.session.rules.pages.set(this.sheetId, { ...this.page, ...change });
  }
  private margin(side: keyof PageSetup["margins"], value: unknown): void {
    if (typeof value !== "number" || !(value >= 0)) throw invalidArgument("margin");
    this.change({ margins: { ...this.page.margins, [side]: value } });
  }
  private areaOf(value: unknown): Area {
    const area =
      value instanceof RangeGeometry ? value.area : areaOfText(this.book, textParameter(value, "range"), this.sheetId);
    if (!area || area.sheetId !== this.sheetId) throw invalidArgument("a range of this sheet");
    return area;
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    this.change({ orientation: wordParameter(value, ["Portrait", "Landscape"], "orientation") });
  }
  get PaperSize(): string {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    this.change({ paperSize: wordParameter(value, PAPERS, "paperSize") });
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: booleanParameter(value, "centerHorizontally") });
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.margin("left", value);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.margin("right", value);
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.margin("top", value);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.margin("bottom", value);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.margin("header", value);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.margin("footer", value);
  }
  get Zoom(): PageSetup["zoom"] {
    return this.page.zoom;
  }
  set Zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
    const entries = Object.entries(value);
    const isKnown = entries.every(
      ([name, number]) => ZOOMS.some((known) => known === name) && Number.isInteger(number),
    );
    if (!isKnown) throw invalidArgument("zoom");
    this.change({ zoom: Object.fromEntries(entries) });
  }

  SetPrintArea(area: unknown): void {
    this.change({ printArea: this.areaOf(area) });
  }
  GetPrintAreaOrNullObject(): HostObject {
    const { printArea } = this.page;
    return printArea ? this.session.make.rangeAreas([printArea]) : new NullObject(this.session);
  }
  SetPrintTitleRows(rows: unknown): void {
    this.change({ titleRows: this.areaOf(rows) });
  }
  GetPrintTitleRowsOrNullObject(): HostObject {
    const { titleRows } = this.page;
    return titleRows ? this.session.make.range(titleRows) : new NullObject(this.session);
  }
}
