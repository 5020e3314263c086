import { chineseNumber } from "./chineseNumber";

/** Chinese numerals count as digits where they number something: 第九期, 三级. Elsewhere they may be part of a name: 三明. */
const NUMBERED = /第[〇○零一二三四五六七八九十百]+|[〇○零一二三四五六七八九十百]+(?=[期级类档轮次届批层等阶])/gu;

/**
 * The order of labels that have no form: their digits as numbers, everything else by character code, the same for every
 * reader.
 *
 * @example ["第10期", "第9期"].sort(inNaturalOrder) // ["第9期", "第10期"]
 */
export function inNaturalOrder(one: string, other: string): number {
  const [ones, others] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(ones.length, others.length); at += 1) {
    const order = orderOfParts(ones[at] ?? "", others[at] ?? "");
    if (order !== 0) return order;
  }
  return byCode(one, other);
}

function partsOf(text: string): string[] {
  const numbered = text.replace(NUMBERED, (found) =>
    found.replace(/[^第]+/u, (numerals) => String(chineseNumber(numerals) ?? numerals)),
  );
  return numbered.match(/\d+|\D+/gu) ?? [];
}

function orderOfParts(one: string, other: string): number {
  if (!/^\d/u.test(one) || !/^\d/u.test(other)) return byCode(one, other);
  const [digits, others] = [one.replace(/^0+(?=\d)/u, ""), other.replace(/^0+(?=\d)/u, "")];
  return digits.length - others.length || byCode(digits, others);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
