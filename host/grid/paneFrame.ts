/** The add-in's page in its frame, and the messages between them. */
import type { Host } from "../host";
import { giveOfficeTheme, officeThemes, type ThemeName } from "../officeTheme";

export class PaneFrame {
  private readonly frame = document.createElement("iframe");
  /** The pane looks at it when a person comes back to it, as in Excel. */
  theme: ThemeName = "colorful";

  constructor(
    private readonly pane: HTMLElement,
    title: string,
  ) {
    this.frame.title = title;
  }

  post(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin);
  }

  /** office.js reads the name of its window before anything else, so it is there before the frame is. */
  load(host: Host, container: HTMLElement, untilCalculated: () => Promise<void>): void {
    this.frame.name = host.windowName();
    this.frame.src = "/taskpane.html";
    // A request sees the sheet calculated, as in Excel; the order of the messages stays.
    let last = Promise.resolve();
    globalThis.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
      const { contentWindow } = this.frame;
      if (!contentWindow || source !== contentWindow) return;
      // With its first message the client has come, and has made no context yet.
      giveOfficeTheme(contentWindow, () => officeThemes[this.theme]);
      last = last.then(untilCalculated).then(() => host.receive(data));
    });
    // The add-in may show and hide its pane itself; this looks on and never ends.
    let wasVisible = true;
    void host.watch(() => {
      if (host.isPaneVisible !== wasVisible) this.show((wasVisible = host.isPaneVisible));
      return false;
    });
    container.append(this.frame);
  }

  show(visible: boolean): void {
    this.pane.classList.toggle("closed", !visible);
  }
}
