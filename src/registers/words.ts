import { bilingual, compactText, isBlank, languages, type Bilingual, type Cell } from "../model";

/** What a participant does in the ecosystem. */
export const roles = {
  platform: bilingual("platform", "平台"),
  developer: bilingual("developer", "开发者"),
  supplier: bilingual("supplier", "供应商"),
  integrator: bilingual("integrator", "集成服务商"),
  data: bilingual("data", "数据方"),
  user: bilingual("user", "用户企业"),
  research: bilingual("research", "科研教育"),
  finance: bilingual("finance", "金融中介"),
} satisfies Readonly<Record<string, Bilingual>>;

/** What ties two firms together. */
export const kinds = {
  supply: bilingual("supply", "供应"),
  project: bilingual("project", "项目"),
  complement: bilingual("complement", "互补"),
  horizontal: bilingual("horizontal", "横向"),
  data: bilingual("data", "数据"),
} satisfies Readonly<Record<string, Bilingual>>;
export type Kind = keyof typeof kinds;

export const kindNames: readonly Kind[] = ["supply", "project", "complement", "horizontal", "data"];

/** A cell that holds none of the words it might. */
export const UNREADABLE = -2;
/** A cell that holds nothing. */
export const EMPTY = -1;

/** Every way of writing the words of a column, compact, with their positions. */
export function spellingsOf(words: Readonly<Record<string, Bilingual>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([code, name], at) => {
      const names = languages.map((language) => name[language]);
      const together = names.flatMap((word) => [`${code} ${word}`, `${word} ${code}`]);
      return [code, ...names, ...together, names.join(" ")].map((word) => [compactText(word), at] as const);
    }),
  );
}

/** Gives the position of the word in a cell among those that a column knows, in either language. */
export function wordReader(words: Readonly<Record<string, Bilingual>>): (cell: Cell) => number {
  const known = spellingsOf(words);
  const read = new Map<string, number>();
  return (cell) => {
    if (cell === null) return EMPTY;
    if (typeof cell !== "string") return UNREADABLE;
    let at = read.get(cell);
    if (at === undefined) {
      at = isBlank(cell) ? EMPTY : (known.get(compactText(cell)) ?? UNREADABLE);
      read.set(cell, at);
    }
    return at;
  };
}

/** No stands at 0, yes at 1. */
export const answers = { no: bilingual("false", "否"), yes: bilingual("true", "是") };
const yesOrNo = wordReader(answers);

/** 1 for yes, 0 for no: TRUE and FALSE, 1 and 0, yes and no, 是 and 否. */
export function readFlag(cell: Cell): number {
  if (cell === true || cell === 1) return 1;
  if (cell === false || cell === 0) return 0;
  return yesOrNo(cell);
}
