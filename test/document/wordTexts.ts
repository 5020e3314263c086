import { JSDOM } from "jsdom";
import { strFromU8, unzipSync } from "fflate";

/** A paragraph of a document, or a table as rows of the texts of its cells. */
export type Piece =
  | { readonly kind: "paragraph"; readonly style: string; readonly text: string }
  | { readonly kind: "table"; readonly style: string; readonly rows: readonly (readonly string[])[] };

/** The part of a package, as a document that is well formed. */
export function partOf(bytes: Uint8Array, name: string): Document {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The package has no ${name}.`);
  return new JSDOM(strFromU8(part), { contentType: "application/xml" }).window.document;
}

/** What stands in a document from top to bottom. */
export function piecesOf(bytes: Uint8Array): Piece[] {
  const body = partOf(bytes, "word/document.xml").getElementsByTagName("w:body")[0];
  return [...(body?.children ?? [])].flatMap((element): Piece[] => {
    if (element.tagName === "w:p")
      return [{ kind: "paragraph", style: styleOf(element, "w:pStyle"), text: textOf(element) }];
    if (element.tagName !== "w:tbl") return [];
    const rows = [...element.getElementsByTagName("w:tr")].map((row) =>
      [...row.getElementsByTagName("w:tc")].map(textOf),
    );
    return [{ kind: "table", style: styleOf(element, "w:tblStyle"), rows }];
  });
}

const styleOf = (element: Element, tag: string): string =>
  element.getElementsByTagName(tag)[0]?.getAttribute("w:val") ?? "";

const textOf = (element: Element): string =>
  [...element.querySelectorAll("*")]
    .map(({ tagName, textContent }) => (tagName === "w:t" ? (textContent ?? "") : tagName === "w:br" ? "\n" : ""))
    .join("");

/** All texts that say something, in their order. */
export const textsIn = (pieces: readonly Piece[]): string[] =>
  pieces
    .flatMap((piece) => (piece.kind === "paragraph" ? [piece.text] : piece.rows.flat()))
    .filter((text) => text !== "");
