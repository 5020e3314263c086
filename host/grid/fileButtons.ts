/** "Open .xlsx" and "Save .xlsx" of the host page, and workbooks that the add-in opens beside this one: they are downloaded. */
import type { Bench } from "./bench";
import type { Texts } from "./texts";

export function connectFileButtons({ book, host }: Bench, texts: Texts, say: (text: string) => void): void {
  document.getElementById("open-file")?.addEventListener("change", ({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) void open(file);
  });
  document.getElementById("save-file")?.addEventListener("click", () => void save());
  host.files.onOpenedBeside = (base64) => {
    download(
      "Book2.xlsx",
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
    say(texts.openedBeside);
  };

  async function open(file: File): Promise<void> {
    say(texts.working);
    try {
      const { openWorkbook } = await import("./openWorkbook");
      await openWorkbook(book, host, await file.arrayBuffer());
      say(file.name);
    } catch (failure) {
      say(texts.openFailed + (failure instanceof Error ? failure.message : String(failure)));
    }
  }

  async function save(): Promise<void> {
    const { saveWorkbook } = await import("./saveWorkbook");
    download("Book1.xlsx", await saveWorkbook(book, host));
  }
}

function download(name: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
