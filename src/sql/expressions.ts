/** Pieces of text that are numbers, never NULL unless their name says so. A flag is 0 or 1, as an integer. */

/** A literal with an exponent, which every engine reads as a double and none as a decimal of its own. */
export function literal(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A number of a model is finite; found ${value}.`);
  const text = value.toExponential();
  return value < 0 ? `(${text})` : text;
}

export const text = (value: string): string => `'${value}'`;

/** 1e-9, as in the core: a threshold met exactly on paper is not missed by the last bit of a sum. */
const TOLERANCE = 1e-9;

export const atLeast = (a: string, b: number): string => `${a} >= ${literal(b - TOLERANCE)}`;
export const below = (a: string, b: number): string => `${a} < ${literal(b - TOLERANCE)}`;

export const when = (condition: string, then: string, otherwise: string): string =>
  `CASE WHEN ${condition} THEN ${then} ELSE ${otherwise} END`;
export const flag = (condition: string): string => when(condition, "1", "0");
export const isSet = (name: string): string => `${name} = 1`;

export const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "1 = 1" : conditions.map((one) => `(${one})`).join(" AND ");
export const any = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "1 = 0" : conditions.map((one) => `(${one})`).join(" OR ");

export const sum = (terms: readonly string[]): string => (terms.length === 0 ? literal(0) : terms.join(" + "));
export const times = (factor: number, of: string): string => (factor === 1 ? of : `${literal(factor)} * ${of}`);

/** A ratio that is `otherwise` where its denominator is 0. For engines that work out every branch it may not be NULL in any. */
export const ratio = (numerator: string, denominator: string, otherwise: string): string =>
  when(`${denominator} > 0`, `COALESCE((${numerator}) / NULLIF(${denominator}, 0), ${literal(0)})`, otherwise);

const nested =
  (name: "least" | "greatest") =>
  (values: readonly string[]): string => {
    const [first = literal(0), ...rest] = values;
    return rest.reduce((before, value) => `${name}(${before}, ${value})`, first);
  };
/** Of two at a time, and in small letters: old engines take nothing else. */
export const least = nested("least");
export const greatest = nested("greatest");

/** The first of some cases that holds. */
export function firstOf(cases: readonly (readonly [condition: string, then: string])[], otherwise: string): string {
  if (cases.length === 0) return otherwise;
  return `CASE ${cases.map(([condition, then]) => `WHEN ${condition} THEN ${then}`).join(" ")} ELSE ${otherwise} END`;
}
