import { digest } from "../model/digest";

/**
 * A short name for the values of a cluster; a missing one is told from every number.
 *
 * @example valuesDigest([NaN]) === valuesDigest([0]) // false
 */
export const valuesDigest = (values: ArrayLike<number>): string => digest(JSON.stringify(Array.from(values)));
