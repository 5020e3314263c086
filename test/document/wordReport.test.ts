import { defaultModel, languages, type Language } from "../../src/model";
import { pageOf, pagedClusters } from "../../src/results/report";
import { evidenceCounts, type ClusterPage, type PageBlock } from "../../src/results/clusterPage";
import { formattedNumber } from "../../src/results";
import { translatorFor } from "../../src/texts";
import { draftReport } from "../../src/workbook/report/writeReport";
import type { ReportInput } from "../../src/workbook/report/reportInput";
import { reportOfCells, sampleCells, wordOf } from "./sampleReport";
import { partOf, piecesOf, textsIn, type Piece } from "./wordTexts";

// The Word report says what the report on the sheet and the pages for print say, in both languages.

interface Written {
  readonly input: ReportInput;
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
}
const written = new Map<Language, Written>();
beforeAll(async () => {
  for (const language of languages) {
    const input = await reportOfCells(sampleCells(language), language);
    const bytes = await wordOf(input);
    written.set(language, { input, bytes, pieces: piecesOf(bytes) });
  }
});
function of(language: Language): Written {
  const found = written.get(language);
  if (!found) throw new Error(`No report in ${language}.`);
  return found;
}

/** A number as the document shows it, in as many digits as it has there. */
function says(text: string, value: number): boolean {
  const isPercent = text.endsWith("%");
  const digits = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return Number(text.replace("%", "")) === Number((isPercent ? 100 * value : value).toFixed(digits));
}

describe.each(languages)("in %s", (language) => {
  test("every cell of the results on the sheet stands in a table of the document, in the row of its cluster", () => {
    const { input, pieces } = of(language);
    const { draft, table } = draftReport(input);
    const [header = [], ...lines] = draft.drafted.slice(table.header, table.first + table.rows);
    const width = table.width;
    expect(lines).toHaveLength(12);
    // 18 columns of results, 6 of targets and 4 of peers behind the name.
    expect(width).toBe(29);
    for (let column = 1; column < width; column += 1) {
      const title = header[column];
      const found = pieces.flatMap((piece) => {
        const at = piece.kind === "table" ? (piece.rows[0]?.indexOf(String(title)) ?? -1) : -1;
        return piece.kind === "table" &&
          at >= 0 &&
          piece.rows[0]?.[0] === header[0] &&
          (piece.rows[0]?.length ?? 0) < 15
          ? [piece.rows.slice(1).map((row) => [row[0], row[at] ?? ""] as const)]
          : [];
      });
      // "Notes" heads a column of the results and one of the targets.
      const matches = found.some((rows) =>
        rows.every(([name, text], row) => {
          const cell = lines[row]?.[column] ?? "";
          return name === lines[row]?.[0] && (typeof cell === "number" ? says(text, cell) : text === cell);
        }),
      );
      expect([title, matches]).toEqual([title, true]);
    }
  });

  test("counts, basis and what to collect are those of the sheet", () => {
    const { input, pieces } = of(language);
    const t = translatorFor(language);
    const { draft, table } = draftReport(input);
    const rows = pieces.flatMap((piece) => (piece.kind === "table" ? piece.rows : []));
    const texts = new Set(textsIn(pieces));
    const above = draft.drafted.slice(4, table.header - 1);
    for (const [label, count] of above.slice(1, 8)) expect(rows).toContainEqual([label, String(count), ""]);
    for (const row of above.slice(1, 5)) expect(rows).toContainEqual(row.slice(3, 6).map(String));
    const told = above
      .slice(9)
      .flatMap((row) => row.slice(0, 2))
      .concat(draft.drafted.slice(table.first + table.rows).flatMap((row) => row.slice(0, 1)))
      .filter((cell) => typeof cell === "string" && cell !== "");
    expect(told.length).toBeGreaterThan(14);
    // The map stands on the sheet alone.
    expect(told.filter((cell) => !texts.has(String(cell)))).toEqual([t("report.mapNote")]);
  });

  test("each cluster has the texts of its page for print, in their order", () => {
    const { input, pieces } = of(language);
    const t = translatorFor(language);
    const starts = pieces.flatMap((piece, at) =>
      piece.kind === "paragraph" && piece.style === "Heading1" ? [at] : [],
    );
    const paged = pagedClusters(t, input.clusters, input.clusters);
    // Before them come two headings: results, and basis.
    expect(starts).toHaveLength(2 + 12);
    paged.forEach((cluster, at) => {
      const page = pageOf({ ...input, remarks: [] }, cluster);
      const found = textsIn(pieces.slice(starts[at + 2], starts[at + 3]));
      expect(found).toEqual(textsOfPage(page));
    });
  });

  test("what is not known is blank, and never zero", () => {
    const { input, pieces } = of(language);
    const unknown = input.clusters.filter(({ assessment: { kind } }) => kind === "NO_DATA" || kind === "BELOW_FLOOR");
    expect(unknown).toHaveLength(2);
    for (const { name } of unknown) {
      const rows = pieces.flatMap((piece) =>
        piece.kind === "table" ? piece.rows.filter(([first]) => first === name) : [],
      );
      // In the overview, and in both tables of results: no number but the coverage.
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(rows.flat().filter((text) => /^-?\d+(?:\.\d+)?$/u.test(text))).toEqual([]);
      expect(rows.flat()).not.toContain("NaN");
    }
  });

  test("the same input gives the same bytes", async () => {
    const { bytes } = of(language);
    const again = await wordOf(await reportOfCells(sampleCells(language), language));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** The texts of a page as they are read: headings, tables row by row, drawings with their numbers. */
const textsOfPage = ({ sections }: ClusterPage): string[] =>
  sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOfBlock)]).filter((text) => text !== "");

function textsOfBlock(block: PageBlock): string[] {
  const shown = (value: string | number | null, format?: string): string =>
    value === null ? "" : typeof value === "number" ? formattedNumber(value, format) : value;
  switch (block.kind) {
    case "text":
      return [shown(block.text)];
    case "table":
      return [
        ...(block.hasHeader ? block.columns.map(({ header }) => header) : []),
        ...block.rows.flatMap((row) => row.map((value, at) => shown(value, block.columns[at]?.format))),
      ];
    case "axis":
      return [
        ...block.poles,
        ...evidenceCounts(block).flatMap((count) => (count > 0 ? [String(count)] : [])),
        ...(block.index === null ? [] : ["◆"]),
        ...[-1, -block.band, 0, block.band, 1].map(String),
      ];
    case "ladder":
      return [
        ...block.stages.flatMap(({ name, said, scoreText }) => [shown(name), shown(said), shown(scoreText)]),
        ...["0", block.gateLabel, "100"],
      ];
  }
}

test("the document stands on A4, its looks are styles by name, and its date is that of the report", () => {
  const { bytes } = of("en");
  const document = partOf(bytes, "word/document.xml");
  const sizes = [...document.getElementsByTagName("w:pgSz")].map((size) => [
    size.getAttribute("w:w"),
    size.getAttribute("w:h"),
  ]);
  // 210 by 297 mm in twentieths of a point.
  expect(sizes).toEqual([
    ["11906", "16838"],
    ["16838", "11906"],
    ["11906", "16838"],
    ["11906", "16838"],
  ]);
  const names = [...partOf(bytes, "word/styles.xml").getElementsByTagName("w:style")].map((style) =>
    style.getAttribute("w:styleId"),
  );
  const used = ["w:pStyle", "w:tblStyle"].flatMap((tag) =>
    [...document.getElementsByTagName(tag)].map((style) => style.getAttribute("w:val")),
  );
  expect([...new Set(used)].filter((name) => !names.includes(name))).toEqual([]);
  expect(used).toEqual(expect.arrayContaining(["Title", "Heading1", "Heading2", "ReportTable", "Note"]));
  const times = ["dcterms:created", "dcterms:modified"].map(
    (tag) => partOf(bytes, "docProps/core.xml").getElementsByTagName(tag)[0]?.textContent,
  );
  expect(times).toEqual(["2026-12-01T00:00:00Z", "2026-12-01T00:00:00Z"]);
});

test("signs of markup and signs that XML forbids leave names as they are read", async () => {
  const [headers = [], first = [], ...rows] = sampleCells("en");
  const name = "A & B <w:p> \"q\" 'z' \u0001\uFFFE\uD800]]> 𠮷";
  const model = { ...defaultModel, title: { en: 'Our <model> & \u0000its "name"', "zh-CN": "x" } };
  const bytes = await wordOf(await reportOfCells([headers, [name, ...first.slice(1)], ...rows], "en", model));
  const texts = textsIn(piecesOf(bytes));
  expect(texts).toContain("A & B <w:p> \"q\" 'z' ]]> 𠮷");
  expect(texts.some((text) => text.includes('Our <model> & its "name"'))).toBe(true);
});
