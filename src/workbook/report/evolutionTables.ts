import {
  evolutionHeader,
  evolutionRows,
  pathHeader,
  PathWriter,
  patternHeader,
  patternRows,
  type ResultCell,
  type Translate,
} from "../../i18n";
import { ladderNames, type LadderName } from "../../model";
import type { Draft, DraftCell } from "../generatedSheet/draft";
import type { EvolutionReportInput } from "./evolutionInput";

/** Counts stand at the left, probabilities beside them. */
const BESIDE = 6;

/** Three places, but a p is never zero. */
const P_FORMAT = '[<0.0005]"< 0.001";0.000';

/** One cluster per row: its pattern and what it rests on. */
export function addPatterns(draft: Draft, { evolution, model, language }: EvolutionReportInput, t: Translate): void {
  draft.add([t("evolutionPage.patterns")], "heading");
  draft.addNote(t("evolutionPage.patternNote"));
  draft.addNote(t("evolutionPage.trendNote"));
  const rows = evolution.patterns.map(patternRows(model, language));
  const first = addTable(draft, patternHeader(language), rows, t);
  const format = (column: number, numberFormat: string): void =>
    draft.format({ row: first, column, rows: rows.length, columns: 1 }, numberFormat);
  format(4, "0.00");
  format(5, P_FORMAT);
  format(12, "0.00");
}

/** From how many stages reached to how many, for either type on its own ladder. */
export function addTransitions(draft: Draft, input: EvolutionReportInput, t: Translate): void {
  draft.add([t("evolutionPage.transitions")], "heading");
  draft.addNote(t("evolutionPage.transitionsNote"));
  for (const ladder of ladderNames) addMatrix(draft, input, ladder, t);
}

function addMatrix(draft: Draft, { evolution }: EvolutionReportInput, ladder: LadderName, t: Translate): void {
  const { clusters, movements, compositionChanges, chain, counts } = evolution.ladders[ladder];
  draft.add([t("evolutionPage.transitionsOf", { type: t(`verdict.${ladder}`) })], "result");
  draft.add([
    clusters === 0
      ? t("evolutionPage.noClusters")
      : t("evolutionPage.transitionsCount", { movements, clusters, composition: compositionChanges }),
  ]);
  const top = draft.next;
  const header = (name: string): DraftCell[] => [name, ...chain.map((_, to) => to)];
  draft.put(top, 0, header(t("evolutionPage.report.counts")));
  draft.put(top, BESIDE, header(t("evolutionPage.report.probabilities")));
  chain.forEach((row, from) => {
    draft.put(top + 1 + from, 0, [from, ...(counts[from] ?? [])]);
    // Where nothing was seen to leave, nothing is known: a sentence, never a zero.
    draft.put(top + 1 + from, BESIDE, [
      from,
      ...(row.kind === "observed" ? row.shares : [t("evolutionPage.noTransition")]),
    ]);
  });
  for (const column of [0, BESIDE]) {
    draft.style({ row: top, column, rows: 1, columns: chain.length + 1 }, "header");
  }
  draft.format({ row: top + 1, column: BESIDE + 1, rows: chain.length, columns: chain.length }, "0%");
  draft.add();
}

/** Every statement of the test, as the function gives it. */
export function addTest(draft: Draft, { evolution, language }: EvolutionReportInput, t: Translate): void {
  draft.add([t("evolutionPage.theory")], "heading");
  draft.addNote(t("evolutionPage.theoryNote"));
  for (const part of ["common", "own", "scales"] as const) {
    draft.add([t(`evolutionPage.${part}`)], "result");
    draft.addNote(t(`evolutionPage.${part}Note`));
  }
  const rows = evolutionRows(evolution, language);
  const first = addTable(draft, evolutionHeader(language), rows, t);
  draft.format({ row: first, column: 2, rows: rows.length, columns: 4 }, "0.000");
}

/** Every period of every cluster, in order of time. */
export function addPaths(draft: Draft, { evolution, model, language }: EvolutionReportInput, t: Translate): void {
  draft.add([t("evolutionPage.report.paths")], "heading");
  const writer = new PathWriter(model, language);
  const rows = evolution.paths.flatMap(({ name, points }) =>
    points.map((point): ResultCell[] => [
      name,
      evolution.panel.periods[point.period] ?? "",
      t(`verdict.${point.verdict}`),
      ...writer.point(point),
    ]),
  );
  const titles = [t("report.cluster"), t("evolutionPage.period"), t("columns.assess.verdict")];
  const first = addTable(draft, [...titles, ...pathHeader(language)], rows, t);
  draft.format({ row: first, column: titles.length + 3, rows: rows.length, columns: 1 }, "0.00");
}

/** A header with its rows and an empty row below; gives the first row under the header. */
function addTable(draft: Draft, header: readonly string[], rows: readonly ResultCell[][], t: Translate): number {
  draft.add(header, "header");
  const first = draft.next;
  for (const row of rows) draft.add(row.map((cell) => wordFor(cell, t)));
  draft.add();
  return first;
}

/** The only truth values are what the theory says to a pattern. */
function wordFor(cell: ResultCell, t: Translate): DraftCell {
  return typeof cell === "boolean" ? t(cell ? "evolutionPage.agrees" : "evolutionPage.disagrees") : cell;
}
