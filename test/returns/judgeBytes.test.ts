import JSZip from "jszip";
import { judgeBytes } from "../../src/returns";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((one) => one.charCodeAt(0)) : part)),
  );
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): string => [...text].map((one) => `${one}\0`).join("");

test("what Excel can open is left to Excel", () => {
  expect(judgeBytes(bytes(ZIP, "..[Content_Types].xml..xl/workbook.xml.."))).toBeUndefined();
});

test.each<[string, Uint8Array, object]>([
  ["an empty file", bytes(), { code: "emptyFile" }],
  ["a text", bytes("Cluster;Year\nAster;2023"), { code: "noWorkbook" }],
  ["a zip of something else", bytes(ZIP, "word/document.xml"), { code: "noWorkbook" }],
  ["a workbook of LibreOffice", bytes(ZIP, "application/vnd.oasis.opendocument.spreadsheet"), { code: "openDocument" }],
  ["a binary workbook", bytes(ZIP, "xl/workbook.bin"), { code: "binaryWorkbook" }],
  ["a workbook of Excel 2003", bytes(OLE, utf16("Workbook")), { code: "oldFormat" }],
  ["a workbook with a password", bytes(OLE, utf16("EncryptedPackage")), { code: "passwordProtected" }],
])("%s is refused unopened", (_, file, reason) => {
  expect(judgeBytes(file)).toEqual(reason);
});

test("a file above 3.5 MB is refused with its size, rounded up", () => {
  expect(judgeBytes(new Uint8Array(3_500_001))).toEqual({ code: "tooLarge", megabytes: 3.6, most: 3.5 });
  expect(judgeBytes(new Uint8Array(3_500_000))).toEqual({ code: "noWorkbook" });
});

describe("a package is what its content types say, whatever its parts are called", () => {
  const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  async function packageOf(part: string, type: string, compression: "STORE" | "DEFLATE", encode = ascii) {
    const zip = new JSZip();
    // Padding of many kinds of letters, so that the packed list uses codes of its own.
    const defaults = Array.from(
      { length: 40 },
      (_, at) => `<Default Extension="x${at}" ContentType="image/x-${at ** 5}"/>`,
    );
    zip.file(
      "[Content_Types].xml",
      encode(`<Types>${defaults.join("")}<Override PartName="/${part}" ContentType="${type}"/></Types>`),
    );
    zip.file(part, "<x/>");
    return zip.generateAsync({ type: "uint8array", compression, comment: "a comment" });
  }
  const ascii = (text: string): Uint8Array => bytes(text);
  const wide = (text: string): Uint8Array => bytes([0xff, 0xfe], utf16(text));

  test.each(["STORE", "DEFLATE"] as const)("a workbook (%s)", async (compression) => {
    expect(judgeBytes(await packageOf("xl/workbook.xml", MAIN, compression))).toBeUndefined();
    expect(judgeBytes(await packageOf("book/Mappe1.xml", MAIN, compression))).toBeUndefined();
    expect(judgeBytes(await packageOf("Mappe1.xml", MAIN, compression, wide))).toBeUndefined();
    const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    expect(judgeBytes(await packageOf("xl/workbook2.xml", macros, compression))).toBeUndefined();
  });

  test.each(["STORE", "DEFLATE"] as const)("a binary workbook, and a text (%s)", async (compression) => {
    const binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    expect(judgeBytes(await packageOf("xl/book.bin", binary, compression))).toEqual({ code: "binaryWorkbook" });
    const text = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    // A text may carry a workbook inside, whose names stand among its bytes.
    expect(judgeBytes(await packageOf("xl/workbook.xml", text, compression))).toEqual({ code: "noWorkbook" });
  });

  test("one whose list is damaged or missing is judged by its names", async () => {
    const whole = await packageOf("xl/workbook.xml", MAIN, "DEFLATE");
    expect(judgeBytes(whole.slice(0, -40))).toBeUndefined();
    expect(judgeBytes(whole.map((byte, at) => (at > 60 && at < 80 ? 0xff : byte)))).toBeUndefined();
    const zip = new JSZip();
    zip.file("word/document.xml", "<x/>");
    expect(judgeBytes(await zip.generateAsync({ type: "uint8array" }))).toEqual({ code: "noWorkbook" });
  });
});
