// Finds what the help says about a question, by its words alone: on the help page and in the pane.

/** A part of the help page that has an address: a question, a function, a row of a table, the paragraphs of a section. */
export interface HelpPart {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

const HEADING_COUNTS = 3;
/** Longer words are mostly names, of functions and rules: as they are written they count beside their beginning. */
const LONG = 10;

/** What answers a question, best first: words that few parts have in common count most, those of a heading thrice. */
export function findHelp(question: string, parts: readonly HelpPart[]): HelpPart[] {
  const asked = wordsOf(question);
  const read = parts.map((part) => ({ part, heading: wordsOf(part.heading), text: wordsOf(part.text) }));
  const worth = new Map(
    [...asked].map((word) => {
      const having = read.filter(({ heading, text }) => heading.has(word) || text.has(word)).length;
      return [word, Math.log((1 + parts.length) / (1 + having))] as const;
    }),
  );
  return read
    .map(({ part, heading, text }) => {
      let score = 0;
      for (const [word, value] of worth) score += value * (heading.has(word) ? HEADING_COUNTS : text.has(word) ? 1 : 0);
      return { part, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ part }) => part);
}

/** Words that every question has. */
const idle = new Set(
  "a an and any are no be but by can could do does for from get has have how i if in is it its me mean my not of on or our should show that the there this to was we what when where which why will with you your".split(
    " ",
  ),
);
const idleChinese =
  /为什么|为何|没有|什么|怎么办?|怎样|如何|是否|能否|能不能|可不可以|可以|应当|应该|我们|我的|请问|意思|多少|哪里|哪些|一个|[的了吗呢是在把和与我有个]/gu;

/** English words, whole and without their endings; Chinese, which has no spaces, as pairs of characters. */
function wordsOf(text: string): Set<string> {
  const plain = text.normalize("NFKC").toLowerCase();
  const latin = (plain.match(/#[a-z/!?]+|[a-z0-9]+(?:[.-][a-z0-9]+)*/gu) ?? []).filter((word) => !idle.has(word));
  const chinese = (plain.replace(idleChinese, " ").match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...latin.flatMap((word) => (word.length > LONG ? [word, stem(word)] : [stem(word)])), ...chinese]);
}

/** The beginning of a word: "weights" is "weight", "classified" is "classify". */
const stem = (word: string): string => word.replace(/(?<=[a-z]{3})s$/u, "").slice(0, 6);
