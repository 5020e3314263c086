/** Files that an add-in hands over as text: opened before its batch runs, because a batch does not wait. */
import type { FileInside } from "./grid/openWorkbook";

export type OpenedFile =
  { readonly kind: "workbook"; readonly file: FileInside } | { readonly kind: "fault"; readonly message: string };

export class FileDesk {
  private last: { readonly base64: string; readonly opened: OpenedFile } | undefined;

  /** Opens a file that stands in base64 among the arguments of a method. */
  async prepare(base64: string): Promise<void> {
    this.last = { base64, opened: await open(base64) };
  }
  take(base64: string): OpenedFile {
    return this.last?.base64 === base64
      ? this.last.opened
      : { kind: "fault", message: "The file was not handed over." };
  }
}

async function open(base64: string): Promise<OpenedFile> {
  try {
    // Only here: most tests open no file, and the package behind it is large.
    const { lookInside } = await import("./grid/openWorkbook");
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return { kind: "workbook", file: await lookInside(bytes.buffer) };
  } catch (failure) {
    return { kind: "fault", message: failure instanceof Error ? failure.message : String(failure) };
  }
}
