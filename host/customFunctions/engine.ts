/**
 * Calls the add-in's functions for the book: one message per calculation pass, #BUSY! until the answer is there.
 * Knows neither cells nor formulas beyond the arguments it is given.
 */
import { areaOfCell, fullAddress, type Area } from "../address";
import type { Book, CallAnswer, CallArgument, FunctionCall, FunctionSource } from "../book";
import { Delivery, NotDelivered, type Blanks } from "./delivery";
import { readMetadata, type FunctionMetadata } from "./metadata";
import { readResults, type KnownTypes } from "./results";

const FUNCTION_MESSAGES = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { cancelable: 1, streaming: 2, errorsAsValues: 4, richValues: 8 } as const;

export type FunctionMessage = readonly [number, number, string, string, number, boolean];

export interface EngineOptions {
  readonly book: Book;
  readonly metadata: unknown;
  readonly namespace: string;
  readonly blanks: Blanks;
  readonly knownTypes: KnownTypes;
  send(messages: readonly FunctionMessage[]): void;
  /** Some answers arrived, or nothing is awaited any more. */
  progressed(): void;
}

interface Pending {
  readonly key: string;
  readonly metadata: FunctionMetadata;
  readonly message: FunctionMessage;
  isSent: boolean;
}

export class FunctionEngine implements FunctionSource {
  private readonly functions: Map<string, FunctionMetadata>;
  private readonly answers = new Map<string, CallAnswer>();
  private readonly invocations = new Map<number, Pending>();
  private readonly idByKey = new Map<string, number>();
  private lastId = 0;
  private isReady = false;
  /** How many messages went out and how many calls they held: one calculation pass is one message. */
  readonly messageSizes: number[] = [];

  constructor(private readonly options: EngineOptions) {
    this.functions = readMetadata(options.metadata, options.namespace);
  }

  get isListening(): boolean {
    return this.isReady;
  }
  get pendingCalls(): number {
    return this.invocations.size;
  }
  get functionNames(): string[] {
    return [...this.functions.keys()];
  }

  knows(name: string): boolean {
    return this.functions.has(name.toUpperCase());
  }

  answer(call: FunctionCall): CallAnswer {
    const known = this.answers.get(call.key);
    if (known) return known;
    const metadata = this.functions.get(call.name.toUpperCase());
    if (this.idByKey.has(call.key) || !metadata) return { kind: "busy" };
    try {
      this.queue(call, metadata);
      return { kind: "busy" };
    } catch (refusal) {
      if (!(refusal instanceof NotDelivered)) throw refusal;
      return { kind: "value", value: refusal.value };
    }
  }

  private queue(call: FunctionCall, metadata: FunctionMetadata): void {
    const parameters = new Delivery(metadata, this.options.blanks).parameters(call.arguments);
    const id = ++this.lastId;
    const flags =
      (metadata.isCancelable ? Flag.cancelable : 0) |
      (metadata.isStreaming ? Flag.streaming : 0) |
      (metadata.acceptsErrors ? Flag.errorsAsValues : 0) |
      (metadata.acceptsRichValues ? Flag.richValues : 0);
    const caller = metadata.needsAddress ? this.addressOf(areaOfCell(call.caller)) : null;
    const addresses = metadata.needsParameterAddresses
      ? metadata.parameters.map((_, index) => this.parameterAddress(call.arguments[index]))
      : null;
    const message = JSON.stringify([id, metadata.id, parameters, caller, flags, addresses]);
    this.invocations.set(id, {
      key: call.key,
      metadata,
      message: [FUNCTION_MESSAGES, INVOKE, "", message, 0, false],
      isSent: false,
    });
    this.idByKey.set(call.key, id);
  }

  private addressOf(area: Area): string {
    const sheet = this.options.book.sheets().find(({ id }) => id === area.sheetId);
    return fullAddress(sheet?.name ?? "", area);
  }
  /** What Excel gives for an argument that is no reference is documented nowhere; here an empty text, so that places still match. */
  private parameterAddress(argument: CallArgument | undefined): string {
    return argument?.kind === "reference" ? this.addressOf(argument.area) : "";
  }

  passEnded(): void {
    if (!this.isReady) return;
    const waiting = [...this.invocations.values()].filter(({ isSent }) => !isSent);
    if (waiting.length === 0) return;
    for (const pending of waiting) pending.isSent = true;
    this.messageSizes.push(waiting.length);
    this.options.send(waiting.map(({ message }) => message));
  }

  /** The add-in's runtime listens now. */
  ready(): void {
    this.isReady = true;
    this.passEnded();
  }

  forget(keys: readonly string[]): void {
    const cancelled: FunctionMessage[] = [];
    for (const key of keys) {
      this.answers.delete(key);
      const id = this.idByKey.get(key);
      const pending = id === undefined ? undefined : this.invocations.get(id);
      this.idByKey.delete(key);
      if (id === undefined || !pending) continue;
      this.invocations.delete(id);
      if (pending.isSent && (pending.metadata.isCancelable || pending.metadata.isStreaming)) {
        cancelled.push([FUNCTION_MESSAGES, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]);
      }
    }
    if (cancelled.length > 0) this.options.send(cancelled);
  }

  /** Results of the add-in; late ones, whose call is forgotten, are dropped. */
  resultsArrived(results: unknown): void {
    const keys: string[] = [];
    for (const { invocationId, answer } of readResults(results, this.options.knownTypes)) {
      const pending = this.invocations.get(invocationId);
      if (!pending) continue;
      this.answers.set(pending.key, answer);
      // A streaming function may answer again; its invocation stays known.
      if (!pending.metadata.isStreaming) {
        this.invocations.delete(invocationId);
        this.idByKey.delete(pending.key);
      }
      keys.push(pending.key);
    }
    if (keys.length > 0) this.options.book.answersArrived(keys);
    this.options.progressed();
  }
}
