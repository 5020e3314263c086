/** A format multiplies by 100 when it holds a percent sign outside quoted and escaped text. */
export function isPercentFormat(format: unknown): boolean {
  return typeof format === "string" && format.replace(/"[^"]*"|\\./gu, "").includes("%");
}

/** What a format may hold beside its codes: quoted and escaped text, colours, places, widths; but hours in brackets are elapsed time. */
const beside = /"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|\\.|_.|\*./gu;

/** A format shows a number as a date or time when it holds one of their codes. */
export function isDateFormat(format: unknown): boolean {
  return typeof format === "string" && format !== "General" && /[dyhms]/iu.test(format.replace(beside, ""));
}
