const DIGITS = new Map([..."〇一二三四五六七八九"].map((numeral, digit) => [numeral, digit]));
DIGITS.set("零", 0).set("○", 0);
const NUMERALS = /^[〇○零一二三四五六七八九十百]+$/u;

/**
 * The number that Chinese numerals write, digit by digit (二〇二二) or with tens and hundreds (十二, 二十, 一百零五);
 * undefined for anything else.
 *
 * @example chineseNumber("十二") // 12
 */
export function chineseNumber(numerals: string): number | undefined {
  if (!NUMERALS.test(numerals)) return undefined;
  if (!/[十百]/u.test(numerals)) return Number([...numerals].map((numeral) => DIGITS.get(numeral) ?? 0).join(""));
  const match =
    /^(?:(?<hundreds>[一二三四五六七八九])百零?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(
      numerals,
    );
  if (!match?.groups) return undefined;
  const { hundreds = "", tens = "", ten, ones = "" } = match.groups;
  return 100 * (DIGITS.get(hundreds) ?? 0) + (ten ? 10 * (DIGITS.get(tens) ?? 1) : 0) + (DIGITS.get(ones) ?? 0);
}
