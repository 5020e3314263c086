/** The names of our members are those of the real client: a misspelt one would never be asked for. */
import { MemoryBook } from "../../host/book/memory";
import { DocumentSettings } from "../../host/documentSettings";
import { startTestHost, type TestHost } from "../../host/index";
import { ChartCollectionObject, ChartLegendObject, ChartObject, ChartTitleObject } from "../../host/objects/chart";
import { ChartAxesObject, ChartAxisObject, ChartAxisTitleObject } from "../../host/objects/chartAxes";
import { ChartDataLabelObject, ChartPointObject, ChartPointsCollectionObject } from "../../host/objects/chartPoints";
import {
  ChartFillObject,
  ChartSeriesCollectionObject,
  ChartSeriesFormatObject,
  ChartSeriesObject,
} from "../../host/objects/chartSeries";
import {
  ConditionalFormatCollectionObject,
  ConditionalFormatObject,
  ConditionalFormatRuleObject,
  ConditionalRangeFillObject,
  ConditionalRangeFontObject,
  ConditionalRangeFormatObject,
  CustomConditionalFormatObject,
} from "../../host/objects/conditionalFormat";
import { DataValidationObject } from "../../host/objects/dataValidation";
import { FormatProtectionObject } from "../../host/objects/formatProtection";
import { WorksheetFreezePanesObject } from "../../host/objects/freezePanes";
import type { HostObject } from "../../host/objects/hostObject";
import { membersOf } from "../../host/objects/members";
import { NamedItemCollectionObject, NamedItemObject } from "../../host/objects/namedItem";
import { RangeObject } from "../../host/objects/range";
import { PageLayoutObject } from "../../host/objects/pageLayout";
import { RangeBorderCollectionObject, RangeBorderObject } from "../../host/objects/rangeBorders";
import { RangeAreasObject, RangeCollectionObject } from "../../host/objects/rangeAreas";
import { RangeFillObject, RangeFontObject, RangeFormatObject } from "../../host/objects/rangeFormat";
import { SettingCollectionObject, SettingObject } from "../../host/objects/settings";
import { TableCollectionObject, TableObject } from "../../host/objects/table";
import { TableColumnCollectionObject, TableColumnObject } from "../../host/objects/tableColumn";
import { TableRowCollectionObject, TableRowObject } from "../../host/objects/tableRow";
import { createObjects } from "../../host/objects/tree";
import { ApplicationObject, WorkbookObject } from "../../host/objects/workbook";
import { WorkbookProtectionObject } from "../../host/objects/workbookProtection";
import { WorksheetObject } from "../../host/objects/worksheet";
import { WorksheetCollectionObject } from "../../host/objects/worksheetCollection";
import { WorksheetProtectionObject } from "../../host/objects/worksheetProtection";

const book = new MemoryBook();
const { session } = createObjects(book, new DocumentSettings());
const area = { sheetId: book.activeSheetId(), row: 0, column: 0, rowCount: 1, columnCount: 1 };
const objects: readonly HostObject[] = [
  new WorkbookObject(session),
  new ApplicationObject(session),
  new WorksheetCollectionObject(session),
  new WorksheetObject(session, area.sheetId),
  new WorksheetProtectionObject(session, area.sheetId),
  new WorkbookProtectionObject(session),
  new WorksheetFreezePanesObject(session, area.sheetId),
  new DataValidationObject(session, area),
  new FormatProtectionObject(session, area),
  new RangeObject(session, area),
  new RangeAreasObject(session, [area]),
  new RangeCollectionObject(session, [area]),
  new RangeFormatObject(session, area),
  new RangeFillObject(session, area),
  new RangeFontObject(session, area),
  new RangeBorderCollectionObject(session, area),
  new RangeBorderObject(session, area, "EdgeTop"),
  new PageLayoutObject(session, area.sheetId),
  new TableCollectionObject(session, undefined),
  new TableObject(session, "1"),
  new TableColumnCollectionObject(session, "1"),
  new TableColumnObject(session, "1", 0),
  new TableRowCollectionObject(session, "1"),
  new TableRowObject(session, "1", 0),
  new NamedItemCollectionObject(session, undefined),
  new NamedItemObject(session, "x", undefined),
  new ChartCollectionObject(session, area.sheetId),
  new ChartObject(session, "x"),
  new ChartTitleObject(session, "x"),
  new ChartLegendObject(session, "x"),
  new ChartSeriesCollectionObject(session, "x"),
  new ChartSeriesObject(session, "x", 0),
  new ChartSeriesFormatObject(session, "x", 0),
  new ChartFillObject(session, "x", 0),
  new ChartPointsCollectionObject(session, "x", 0),
  new ChartPointObject(session, "x", 0, 0),
  new ChartDataLabelObject(session, "x", 0, 0),
  new ChartAxesObject(session, "x"),
  new ChartAxisObject(session, "x", "value"),
  new ChartAxisTitleObject(session, "x", "value"),
  new ConditionalFormatCollectionObject(session, area),
  new ConditionalFormatObject(session, "x"),
  new CustomConditionalFormatObject(session, "x"),
  new ConditionalFormatRuleObject(session, "x"),
  new ConditionalRangeFormatObject(session, "x"),
  new ConditionalRangeFillObject(session, "x"),
  new ConditionalRangeFontObject(session, "x"),
  new SettingCollectionObject(session),
  new SettingObject(session, "x"),
];

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost({ folder: `${__dirname}/fixture` });
});
afterAll(() => host.close());

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The members of a client class: scalars as they travel, navigation properties and methods as its prototype has them. */
function clientMembers(className: string): Set<string> {
  const found: unknown = Reflect.get(host.Excel, className);
  if (typeof found !== "function") return new Set();
  const prototype: object = found.prototype;
  const scalars: unknown = Reflect.get(prototype, "_scalarPropertyOriginalNames") ?? [];
  return new Set([...Object.getOwnPropertyNames(prototype), ...(Array.isArray(scalars) ? scalars.map(String) : [])]);
}

test.each(objects.map((object) => [object.className, object] as const))(
  "%s has only members that the real client knows",
  (className, object) => {
    const known = clientMembers(className);
    expect(known.size).toBeGreaterThan(0);
    const names = [...membersOf(object).values()].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    // Indexers have no name on the wire: GetItem(key) serves collections whose client only has getItemAt.
    // The client sends a new `showGridlines` as "Gridlines", and on the web its `createWorkbook` asks the root itself.
    const unknown = names.filter(
      (name) =>
        !["GetItem", "Gridlines", "CreateAndOpenWorkbook"].includes(name) &&
        !known.has(name) &&
        !known.has(camelCase(name)),
    );
    expect(unknown).toEqual([]);
  },
);

test("every scalar of the client that we have is a property here, too", () => {
  for (const object of objects) {
    const found: unknown = Reflect.get(host.Excel, object.className);
    const prototype: object = typeof found === "function" ? found.prototype : {};
    const scalars: unknown = Reflect.get(prototype, "_scalarPropertyOriginalNames") ?? [];
    for (const name of Array.isArray(scalars) ? scalars.map(String) : []) {
      const member = membersOf(object).get(name.toLowerCase());
      if (member) expect([object.className, member.name, member.kind]).toEqual([object.className, name, "property"]);
    }
  }
});
