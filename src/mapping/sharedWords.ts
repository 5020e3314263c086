import type { BoundModel } from "../assessment";
import { languages, type Indicator } from "../model";

/** At least half of what an indicator is called has to stand in the header. */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 2;
const SHORTEST_BEGINNING = 3;

/** Words that say nothing about what is measured. */
const silent = new Set(
  "a an and as at by for from in into of on or other per the through to with all one its pct percent percentage share rate ratio number value total".split(
    " ",
  ),
);

export interface WordMatch {
  readonly indicator: Indicator;
  readonly words: readonly string[];
}

/** A share of output or a value per head: no indicator is one, whatever words they have in common. */
const OTHER_BASE = /gdp|per[ _.-]?capita|生产总值|人均/iu;

/**
 * The one indicator whose name, in either language, shares most of its words with a header: English words or their
 * beginnings ("emp" for employment), Chinese pairs of characters. Rare words count more. Undefined where none shares
 * enough, or two share the same, or the header names a base that no indicator has.
 *
 * @example // sharedWords(model, "ict_specialists_pct_emp") // TY8, "ICT specialists in employment": ict, specialists, emp
 */
export function sharedWords(bound: BoundModel, header: string): WordMatch | undefined {
  const given = wordsOf(header);
  if (given.length === 0 || OTHER_BASE.test(header)) return undefined;
  const { indicators } = bound.model;
  const names = namesOf(bound);
  const frequency = new Map<string, number>();
  for (const { words } of names) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string): number => 1 / (frequency.get(word) ?? 1);
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);
  const best = new Map<number, { readonly share: number; readonly words: readonly string[] }>();
  for (const { at, words } of names) {
    const shared = words.filter((word) => given.some((other) => isAlike(word, other)));
    const share = sum(shared) / sum(words);
    if (shared.length < LEAST_WORDS || share < LEAST_SHARE || share <= (best.get(at)?.share ?? 0)) continue;
    best.set(at, { share, words: given.filter((word) => shared.some((other) => isAlike(other, word))) });
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b.share - a.share);
  const indicator = first && indicators[first[0]];
  if (!first || !indicator || first[1].share === second?.[1].share) return undefined;
  return { indicator, words: first[1].words };
}

interface NameWords {
  readonly at: number;
  readonly words: readonly string[];
}

const known = new WeakMap<BoundModel, readonly NameWords[]>();

function namesOf(bound: BoundModel): readonly NameWords[] {
  const before = known.get(bound);
  if (before) return before;
  const names = bound.model.indicators.flatMap(({ name }, at) =>
    languages.map((language) => ({ at, words: wordsOf(name[language]) })),
  );
  known.set(bound, names);
  return names;
}

/** Words in small letters without the plural; Chinese as pairs of neighbouring characters. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("&", "");
  const words = (plain.match(/\p{Script=Latin}+/gu) ?? [])
    .filter((word) => word.length > 1 && !silent.has(word))
    .map((word) =>
      word.length > SHORTEST_BEGINNING && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word,
    );
  const pairs = (plain.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((character, at) => `${[...run][at] ?? ""}${character}`),
  );
  return [...new Set([...words, ...pairs])];
}

/** One word, or the beginning of the other that is long enough to mean it. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short);
}
