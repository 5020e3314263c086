// The few elements that the help pages are made of.
import type { Language } from "../model";
import { helpStyle } from "./helpStyle";

export type Row = readonly (string | number | boolean)[];

interface PageOf {
  readonly language: Language;
  readonly title: string;
  /** What stands beside the heading. */
  readonly beside: string;
  readonly content: string;
  /** The script of the page, where it has one. */
  readonly script?: string;
}

/** A whole page; the build puts the content policy behind its first line. */
export const page = ({ language, title, beside, content, script }: PageOf): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${helpStyle}</style>${script === undefined ? "" : `\n<script src="${script}" defer></script>`}
</head>
<body>
<header><h1>${escaped(title)}</h1>${beside}</header>
<main>
${content}
</main>
</body>
</html>
`;

interface Parts {
  /** The address of each row, for those that have one. */
  readonly ids: readonly string[];
  /** How many cells at the beginning of a row say what it is about. */
  readonly heads: number;
}

export function table(rows: readonly Row[], hasHeader = true, parts: Parts = { ids: [], heads: 0 }): string {
  const cell = (value: Row[number], isHead: boolean, scope = ""): string =>
    `<${isHead ? `th${scope}` : "td"}${typeof value === "number" ? ' class="number"' : ""}>${escaped(shown(value))}</${isHead ? "th" : "td"}>`;
  const lines = rows.map((row, at) => {
    const isHeader = hasHeader && at === 0;
    const cells = row.map((value, column) =>
      isHeader ? cell(value, true) : cell(value, column < parts.heads, ' scope="row"'),
    );
    return `<tr${parts.ids[at] ? ` id="${parts.ids[at]}"` : ""}>${cells.join("")}</tr>`;
  });
  return `<div class="wide"><table>${lines.join("")}</table></div>`;
}

function shown(cell: string | number | boolean): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return typeof cell === "number" ? String(Number(cell.toPrecision(4))) : cell;
}

export const paragraph = (text: string): string => (text === "" ? "" : `<p>${escaped(text)}</p>`);

/** As text of a page, in which no number parts with its %. */
export function escaped(text: string): string {
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return html.replaceAll(/(\d) %/gu, "$1\u00a0%");
}
