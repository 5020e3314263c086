// Clusters side by side, in the view of one of them.
export const texts = {
  compareView: {
    title: "Compare",
    hint: "Up to three other clusters beside this one.",
    add: "Compare with {{name}}",
    remove: "Remove {{name}}",
    search: "Find a cluster to compare with",
    more: "{{count}} more; type more of the name.",
    none: "No other cluster has this name.",
    distance: "distance {{distance}}, {{coverage}} % shared",
    ahead: "{{ahead}} is ahead of {{behind}}: maturity {{more}} against {{less}}.",
    equal: "{{first}} and {{second}} have the same maturity: {{maturity}}.",
    leads: "Where {{ahead}} leads most: {{leads}}.",
    lead: "{{indicator}} ({{stage}}: {{more}} against {{less}})",
    incomparable:
      "{{first}} and {{second}}: no maturity to compare; only clusters of the same type are read on one ladder.",
    unknown: "{{first}} and {{second}}: the maturity of one of them is unknown.",
    odds: "Maturity in {{draws}} common draws (seed {{seed}})",
    pair: "{{first}} and {{second}}",
    pAhead: "P({{name}} ahead)",
    pEqual: "P(equal)",
    oddsNote:
      "Shares of {{draws}} common draws (seed {{seed}}): weights, thresholds and missing values vary at random, alike for all clusters.",
    legend: "Clusters",
    positions: "Type evidence, positions from -1 to 1",
    grades: "{{stage}}, grades from 0 to 100",
    summary: "Stage scores, type index, maturity",
    score: "Score of {{stage}}",
    index: "Type index",
    maturity: "Maturity",
    nothingShared: "{{first}} and {{second}} have no observed indicator in common.",
  },
};
