/**
 * The line between the add-in's page and the host: answers the handshake, keeps the list of events the page listens to,
 * and passes `executeMethod` on. Knows nothing of workbooks.
 */
import { eventText, isJsonObject, readRequest, replyText, type JsonObject, type PaneRequest } from "./envelope";

/** What the page asks for beyond the handshake. */
export interface ChannelServices {
  appContext(): unknown;
  /** Always answers: office.js waits for ever. */
  executeMethod(dispatchId: number, call: JsonObject): Promise<JsonObject>;
  /** The page says where its focus is, that it wants to close, and the like. */
  notified(parameters: readonly unknown[]): void;
  /** An event that the page has begun to listen to. */
  listening(event: string): void;
}

export class Channel {
  private readonly listenedEvents = new Set<string>();
  private closed = false;

  constructor(
    private readonly conversationId: string,
    private readonly origin: string,
    private readonly post: (text: string) => void,
    private readonly services: ChannelServices,
  ) {}

  /** A message event from the page; what is not ours is ignored. */
  receive(text: unknown): void {
    const request = readRequest(text);
    if (!request || this.closed || request.conversationId !== this.conversationId) return;
    if (request.kind === "registerEvent") {
      this.listenedEvents.add(request.action);
      this.reply(request, { Error: 0 });
      this.services.listening(request.action);
    } else if (request.kind === "unregisterEvent") {
      this.listenedEvents.delete(request.action);
      this.reply(request, { Error: 0 });
    } else {
      this.invoke(request);
    }
  }

  /** Sends an event, if the page listens to it. */
  raise(event: string, data: unknown): void {
    if (!this.closed && this.listenedEvents.has(event))
      this.post(eventText(event, this.conversationId, this.origin, data));
  }

  close(): void {
    this.closed = true;
  }

  private invoke(request: PaneRequest): void {
    if (request.action === "ContextActivationManager_getAppContextAsync") {
      this.reply(request, this.services.appContext());
    } else if (request.action === "ContextActivationManager_notifyHost") {
      this.services.notified(Array.isArray(request.data) ? request.data : []);
    } else if (request.action === "executeMethod" && isJsonObject(request.data)) {
      const method = request.data["DdaMethod"];
      const dispatchId = isJsonObject(method) ? Number(method["DispatchId"]) : Number.NaN;
      void this.services
        .executeMethod(dispatchId, request.data)
        .then((reply) => this.reply(request, { Version: 1, Error: 0, ...reply }));
    } else {
      this.reply(request, { Error: 0 });
    }
  }

  private reply(request: PaneRequest, data: unknown): void {
    if (!this.closed) this.post(replyText(request, this.origin, data));
  }
}
