// What is said of cells, rows and periods that cannot be used, or are worth a second look.
export const texts = {
  check: {
    stale:
      "Official or empirical numbers of the model that are more than three years older than {{newest}}: {{numbers}}. Look for newer ones.",
    noProblems: "No problems found",
    noColumn: "no column for this indicator",
    blank: "missing",
    text: "text in a number cell",
    textLikeNumber:
      "text in a number cell; it looks like a number: type it as one (decimal point or comma as your Excel uses, no unit)",
    boolean: "TRUE or FALSE in a number cell",
    error: "an error value",
    outOfRange: "outside the valid range {{min}} to {{max}}",
    suspiciousZero: "0 is worse than the low end of the scale ({{low}}): measured, or missing?",
    fraction: "far below the other values of an indicator measured in %: a fraction?",
    fractions: "all values are at most 1 in an indicator measured in %: fractions?",
    percentFormat:
      "cells formatted as percentages, but the indicator is not measured in %: the numbers are read as they are, 60% as 0.6",
    didYouMean: "unknown header; did you mean {{indicator}}?",
    duplicateCluster: "the cluster already appears in row {{row}}",
    duplicatePeriod: "the cluster already has this period in row {{row}}",
    similarName:
      "almost the name '{{name}}' of row {{row}}: names that differ in case, or in a space between letters, are two clusters",
    totalName: "named like a total or an average; it counts as a cluster until it is left out of the range",
    totalsRow: "the totals row of an Excel table: not a cluster, left out of every result",
    totalSum: "equals the sum of the other rows; it counts as a cluster until it is left out of the range",
    judgement:
      "{{type}} % of the type weight and {{stages}} % of the stage weight of model {{model}} rest on expert judgement",
    more: "{{count}} more problems are not listed",
  },
  columns: {
    check: { row: "Row", column: "Column", indicator: "Indicator", value: "Value", problem: "Problem" },
  },
  dataCheck: {
    title: "Data check ({{count}})",
    missing_one: "· {{count}} missing cell",
    missing_other: "· {{count}} missing cells",
    of: "({{name}})",
    blanks: "Missing cells: {{count}}. Missing is never treated as zero; each cluster lists its own.",
    select: "Select cell {{address}}",
    found: "'{{found}}':",
  },
  noMovement: {
    first: "first period",
    gap: "none: no row in the period before",
    notAssessed: "none: one of the two periods is not assessed",
    unknown: "none: the stage is unknown in one of the two periods",
    noCluster: "left out: the row names no cluster",
    noPeriod: "left out: the row names no period",
    otherForm: "left out: its period is not written in the form of most others",
    mark: "left out: there is something after its period",
  },
  panel: {
    total: "'{{name}}' is named like a total or an average and counts as a cluster",
    item: "rows left out",
    rows: "rows left out: {{count}} ({{rows}})",
    row: "row {{row}} {{reason}}",
    more: "{{shown}} and {{count}} more",
    noCluster: "names no cluster",
    noPeriod: "names no period",
    otherForm: "has the period '{{found}}', not in the form of most others",
    mark: "has something after its period: '{{found}}'",
    step: "successive periods lie {{step}} apart (counted in {{unit}}); pairs of rows that lie further apart and are not compared: {{count}}",
    unit: {
      number: "years or plain numbers",
      halfYear: "half-years",
      quarter: "quarters",
      month: "months",
      day: "days",
    },
    labels:
      "the periods {{first}} to {{last}} are not years, quarters, months or dates: they are ordered as labels, with their digits as numbers, and neighbours in this order are compared; pairs of rows that are not compared: {{count}}",
    loneStep:
      "only row {{row}} has the period {{period}}; without it successive periods would lie further apart: a typing error?",
    datesFromNumbers: "the numbers of the periods are read as dates: {{first}} to {{last}}",
    capitals: "'{{name}}' and '{{like}}' differ only in case and count as two clusters",
    stateCapitals: "'{{name}}' and '{{like}}' differ only in case and count as two states",
  },
};
