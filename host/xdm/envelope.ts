/** The envelope in which office.js and its host write to each other: a JSON string in `postMessage`. Read in office.js 1.1.110. */
export const MESSAGE_REQUEST = 0;
export const MESSAGE_RESPONSE = 1;
export const RESPONSE_TO_CALL = 0;
export const RESPONSE_EVENT = 1;

export type ActionKind = "invoke" | "registerEvent" | "unregisterEvent";
const ACTION_KINDS: readonly ActionKind[] = ["invoke", "registerEvent", "unregisterEvent"];

export interface PaneRequest {
  readonly kind: ActionKind;
  readonly action: string;
  readonly conversationId: string;
  readonly correlationId: unknown;
  readonly data: unknown;
}

export type JsonObject = { readonly [key: string]: unknown };
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined for anything that is not a request of office.js: pages also post messages of their own. */
export function readRequest(text: unknown): PaneRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(message) || message["_messageType"] !== MESSAGE_REQUEST) return undefined;
  const kind = ACTION_KINDS[Number(message["_actionType"])];
  const action = message["_actionName"];
  const conversationId = message["_conversationId"];
  if (!kind || typeof action !== "string" || typeof conversationId !== "string") return undefined;
  return { kind, action, conversationId, correlationId: message["_correlationId"], data: message["_data"] };
}

const envelope = (
  action: string,
  conversationId: string,
  correlationId: unknown,
  responseType: number,
  origin: string,
  data: unknown,
): string =>
  JSON.stringify({
    _messageType: MESSAGE_RESPONSE,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });

export const replyText = (request: PaneRequest, origin: string, data: unknown): string =>
  envelope(request.action, request.conversationId, request.correlationId, RESPONSE_TO_CALL, origin, data);

export const eventText = (event: string, conversationId: string, origin: string, data: unknown): string =>
  envelope(event, conversationId, -1, RESPONSE_EVENT, origin, data);
