import type { BoundModel } from "../assessment";
import type { Language } from "../model";
import {
  BAR_CELLS,
  heightOf,
  layOutPage,
  PAGE_COLUMNS,
  PAGE_TEXT_SIZE,
  pageColours,
  pageTextLooks,
  type PageCell,
  type PageDrawing,
} from "../results/clusterPage";
import { cellName, fixedName } from "../spreadsheet/address";
import { translatorFor } from "../texts/translate";
import type { AssessmentCells } from "./assessmentSheet";
import { ChosenCluster } from "./cluster/chosenCluster";
import { COLUMN_WIDTH, linesOn } from "./cluster/pageWidth";
import type { PageEntry } from "./cluster/pageEntry";
import { pageOfChosen } from "./cluster/pageFormulas";
import type { ModelCells } from "./modelSheet";
import { EditionSheet, formula, type EditionCell } from "./sheet";
import type { EditionSheetNames } from "./sheetNames";
import { quoted } from "./working/arithmetic";
import type { Working } from "./workingSheet";

const CHOICE = { row: 0, column: 9, rows: 1, columns: 20 };
/** The first row of the page; the choice above it is not printed. */
const TOP = 2;
/** Beside the page, outside what is printed. */
const BESIDE = PAGE_COLUMNS + 4;

/** Signs of the drawings: cells are told apart without their colours. */
const signs = { index: "◆", interval: "▪", band: "·", sure: "■", score: "▪", possible: "·" } as const;

/** The page about one cluster, chosen from a list: one A4, ready to print. */
export function clusterSheet(
  model: BoundModel,
  language: Language,
  names: EditionSheetNames,
  working: Working,
  assessment: AssessmentCells,
  cells: ModelCells,
): EditionSheet {
  const t = translatorFor(language);
  const sheet = new EditionSheet(names.cluster);
  sheet.put(CHOICE.row, 0, [t("edition.cluster.choose")], { bold: true });
  sheet.merged.push({ row: CHOICE.row, column: 0, rows: 1, columns: CHOICE.column }, CHOICE);
  sheet.look(CHOICE, { fill: "#FFF2CC", underline: true, color: "#0000C0" });
  sheet.open.push(CHOICE);
  sheet.entries.push({
    area: { ...CHOICE, columns: 1 },
    check: { kind: "list", source: working.draft.whole(working.choices) },
    prompt: { title: t("template.cluster"), text: t("edition.cluster.prompt") },
  });
  const choice = fixedName(CHOICE.column, CHOICE.row);
  const chosen = new ChosenCluster(sheet, working, assessment, BESIDE, choice, t("edition.cluster.beside"));
  const page = pageOfChosen(model, language, chosen, cells, names.data);
  const linesOf = (value: PageEntry, columns: number, look: PageCell["look"]): number =>
    typeof value === "object" && value !== null ? value.lines : linesOn(value, columns, look);
  const rows = layOutPage<PageEntry>(page, linesOf);
  // On this sheet: not every program takes another sheet into a conditional format.
  const kind = chosen.put(t("columns.assess.verdict"), chosen.told("verdictCode"));
  const headingOf = (ladder: "ID" | "DI"): string => t("view.ladder", { kind: t(`verdict.${ladder}`) });
  const headings = new Map(
    (["ID", "DI"] as const).map((ladder) => {
      const own = quoted(headingOf(ladder));
      const shown =
        ladder === "ID"
          ? `IF(${kind}="DI",${quoted(headingOf("DI"))},${own})`
          : `IF(OR(${kind}="HYBRID",${kind}="INDETERMINATE"),${own},"")`;
      return [headingOf(ladder), shown] as const;
    }),
  );
  const both = `OR(${kind}="HYBRID",${kind}="INDETERMINATE")`;
  /** The second ladder is there for some clusters only: so are its heading, its lines and its scale. */
  const second = rows.findIndex(({ cells: [cell] }) => cell?.look === "heading" && cell.value === headingOf("DI"));
  const band = model.rules.typeBand;
  sheet.look({ row: TOP, column: 0, rows: rows.length, columns: PAGE_COLUMNS }, { size: PAGE_TEXT_SIZE, wrap: true });
  rows.forEach((row, at) => {
    const line = TOP + at;
    sheet.heights.set(line, heightOf(row));
    for (const cell of row.cells) putCell(line, cell);
    if (row.drawing) draw(line, row.drawing);
  });
  sheet.widen(0, Array<number>(PAGE_COLUMNS).fill(COLUMN_WIDTH));
  sheet.widen(BESIDE - 1, [34, 14]);
  sheet.hasGridLines = false;
  const area = { row: TOP, column: 0, rows: rows.length, columns: PAGE_COLUMNS };
  sheet.print = { orientation: "portrait", pagesWide: 1, isOnePage: true, area };
  return sheet;

  function putCell(line: number, { column, columns, value, look, align }: PageCell<PageEntry>): void {
    if (columns > 1) sheet.merged.push({ row: line, column, rows: 1, columns });
    const { size, bold, color } = pageTextLooks[look];
    const isSecond = second >= 0 && line >= TOP + second;
    const entry = entryOf(value, look);
    sheet.put(line, column, [
      isSecond && typeof entry !== "object" ? formula(`IF(${both},${literalOf(entry)},"")`) : entry,
    ]);
    if (isSecond && look === "heading")
      sheet.highlights.push({ area: { row: line, column, rows: 1, columns }, formula: both, line: "bottom" });
    sheet.look(
      { row: line, column, rows: 1, columns },
      {
        align,
        ...(size === undefined ? {} : { size }),
        ...(bold === undefined ? {} : { bold }),
        ...(color === undefined ? {} : { color }),
        ...((look === "heading" || look === "header") && !isSecond ? { underline: true } : {}),
      },
    );
  }

  function entryOf(value: PageEntry, look: PageCell["look"]): EditionCell {
    if (value === null) return null;
    if (typeof value === "object") return formula(value.formula);
    const heading = look === "heading" ? headings.get(String(value)) : undefined;
    if (heading !== undefined) return formula(heading);
    // The ends of the band stand where they were when the page was made: an edited band has no number there.
    if (look === "tick" && (value === band || value === -band))
      return formula(`IF(${cells.rule("typeBand")}=${band},${value},"")`);
    return value === "" ? null : value;
  }

  function draw(line: number, drawing: PageDrawing<PageEntry>): void {
    switch (drawing.kind) {
      case "evidence":
        return drawEvidence(line);
      case "axis":
        return drawAxis(line, drawing.axis);
      case "bar":
        return drawBar(line, drawing.stage, drawing.gate);
    }
  }

  /** How many pieces of evidence lie in each cell of the axis. */
  function drawEvidence(line: number): void {
    const positions = chosen.cellsOf(working.type.evidence);
    const half = (PAGE_COLUMNS - 1) / 2;
    const count = (at: number): string =>
      `SUMPRODUCT(ISNUMBER(${positions})*(${positions}>=${(at - 0.5) / half - 1})*(${positions}<${(at + 0.5) / half - 1}))`;
    const shown = Array.from({ length: PAGE_COLUMNS }, (_, at) =>
      formula(`IF(${chosen.place}=0,"",IF(${count(at)}=0,"",${count(at)}))`),
    );
    sheet.put(line, 0, shown, { align: "center", size: 8, wrap: false });
  }

  function drawAxis(line: number, axis: Extract<PageDrawing<PageEntry>, { kind: "axis" | "evidence" }>["axis"]): void {
    const half = (PAGE_COLUMNS - 1) / 2;
    const cellOf = (name: string, value: string): string =>
      chosen.put(name, `IF(ISNUMBER(${value}),ROUND((${value}+1)*${half},0),"")`);
    const at = cellOf(signs.index, textOf(axis.index));
    const [low, high] = [cellOf(signs.interval, textOf(axis.low)), cellOf(signs.interval, textOf(axis.high))];
    const live = cells.rule("typeBand");
    const [first, last] = [cellOf(signs.band, `(-${live})`), cellOf(signs.band, live)];
    const shown = Array.from({ length: PAGE_COLUMNS }, (_, cell) =>
      formula(
        `IF(${at}=${cell},"${signs.index}",IF(AND(ISNUMBER(${low}),${cell}>=${low},${cell}<=${high}),"${signs.interval}",IF(AND(${cell}>=${first},${cell}<=${last}),"${signs.band}","")))`,
      ),
    );
    const { index, interval, band: inBand, axis: bare } = pageColours.axis;
    sheet.put(line, 0, shown, { align: "center", wrap: false, fill: bare });
    const area = { row: line, column: 0, rows: 1, columns: PAGE_COLUMNS };
    highlight(area, signs.index, index, "#FFFFFF");
    highlight(area, signs.interval, interval, interval);
    highlight(area, signs.band, inBand, "#7F7F7F");
  }

  function drawBar(
    line: number,
    { score, low, high }: Extract<PageDrawing<PageEntry>, { kind: "bar" }>["stage"],
    gate: number,
  ): void {
    const [own, worst, best] = [textOf(score), textOf(low), textOf(high)];
    const width = 100 / BAR_CELLS;
    const full = (at: number, value: string): string => `${(at + 1) * width}<=${value}+1E-9`;
    const shown = Array.from({ length: BAR_CELLS }, (_, at) => {
      const possible = `IF(${at * width}<${best}-1E-9,"${signs.possible}","")`;
      const filled = `IF(${full(at, own)},IF(${full(at, worst)},"${signs.sure}","${signs.score}"),${possible})`;
      return formula(`IF(ISNUMBER(${best}),IF(ISNUMBER(${own}),${filled},IF(${full(at, worst)},"",${possible})),"")`);
    });
    sheet.put(line, 0, shown, { align: "center", wrap: false });
    const area = { row: line, column: 0, rows: 1, columns: BAR_CELLS };
    const { sure, score: certain, possible, none } = pageColours.bar;
    const edge = { row: line, column: gate, rows: 1, columns: 1 };
    const isSecond = second >= 0 && line >= TOP + second;
    // Some programs take the first highlight of a cell alone: at the threshold it is fill and line in one.
    const parts = isSecond ? [{ at: edge, line: "left" } as const, { at: area }] : [{ at: area }];
    for (const { at, ...mark } of parts) {
      highlight(at, signs.sure, sure, sure, mark);
      highlight(at, signs.score, certain, certain, mark);
      highlight(at, signs.possible, possible, possible, mark);
      sheet.highlights.push({ area: at, formula: `ISNUMBER(${best})`, fill: none, ...mark });
    }
    if (!isSecond) sheet.look(edge, { leftLine: true });
  }

  function highlight(
    area: EditionSheet["highlights"][number]["area"],
    sign: string,
    fill: string,
    color: string,
    mark: Pick<EditionSheet["highlights"][number], "line"> = {},
  ): void {
    sheet.highlights.push({ area, formula: `${cellName(area.column, area.row)}="${sign}"`, fill, color, ...mark });
  }
}

const literalOf = (value: string | number): string => (typeof value === "number" ? String(value) : quoted(value));

const textOf = (value: PageEntry): string =>
  typeof value === "object" && value !== null ? value.formula : value === null ? '""' : String(value);
