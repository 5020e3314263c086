import { contentTypesOf } from "./contentTypes";
import type { Refusal } from "./verdict";

/** Base64 makes a third more of a file, and Excel on the web takes 5 MB in one request; a filled template has some 100 KB. */
const MOST_BYTES = 3_500_000;
const MEGABYTE = 1_000_000;

/** What the main part of a workbook is, whatever it is called: with or without macros, a template or not. */
const workbookTypes = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.",
  "application/vnd.ms-excel.",
].flatMap((family) =>
  ["sheet.main+xml", "template.main+xml", "sheet.macroenabled.main+xml", "template.macroenabled.main+xml"].map(
    (kind) => family + kind,
  ),
);
const BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroenabled.main";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/**
 * What can be said of a file before Excel opens it, from its first bytes and the content types inside: Excel itself would
 * answer every one of these with the same error. Undefined where Excel should try.
 */
export function judgeBytes(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return { code: "emptyFile" };
  if (bytes.length > MOST_BYTES) {
    return { code: "tooLarge", megabytes: roundUp(bytes.length / MEGABYTE), most: MOST_BYTES / MEGABYTE };
  }
  if (begins(bytes, OLE_SIGNATURE)) {
    // An encrypted workbook is such a container, too, and names its content in UTF-16.
    return { code: holds(bytes, utf16("EncryptedPackage")) ? "passwordProtected" : "oldFormat" };
  }
  if (!begins(bytes, ZIP_SIGNATURE)) return { code: "noWorkbook" };
  if (holds(bytes, ascii("application/vnd.oasis.opendocument"))) return { code: "openDocument" };
  const types = contentTypesOf(bytes);
  if (types !== undefined) {
    if (types.includes(BINARY_TYPE)) return { code: "binaryWorkbook" };
    return workbookTypes.some((type) => types.includes(type)) ? undefined : { code: "noWorkbook" };
  }
  // Without a list that can be read, the names tell what was packed: they stand uncompressed in a zip.
  if (holds(bytes, ascii("xl/workbook.bin"))) return { code: "binaryWorkbook" };
  return holds(bytes, ascii("xl/workbook.xml")) ? undefined : { code: "noWorkbook" };
}

const roundUp = (megabytes: number): number => Math.ceil(megabytes * 10) / 10;

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const utf16 = (text: string): number[] => ascii(text).flatMap((code) => [code, 0]);

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((code, at) => bytes[at] === code);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted[length]) length += 1;
    if (length === wanted.length) return true;
  }
  return false;
}
