/** What comes back from a function: `[id, succeeded, value, errorCode?, outboundData]`. */
import type { CallAnswer } from "../book";
import { errorValue, type CellValue, type ErrorSign, type RichNumber, type RichProperty } from "../cellValue";
import { isJsonObject, type JsonObject } from "../xdm/envelope";

export interface FunctionResult {
  readonly invocationId: number;
  readonly answer: CallAnswer;
}

/** The codes of the custom functions runtime; 9 and 10: no function is associated with the id. */
const SIGNS: Readonly<Record<number, ErrorSign>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};
/** Excel shows a custom text with these two signs only. */
const SHOWS_TEXT: ReadonlySet<ErrorSign> = new Set<ErrorSign>(["#VALUE!", "#N/A"]);
const ALL_SIGNS: readonly ErrorSign[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

const withText = (sign: ErrorSign, text: unknown): CellValue =>
  errorValue(sign, typeof text === "string" && SHOWS_TEXT.has(sign) ? text : undefined);

/** What the Excel that is played knows of data types. */
export interface KnownTypes {
  /** Properties behind a basic value, ExcelApi 1.19. An older Excel shows the value, and nothing behind it. */
  readonly cardsOfNumbers: boolean;
}

function objectValue(json: JsonObject, known: KnownTypes): CellValue {
  const { type, basicValue, text } = json;
  if (type === "Error") {
    const sign = ALL_SIGNS.find((candidate) => candidate === (json["basicValue"] ?? json["code"])) ?? "#VALUE!";
    return withText(sign, json["message"]);
  }
  if (type === "Entity" && typeof text === "string") {
    return { ...json, type: "Entity", text, properties: propertiesOf(json["properties"]) };
  }
  if ((type === "Double" || type === "FormattedNumber") && typeof basicValue === "number")
    return numberValue(json, { type, basicValue }, known);
  if ((type === "String" && typeof basicValue === "string") || (type === "Boolean" && typeof basicValue === "boolean"))
    return basicValue;
  return errorValue("#VALUE!", `host: a result of type ${String(type)} is not understood`);
}

function numberValue(json: JsonObject, number: RichNumber, { cardsOfNumbers }: KnownTypes): CellValue {
  const { numberFormat, properties, layouts, provider } = json;
  const formatted: RichNumber = typeof numberFormat === "string" ? { ...number, numberFormat } : number;
  if (cardsOfNumbers && isJsonObject(properties))
    return { ...formatted, properties: propertiesOf(properties), layouts, provider };
  return formatted.numberFormat === undefined ? number.basicValue : formatted;
}

const propertiesOf = (properties: unknown): Record<string, RichProperty> =>
  isJsonObject(properties)
    ? Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, propertyOf(value)]))
    : {};

function propertyOf(value: unknown): RichProperty {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return isJsonObject(value) && typeof value["type"] === "string" ? { ...value, type: value["type"] } : null;
}

/** null and nothing at all show as 0; that is Excel's design (office-js#1503). */
function cellValue(value: unknown, known: KnownTypes): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  return isJsonObject(value) ? objectValue(value, known) : errorValue("#VALUE!");
}

function answerOf(value: unknown, known: KnownTypes): CallAnswer {
  if (!Array.isArray(value)) return { kind: "value", value: cellValue(value, known) };
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  // Rows of different length, no rows, or a plain list: no array that a sheet can show.
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width))
    return { kind: "value", value: errorValue("#VALUE!") };
  const cells = (row: unknown): CellValue[] => (Array.isArray(row) ? row.map((cell) => cellValue(cell, known)) : []);
  return { kind: "array", values: rows.map(cells) };
}

export function readResults(results: unknown, known: KnownTypes): FunctionResult[] {
  const list: unknown[] = Array.isArray(results) ? results : [];
  return list.flatMap((entry): FunctionResult[] => {
    if (!Array.isArray(entry)) return [];
    const parts: unknown[] = entry;
    const [invocationId, succeeded, value, code] = parts;
    if (typeof invocationId !== "number") return [];
    if (succeeded === true) return [{ invocationId, answer: answerOf(value, known) }];
    return [
      {
        invocationId,
        answer: { kind: "value", value: withText(SIGNS[Number(code)] ?? "#VALUE!", code === 0 ? undefined : value) },
      },
    ];
  });
}
