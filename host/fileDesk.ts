/** Files that an add-in hands over as text: opened before its batch runs, because a batch does not wait. */
import type { FileInside } from "./grid/openWorkbook";

export type OpenedFile =
  { readonly kind: "workbook"; readonly file: FileInside } | { readonly kind: "fault"; readonly message: string };

/** Files that were opened last: the same one is often handed over again and again, and opening it takes long. */
const opened = new Map<string, Promise<OpenedFile>>();
const KEPT = 4;

export class FileDesk {
  /** Files in base64 that were opened as workbooks of their own. */
  readonly openedBeside: string[] = [];
  /** Where they go: there is one workbook here, so a page hands the others to the person. */
  onOpenedBeside: (base64: string) => void = () => undefined;
  private last: { readonly base64: string; readonly opened: OpenedFile } | undefined;

  openBeside(base64: string): void {
    this.openedBeside.push(base64);
    this.onOpenedBeside(base64);
  }

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

function open(base64: string): Promise<OpenedFile> {
  const known = opened.get(base64) ?? openAnew(base64);
  opened.delete(base64);
  opened.set(base64, known);
  const [oldest] = opened.keys();
  if (opened.size > KEPT && oldest !== undefined) opened.delete(oldest);
  return known;
}

async function openAnew(base64: string): Promise<OpenedFile> {
  try {
    // Only here: most tests open no file, and the package behind it is large.
    const { lookInside } = await import("./grid/openWorkbook");
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return { kind: "workbook", file: await lookInside(bytes.buffer) };
  } catch (failure) {
    return { kind: "fault", message: failure instanceof Error ? failure.message : String(failure) };
  }
}
