/** What every browser of Excel has and jsdom lacks. What Excel takes away (alert, confirm, prompt), office.js takes away itself. */
import { TextDecoder, TextEncoder } from "node:util";
import type { DOMWindow } from "jsdom";

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

export interface Gate {
  /** A request for something that is not a script or a style; recorded and refused unless it lies in the built folder. */
  fetchText(address: string): string | undefined;
}

/**
 * office.js asks an anchor for the parts of its address at every message, and jsdom parses the address anew each time it is
 * asked. Whole addresses are parsed once here; what has to be read beside the page's own address is left to jsdom.
 */
function rememberAddresses(window: DOMWindow): void {
  const { prototype } = window.HTMLAnchorElement;
  const known = new Map<string, URL>();
  for (const part of ["protocol", "hostname", "port"] as const) {
    const own = Object.getOwnPropertyDescriptor(prototype, part);
    if (!own?.get) continue;
    const { get } = own;
    Object.defineProperty(prototype, part, {
      ...own,
      get(this: HTMLAnchorElement): unknown {
        const address = this.getAttribute("href") ?? "";
        const url = known.get(address) ?? (URL.canParse(address) ? new URL(address) : undefined);
        if (!url) return get.call(this);
        known.set(address, url);
        return url[part];
      },
    });
  }
}

export function fillGaps(window: DOMWindow, gate: Gate): void {
  const give = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  Object.defineProperty(window.document, "domain", { value: window.location.hostname, configurable: true });
  rememberAddresses(window);
  give(window, "matchMedia", (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => false,
  }));
  give(window, "ResizeObserver", SilentObserver);
  give(window, "IntersectionObserver", SilentObserver);
  give(window, "TextEncoder", TextEncoder);
  give(window, "TextDecoder", TextDecoder);
  give(window, "structuredClone", structuredClone);
  // jsdom's own parses by hand, and office.js parses an address at every message.
  give(window, "URL", URL);
  // No MessageChannel: that of Node keeps the process alive for ever, and React does without.
  give(window.Element.prototype, "scrollIntoView", () => undefined);
  give(window, "scrollTo", () => undefined);
  give(window, "fetch", async (input: string | { url: string }) => {
    const address = new URL(typeof input === "string" ? input : input.url, window.location.href).href;
    const text = gate.fetchText(address);
    if (text === undefined) throw new TypeError(`Failed to fetch ${address}`);
    return new Response(text);
  });
  // jsdom's own XMLHttpRequest and WebSocket would reach the network.
  const unreachable = function (): never {
    gate.fetchText("https://unknown.invalid/XMLHttpRequest-or-WebSocket");
    throw new Error("The network is not reachable from the test host.");
  };
  give(window, "XMLHttpRequest", unreachable);
  give(window, "WebSocket", unreachable);
}
