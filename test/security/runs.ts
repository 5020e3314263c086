/** How often a property is tried: LONG=1 takes a hundred times as many, which lasts minutes. */
export const RUNS = process.env["LONG"] ? 100_000 : 1_000;
