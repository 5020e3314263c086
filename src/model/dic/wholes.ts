/** Indicators of DIC that are shares of one whole, in %: they cannot sum to more than 100. Codes keep their meaning for ever. */
export const sharesOfOneWhole: readonly (readonly string[])[] = [
  // Ties between members: across industries, and along the chain.
  ["ID2.1", "TY6"],
];
