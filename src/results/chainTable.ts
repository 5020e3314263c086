import { labelledMovements, type Ergodic, type LabelledTransitions, type Passage } from "../evolution";
import type { Language } from "../model";
import { translatorFor, type Translate } from "../texts/translate";
import type { ResultCell } from "./resultTable";

/** What can be shown of transitions between states. */
export const chainOutputs = ["probabilities", "counts", "passage", "ergodic", "movements"] as const;
export type ChainOutput = (typeof chainOutputs)[number];

/**
 * Transitions as a table with row and column headers. Rows without observations stay blank, never zero.
 *
 * @param note - what was left out; it stands in the corner cell
 */
export function chainTable(
  transitions: LabelledTransitions,
  output: ChainOutput,
  language: Language,
  note = "",
): ResultCell[][] {
  const [[corner = "", ...header] = [], ...rows] = tableOf(transitions, output, language);
  const told = note === "" ? corner : `${corner} (${note})`;
  return [[told, ...header], ...rows];
}

function tableOf(transitions: LabelledTransitions, output: ChainOutput, language: Language): ResultCell[][] {
  const t = translatorFor(language);
  const { states, counts, chain, passages, ergodic } = transitions;
  const matrix = (rowOf: (state: number) => readonly ResultCell[]): ResultCell[][] => [
    [t("chain.corner"), ...states],
    ...states.map((label, state) => [label, ...rowOf(state)]),
  ];
  switch (output) {
    case "probabilities":
      return matrix((state) => {
        const row = chain[state];
        return row?.kind === "observed" ? row.shares : states.map(() => "");
      });
    case "counts":
      return matrix((state) => counts[state] ?? []);
    case "passage":
      return matrix((state) => (passages[state] ?? []).map((passage) => passageCell(t, passage)));
    case "ergodic":
      return [[t("columns.states.state"), t("columns.states.share")], ...ergodicRows(t, transitions, ergodic)];
    case "movements":
      return movementTable(t, transitions);
  }
}

function passageCell(t: Translate, passage: Passage): ResultCell {
  return passage.kind === "expected" ? passage.periods : t(`chain.${passage.kind}`);
}

/** The share of time in each state; where there is none, the reason stands below. */
function ergodicRows(t: Translate, { states }: LabelledTransitions, ergodic: Ergodic): ResultCell[][] {
  if (ergodic.kind === "known") return states.map((label, state) => [label, ergodic.shares[state] ?? ""]);
  return [...states.map((label) => [label, ""]), ["", blankReason(t, states.map(String), ergodic)]];
}

function blankReason(t: Translate, states: readonly string[], ergodic: Extract<Ergodic, { kind: "blank" }>): string {
  const named = (positions: readonly number[]): string =>
    positions.map((state) => states[state] ?? "").join(t("list.separator"));
  switch (ergodic.reason) {
    case "noObservations":
      return t("chain.noObservations");
    case "severalClasses":
      return t("chain.severalClasses", { classes: ergodic.classes.map(named).join(t("list.ladders")) });
    case "unknownRow":
      return t("chain.unknownRow", { states: named(ergodic.states) });
  }
}

function movementTable(t: Translate, { shares, movements }: LabelledTransitions): ResultCell[][] {
  const header = (["movement", "count", "shareOf", "low", "high"] as const).map((name) => t(`columns.states.${name}`));
  const rows = labelledMovements.map((movement): ResultCell[] => {
    const share = shares[movement];
    const name = t(`movement.${movement}`);
    return share.kind === "share"
      ? [name, share.count, share.share, share.low, share.high]
      : [name, movements, t("chain.noObservations"), "", ""];
  });
  return [header, ...rows];
}
