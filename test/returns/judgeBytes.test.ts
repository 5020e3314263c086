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
