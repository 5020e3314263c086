/** The rich-API call as it travels: `ArrayData` in, `Data` out, its size limits, and the log of all batches. */
import { isJsonObject, type JsonObject } from "../xdm/envelope";
import type { Action, ObjectPath, RequestBody } from "./wire";

/** Excel on the web refuses larger requests and answers. */
export const PAYLOAD_LIMIT = 5_000_000;
/** The codes of failed calls outside a 200 reply. */
export const CALL_ERROR = {
  cellEditMode: 5004,
  internal: 5001,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noSuchAction: 11_101,
} as const;
/** Set by `Excel.run({ delayForCellEdit: true })`, and by requests that may run while a cell is edited. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface BatchRecord {
  /** "Instantiate Workbook.worksheets" and so on, short enough to read. */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  responseBytes: number;
  /** The code of the error that ended it, if one did. */
  error: string | undefined;
  readonly waitsForCellEdit: boolean;
}

export interface RichRequest {
  readonly body: RequestBody;
  readonly bytes: number;
  readonly flags: number;
}

const bytesOf = (text: string): number => {
  if (!/[\u0080-\uFFFF]/.test(text)) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
};

const isAction = (value: unknown): value is Action =>
  isJsonObject(value) && typeof value["Id"] === "number" && typeof value["ActionType"] === "number";
const isPath = (value: unknown): value is ObjectPath =>
  isJsonObject(value) && typeof value["Id"] === "number" && typeof value["ObjectPathType"] === "number";

export function readRequest(call: JsonObject): RichRequest | undefined {
  const parts: unknown = call["ArrayData"];
  if (!Array.isArray(parts)) return undefined;
  const text: unknown = parts[4];
  if (typeof text !== "string") return undefined;
  const json: unknown = JSON.parse(text);
  if (!isJsonObject(json)) return undefined;
  const { Actions, ObjectPaths } = json;
  const paths = isJsonObject(ObjectPaths)
    ? Object.entries(ObjectPaths).filter((entry): entry is [string, ObjectPath] => isPath(entry[1]))
    : [];
  return {
    body: { Actions: Array.isArray(Actions) ? Actions.filter(isAction) : [], ObjectPaths: Object.fromEntries(paths) },
    bytes: bytesOf(text),
    flags: Number(parts[6]) || 0,
  };
}

export const replyOf = (json: string): JsonObject => ({ Data: [200, [], json] });
export const replyBytes = bytesOf;

const KINDS = ["", "instantiate", "query", "call", "set", "trace", "query", "query", "ensure", "update"];

export function describe({ Actions, ObjectPaths }: RequestBody): string[] {
  const nameOf = (id: number | undefined): string => {
    const path = id === undefined ? undefined : ObjectPaths[String(id)];
    if (!path || path.ObjectPathType === 1) return "workbook";
    const own = path.ObjectPathType === 5 ? `[${String(path.ArgumentInfo?.Arguments?.[0])}]` : path.Name;
    return path.ParentObjectPathId === undefined ? own : `${nameOf(path.ParentObjectPathId)}.${own}`;
  };
  return Actions.map(
    (action) =>
      `${KINDS[action.ActionType] ?? action.ActionType} ${nameOf(action.ObjectPathId)}${action.Name ? `.${action.Name}` : ""}`,
  );
}
