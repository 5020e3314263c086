import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NoTable, readTableFile, type TableFile } from "../../scripts/assess/tableFile";
import { WrongCall } from "../../scripts/commandLine";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, content: string | Uint8Array): TableFile {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readTableFile(path);
}
const rows = [
  ["name", "FL1"],
  ["港口", 2.4],
  ["B", null],
];

test.each([
  ["with commas", "a.csv", "name,FL1\n港口,2.4\nB,\n"],
  ["with a byte order mark and the line ends of Windows", "b.csv", "\uFEFFname,FL1\r\n港口,2.4\r\nB,\r\n"],
  ["with semicolons", "c.csv", "name;FL1\n港口;2.4\nB;\n"],
  ["with tabs", "d.tsv", "name\tFL1\n港口\t2.4\nB\t\n"],
  ["with empty lines between", "e.csv", "name,FL1\n\n港口,2.4\n,\nB,\n"],
  ["as Excel writes Unicode text", "f.txt", Buffer.from("\uFEFFname\tFL1\r\n港口\t2.4\r\nB\t\r\n", "utf16le")],
])("a table %s is read", (_, name, content) => {
  expect(read(name, content)).toEqual({ kind: "rows", rows });
});

test("a decimal comma stays a text: 2,4 may be two numbers or one", () => {
  expect(read("comma.csv", "name;FL1\nA;2,4\n")).toEqual({ kind: "rows", rows: [rows[0], ["A", "2,4"]] });
});

test("a workbook is known by its first bytes, not by its name", () => {
  expect(read("renamed.csv", Buffer.from("PK\u0003\u0004")).kind).toBe("workbook");
});

test.each([
  ["empty", "empty.csv", "", /is empty: a header row/u],
  ["of the old form", "old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /\.xls\).*Save it without a password/u],
  ["in another alphabet", "latin.csv", Buffer.from("R\u00e9gion", "latin1"), /neither text in UTF-8 nor/u],
  ["with bytes that no text has", "picture.csv", Buffer.from("a\u0000b"), /neither text in UTF-8 nor/u],
  ["with an open quotation mark", "quote.csv", 'name,FL1\n"A,2\n', /a quotation mark in line 2 is not closed/u],
])("a file that is %s is refused with what to do", (_, name, content, sentence) => {
  expect(() => read(name, content)).toThrow(NoTable);
  expect(() => read(name, content)).toThrow(sentence);
});

test("a file that is not there, or is a folder, is a wrong call", () => {
  expect(() => readTableFile(join(folder, "nothing.csv"))).toThrow(WrongCall);
  expect(() => readTableFile(join(folder, "nothing.csv"))).toThrow(/is not there\. Check the name/u);
  expect(() => readTableFile(folder)).toThrow(/is a folder/u);
});
