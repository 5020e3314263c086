// Two clusters side by side.
export const texts = {
  columns: {
    comparison: {
      part: "Part",
      code: "Code",
      indicator: "Indicator",
      unit: "Unit",
      first: "First",
      second: "Second",
      difference: "Difference",
      ahead: "Ahead",
    },
  },
  comparison: {
    part: {
      position: "Type",
      score: "Stage score",
      index: "Type index",
      maturity: "Maturity",
      probability: "Maturity, draws",
    },
    unit: { position: "position, -1 to 1", grade: "grade, 0 to 100", score: "score, 0 to 100", maturity: "0 to 3" },
    index: "Type index",
    maturity: "Maturity",
    odds: {
      firstAhead: "Share of draws in which the first has the higher maturity",
      equal: "Share of draws in which both have the same maturity",
      secondAhead: "Share of draws in which the second has the higher maturity",
    },
    share: "share",
    equal: "equal",
    differentLadders:
      "not comparable: only clusters of the same type, industrial digitalization or digital industrialization, are read on one ladder",
  },
};
