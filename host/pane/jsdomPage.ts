/** The add-in's own page in jsdom, with the host as its opener. The only part that needs Node. */
import { format } from "node:util";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { fillGaps } from "./browserGaps";
import type { PageFiles } from "./files";
import type { PageClock } from "./pageClock";

class FolderLoader extends ResourceLoader {
  constructor(
    private readonly files: PageFiles,
    private readonly clock: PageClock,
  ) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    this.clock.stepped();
    const file = this.files.read(url);
    const answer = file ? Promise.resolve(file) : Promise.reject(new Error(`Refused: ${url}`));
    return Object.assign(answer, { abort: () => undefined });
  }
}

export interface PageOptions {
  readonly files: PageFiles;
  readonly clock: PageClock;
  readonly address: string;
  readonly windowName: string;
  /** A message of the page to its host. */
  received(text: unknown): void;
}

export class JsdomPage {
  readonly window: DOMWindow;
  readonly consoleErrors: string[] = [];
  readonly consoleWarnings: string[] = [];
  private readonly opener: object;
  private isClosed = false;

  constructor(private readonly options: PageOptions) {
    this.opener = {
      postMessage: (text: unknown) => {
        options.clock.stepped();
        setImmediate(() => this.isClosed || options.received(text));
      },
    };
    const html = options.files.read(options.address);
    if (!html) throw new Error(`There is no page ${options.address}.`);
    const dom = new JSDOM(html, {
      url: options.address,
      runScripts: "dangerously",
      resources: new FolderLoader(options.files, options.clock),
      pretendToBeVisual: true,
      virtualConsole: this.console(),
      beforeParse: (window) => this.prepare(window),
    });
    this.window = dom.window;
  }

  private console(): VirtualConsole {
    const virtual = new VirtualConsole();
    virtual.on("error", (...parts: unknown[]) => this.consoleErrors.push(format(...parts)));
    virtual.on("warn", (...parts: unknown[]) => this.consoleWarnings.push(format(...parts)));
    virtual.on("jsdomError", (error) => {
      // jsdom reads style sheets with an older grammar than browsers; that says nothing about the page.
      if (error.message.startsWith("Could not parse CSS")) return;
      const detail: unknown = "detail" in error ? error.detail : undefined;
      this.consoleErrors.push(
        detail instanceof Error || typeof detail === "string" ? `${error.message} ${String(detail)}` : error.message,
      );
    });
    return virtual;
  }

  private prepare(window: DOMWindow): void {
    window.name = this.options.windowName;
    Object.defineProperty(window, "opener", { value: this.opener, configurable: true });
    this.options.clock.rule(window);
    fillGaps(window, { fetchText: (address) => this.options.files.read(address)?.toString("utf8") });
  }

  /** A message of the host to the page. */
  post(text: string, origin: string): void {
    this.options.clock.stepped();
    setImmediate(() => {
      if (this.isClosed) return;
      this.options.clock.stepped();
      const { window } = this;
      const event = new window.MessageEvent("message", { data: text, origin });
      // A source has to be a window of jsdom's own; the client only looks at the origin.
      window.dispatchEvent(event);
    });
  }

  close(): void {
    this.isClosed = true;
    this.options.clock.stop();
    this.window.close();
  }
}
