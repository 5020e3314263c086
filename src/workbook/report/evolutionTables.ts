import { ladderNames, type LadderName } from "../../model";
import { evolutionStatements, evolutionTable, pathTable, patternTable, type ResultCell } from "../../results";
import type { Translate } from "../../texts";
import type { Draft, DraftCell } from "../generatedSheet/draft";
import type { EvolutionReportInput } from "./evolutionInput";
import { putTable } from "./putTable";

/** Counts stand at the left, probabilities beside them. */
const BESIDE = 6;

/** One cluster per row: its pattern and what it rests on. */
export function addPatterns(draft: Draft, { evolution, model, language }: EvolutionReportInput, t: Translate): void {
  draft.add([t("evolutionPage.patterns")], "heading");
  draft.addNote(t("evolutionPage.patternNote"));
  draft.addNote(t("evolutionPage.trendNote"));
  const table = patternTable(model, language);
  addTable(draft, table.columns, table.rows(evolution.patterns), t);
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
  draft.put(top, 0, header(t("evolutionPage.report.counts")), "header");
  draft.put(top, BESIDE, header(t("evolutionPage.report.probabilities")), "header");
  chain.forEach((row, from) => {
    draft.put(top + 1 + from, 0, [from, ...(counts[from] ?? [])]);
    // Where nothing was seen to leave, nothing is known: a sentence, never a zero.
    draft.put(top + 1 + from, BESIDE, [
      from,
      ...(row.kind === "observed" ? row.shares : [t("evolutionPage.noTransition")]),
    ]);
  });
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
  const table = evolutionTable(language);
  addTable(draft, table.columns, table.rows(evolutionStatements(evolution, language)), t);
}

/** Every period of every cluster, in order of time. */
export function addPaths(draft: Draft, { evolution, model, language }: EvolutionReportInput, t: Translate): void {
  draft.add([t("evolutionPage.report.paths")], "heading");
  const table = pathTable(model, language);
  const rows = evolution.paths.flatMap(({ name, points }) =>
    points.map((point): ResultCell[] => [
      name,
      evolution.panel.periods[point.period] ?? "",
      t(`verdict.${point.verdict}`),
      ...table.row(point),
    ]),
  );
  const columns = [
    { header: t("report.cluster"), width: 32 },
    { header: t("evolutionPage.period"), width: 12 },
    { header: t("columns.assess.verdict"), width: 24 },
    ...table.columns,
  ];
  addTable(draft, columns, rows, t);
}

/** A table where the next row is, and an empty row below. The only truth values are what the theory says to a pattern. */
function addTable(draft: Draft, columns: Parameters<typeof putTable>[1], rows: ResultCell[][], t: Translate): void {
  const wordFor = (agrees: boolean): string => t(agrees ? "evolutionPage.agrees" : "evolutionPage.disagrees");
  putTable(draft, columns, rows, { header: draft.next, column: 0 }, wordFor);
  draft.add();
}
