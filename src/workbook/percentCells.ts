/** A format multiplies by 100 when it holds a percent sign outside quoted and escaped text. */
export function isPercentFormat(format: unknown): boolean {
  return typeof format === "string" && format.replace(/"[^"]*"|\\./gu, "").includes("%");
}
