/**
 * The test host without a page: the protocol, the objects, the custom functions and the events over one Book.
 * Runs in Node and in a browser; whoever owns the page passes messages in and out.
 */
import { DocumentCalls } from "./batch/documentCalls";
import type { BatchEnvironment } from "./batch/interpreter";
import { CALL_ERROR, type BatchRecord } from "./batch/payload";
import type { Book, BookEvent } from "./book";
import type { Blanks } from "./customFunctions/delivery";
import { FunctionEngine } from "./customFunctions/engine";
import { DocumentSettings } from "./documentSettings";
import type { Drawings } from "./drawings";
import type { SheetRules } from "./sheetRules";
import { eventEntries, paneVisibilityEntry } from "./events";
import { FaultPlan } from "./faultPlan";
import type { FileDesk } from "./fileDesk";
import { isDeclared, type NeededSet } from "./memberRequirements";
import { findService, type ServiceEvents } from "./objects/services";
import { createObjects } from "./objects/tree";
import { CURRENT_REQUIREMENTS, type Requirements } from "./requirements";
import { Channel } from "./xdm/channel";
import { isJsonObject, type JsonObject } from "./xdm/envelope";

export interface HostOptions {
  readonly book: Book;
  /** The origin of the page that plays Excel; https, and the host name of the add-in's page. */
  readonly origin: string;
  /** Sends a message to the add-in's page. */
  post(text: string): void;
  /** The add-in's functions.json, parsed. */
  readonly metadata?: unknown;
  readonly namespace?: string;
  readonly locale?: string;
  /** How an empty cell reaches a custom function. */
  readonly blanks?: Blanks;
  readonly requirements?: Requirements;
  /** What each member needs, where an older Excel is to be played (`memberRequirements.ts`). */
  readonly memberRequirements?: ReadonlyMap<string, NeededSet>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** office.js may try to report what happens, as in a real Excel; refused by default. */
  readonly telemetry?: boolean;
  /** Lets the time of a slow host pass; by the clock on the wall where nothing else is given. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Custom function results above this are refused, as on the web; the desktop knows no limit. */
  readonly resultLimit?: number;
}

const Dispatch = { richApi: 93, commandCompleted: 94, loadSettings: 75, saveSettings: 76 } as const;

interface PressedButton {
  resolve(data: unknown): void;
  reject(reason: Error): void;
}

export class Host {
  readonly book: Book;
  readonly functions: FunctionEngine;
  readonly settings: DocumentSettings;
  readonly drawings: Drawings;
  readonly rules: SheetRules;
  readonly files: FileDesk;
  readonly faults = new FaultPlan();
  readonly batches: BatchRecord[] = [];
  /** Members of the API that the add-in asked for and the host does not have. */
  readonly missing: string[] = [];
  /** Mistakes of the host itself: a test should find none. */
  readonly crashes: unknown[] = [];
  readonly ribbonUpdates: unknown[] = [];
  private readonly instanceId = uniqueId();
  private readonly conversationId = uniqueId();
  private readonly channel: Channel;
  private readonly documentCalls: DocumentCalls;
  private readonly services: ServiceEvents;
  private readonly pressed = new Map<string, PressedButton>();
  private readonly watchers = new Set<() => void>();
  private readonly stopListening: () => void;
  private lastPress = 0;
  private running = 0;

  constructor(private readonly options: HostOptions) {
    this.book = options.book;
    this.settings = new DocumentSettings(options.settings);
    this.functions = new FunctionEngine({
      book: this.book,
      metadata: options.metadata,
      namespace: options.namespace ?? "",
      blanks: options.blanks ?? "zero",
      knownTypes: { cardsOfNumbers: isDeclared({ set: "ExcelApi", version: "1.19" }, this.requirements) },
      send: (messages) => this.raiseRichApi(messages),
      progressed: () => this.progressed(),
    });
    this.book.useFunctions(this.functions);
    this.services = this.createServices();
    const { session, root } = createObjects(this.book, this.settings);
    this.drawings = session.drawings;
    this.rules = session.rules;
    this.files = session.files;
    const environment: BatchEnvironment = {
      session,
      root,
      service: (name) => findService(name, session, this.services),
      references: session.references,
      missing: this.missing,
      beforeMember: (member) => this.faults.beforeMember(member),
      supports: (member) => {
        const needed = options.memberRequirements?.get(member.toLowerCase());
        return !needed || isDeclared(needed, this.requirements);
      },
    };
    this.documentCalls = new DocumentCalls(environment, this.faults, this.batches, options.resultLimit ?? Infinity);
    this.channel = new Channel(this.conversationId, options.origin, (text) => options.post(text), {
      appContext: () => this.appContext(),
      executeMethod: (dispatchId, call) => this.execute(dispatchId, call),
      notified: () => undefined,
      listening: () => undefined,
    });
    this.stopListening = this.book.listen((event) => this.bookChanged(event));
  }

  private createServices(): ServiceEvents {
    return {
      functionsReady: () => this.functions.ready(),
      functionResults: (results) => this.functions.resultsArrived(results),
      // 2: results are sent at most every 200 ms; 1: results that are too large together are sent in parts.
      enabledFeatures: () => (this.options.resultLimit === undefined ? [2] : [1, 2]),
      actionsReady: () => undefined,
      paneState: "Visible",
      startState: "Inactive",
      paneStateChanged: () =>
        this.raiseRichApi([paneVisibilityEntry(this.services.paneState === "Visible" ? "Visible" : "Hidden")]),
      ribbonUpdated: (update) => this.ribbonUpdates.push(update),
    };
  }

  /** What the page's `window.name` has to be before its scripts run. */
  windowName(): string {
    const logging = this.options.telemetry === true ? "" : "disableLogging";
    const hostInfo = ["Excel", "Web", "16.01", this.locale, this.instanceId, "", logging, "3"].join("|");
    const xdmInfo = [this.conversationId, this.instanceId, this.options.origin].join("|");
    return JSON.stringify({ baseFrameName: "addin", hostInfo, xdmInfo, serializerVersion: "1", flights: "[]" });
  }

  /** A message from the page. */
  receive(text: unknown): void {
    this.channel.receive(text);
  }

  private get requirements(): Requirements {
    return this.options.requirements ?? CURRENT_REQUIREMENTS;
  }
  get locale(): string {
    return this.options.locale ?? "en-US";
  }
  get isPaneVisible(): boolean {
    return this.services.paneState === "Visible";
  }
  /** Nothing is being calculated. */
  get isSettled(): boolean {
    return this.book.busyCells() === 0 && this.functions.pendingCalls === 0;
  }
  /** No request of the add-in is waiting for its answer. */
  get isIdle(): boolean {
    return this.running === 0;
  }
  /** Works on a request; one that waits for the end of an edit is no work. */
  get isBusy(): boolean {
    return this.running > this.faults.waitingForEditing;
  }

  /** Calls back after each step of work, until it returns true. */
  watch(done: () => boolean): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = (): void => {
        if (!done()) return;
        this.watchers.delete(look);
        resolve();
      };
      this.watchers.add(look);
    });
  }
  private progressed(): void {
    for (const look of [...this.watchers]) look();
  }

  /** Presses a ribbon button; resolves with what the command says when it is completed. */
  pressButton(action: string, buttonId = action): Promise<unknown> {
    const id = `press-${++this.lastPress}`;
    return new Promise((resolve, reject) => {
      this.pressed.set(id, { resolve, reject });
      this.channel.raise("appCommandInvoked", { 0: id, 1: action, 2: JSON.stringify({ source: { id: buttonId } }) });
    });
  }

  /** What the file keeps beside its cells, from a host that was closed. */
  inherit({ settings, drawings }: Host): void {
    this.settings.replaceAll(settings.pairs());
    this.drawings.charts = drawings.charts;
    this.drawings.conditionalFormats = drawings.conditionalFormats;
  }

  close(): void {
    this.stopListening();
    this.channel.close();
  }

  private bookChanged(event: BookEvent): void {
    this.raiseRichApi(eventEntries(this.book, event));
    if (event.kind === "sheetDeleted") {
      const left = new Set(this.book.sheets().map(({ id }) => id));
      this.drawings.keepOnly(left);
      this.rules.keepOnly(left);
    }
    if (event.kind === "selectionChanged") this.channel.raise("documentSelectionChanged", {});
    this.progressed();
  }
  private raiseRichApi(entries: readonly (readonly unknown[])[]): void {
    if (entries.length > 0) this.channel.raise("richApiMessage", { ArrayData: entries });
  }

  private appContext(): JsonObject {
    return {
      _id: this.instanceId,
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 1,
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: `${this.options.origin}/Book1.xlsx`,
      _clientMode: 0,
      _settings: this.settings.pairs(),
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: uniqueId(),
      _appInstanceId: this.instanceId,
      _requirementMatrix: JSON.stringify(this.requirements),
      _hostFullVersion: "16.0.18000.40000",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }

  private async execute(dispatchId: number, call: JsonObject): Promise<JsonObject> {
    if (this.faults.delay > 0) await this.wait(this.faults.delay);
    this.running++;
    try {
      return await this.dispatch(dispatchId, call);
    } catch (crash) {
      this.crashes.push(crash);
      return { Error: CALL_ERROR.internal };
    } finally {
      this.running--;
      setTimeout(() => this.progressed(), 0);
    }
  }

  private wait(milliseconds: number): Promise<void> {
    return this.options.wait?.(milliseconds) ?? new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  private async dispatch(dispatchId: number, call: JsonObject): Promise<JsonObject> {
    if (dispatchId === Dispatch.richApi) return this.documentCalls.answer(call);
    if (dispatchId === Dispatch.commandCompleted) return this.commandCompleted(call);
    if (dispatchId === Dispatch.loadSettings) return { Properties: this.settings.pairs() };
    if (dispatchId === Dispatch.saveSettings) return this.saveSettings(call);
    this.missing.push(`call ${dispatchId}`);
    return { Error: CALL_ERROR.internal };
  }

  private saveSettings(call: JsonObject): JsonObject {
    const request = isJsonObject(call["DdaSettingsMethod"]) ? call["DdaSettingsMethod"] : call;
    const pairs: unknown[] = Array.isArray(request["Properties"]) ? request["Properties"] : [];
    this.settings.replaceAll(
      pairs.flatMap((pair): [string, string][] => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1])]] : [])),
    );
    return { Properties: this.settings.pairs() };
  }

  private commandCompleted(call: JsonObject): JsonObject {
    const press = this.pressed.get(String(call["0"]));
    this.pressed.delete(String(call["0"]));
    const status = Number(call["1"]);
    if (status === 0) press?.resolve(call["2"]);
    else
      press?.reject(
        new Error(
          status === CALL_ERROR.noSuchAction
            ? "No action of this name is associated."
            : `The command ended with status ${status}.`,
        ),
      );
    return {};
  }
}

const uniqueId = (): string => globalThis.crypto.randomUUID();
