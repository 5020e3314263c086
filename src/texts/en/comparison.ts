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
    peers: {
      nearest: "Nearest clusters",
      highest: "Highest quarter of its type",
      lowest: "Lowest quarter of its type",
      collect: "To collect",
    },
  },
  peers: {
    title: "Nearest clusters",
    meaning:
      "Gower distance, 0 to 1, over the type evidence that both have and over size; how far a cluster has come plays no part. The percentage: share of the weight of the type evidence that both have.",
    one: "{{name}} ({{distance}}; {{coverage}} %)",
    asWritten: "as of {{date}}: these columns do not recalculate",
    none: "No other cluster of the period shares {{coverage}} % of the weight of the type evidence with it.",
    tooMany: "nearest clusters and quarters are given in tables of up to {{most}} clusters",
    places: "Among clusters of its type",
    placesMeaning:
      "Quartiles of each indicator among the {{count}} clusters of type {{type}} in its period, and the percentile of this cluster; blank below five values.",
    noType: "Without a type there is no group to be compared with.",
    columns: { indicator: "Indicator", own: "This cluster", quartiles: "Quartiles", percentile: "Percentile" },
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
    nothingShared: "not comparable: no indicator is observed in both",
    differentLadders:
      "not comparable: only clusters of the same type, industrial digitalization or digital industrialization, are read on one ladder",
  },
};
