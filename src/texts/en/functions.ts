// What Excel is told about the functions: their metadata. Only the build reads it.
export const texts = {
  functions: {
    CLUSTERTYPE:
      "The type of each digital industry cluster, one per row. Example: =CLUSTERTYPE(A1:AO32), header row included.",
    CLUSTERSTAGE:
      "The stage of each cluster on its ladder, with debts and gaps. Example: =CLUSTERSTAGE(A1:AO32). No memory of earlier years.",
    CLUSTERASSESS:
      "The whole assessment, 18 columns per cluster: type, interval, confidence, stage, scores, constraint, lever, notes. Example: =CLUSTERASSESS(A1:AO32).",
    CLUSTERSCORES:
      "Type index, evidence for each pole and the six stage scores (0-100), whatever the type. Example: =CLUSTERSCORES(A1:AO32).",
    CLUSTERGRADES:
      "Position (-1 to 1) of each piece of type evidence and grade (0-100) of each stage indicator. Example: =CLUSTERGRADES(A1:AO32).",
    CLUSTERGAPS:
      "How far one cluster is from each threshold, and what holds it back most. Exactly one cluster. Example: =CLUSTERGAPS(A5:AO5,A1:AO1).",
    CLUSTERPOLICY:
      "The policy levers that address each cluster's bottleneck, most urgent first. Example: =CLUSTERPOLICY(A1:AO32,,,,3).",
    CLUSTERTARGET:
      "The least change of the indicators that completes a stage of each cluster: what the model would need to see, not what a measure would cause. Example: =CLUSTERTARGET(A1:AO32).",
    CLUSTERCOMPARE:
      "Two clusters side by side: type evidence, stage indicators, scores, index and maturity, and how often either is ahead. Example: =CLUSTERCOMPARE(A1:AO32,A2,A3).",
    CLUSTERADVANTAGE:
      "How each cluster competes, what comes next, and its percentiles among clusters of its type in the range. Example: =CLUSTERADVANTAGE(A1:AO32).",
    CLUSTEREXPLAIN:
      "One paragraph per cluster in plain words: type, evidence, stage, constraint, gaps. Example: =CLUSTEREXPLAIN(A1:AO32).",
    CLUSTERCARD: "One card per cluster; click it, or read a field with =A2.Stage. Example: =CLUSTERCARD(A1:AO32).",
    CLUSTERCHECK:
      "Problems in the data, cell by cell: missing, text, out of range, doubtful zeros, duplicates, totals among the clusters, misspelt headers; and the fewest indicators to collect for a type or a stage. Example: =CLUSTERCHECK(A1:AO32).",
    CLUSTERINDICATORS:
      "Indicators of clusters out of a list of firms and a list of ties, what each rests on, and why others are blank. Example: =CLUSTERINDICATORS(A1:AM500,AP1:AU900).",
    CLUSTERMODEL:
      "The model as a table: indicators, anchors, thresholds, weights, rules, provenance. Example: =CLUSTERMODEL(). Edit a copy and give it back as model.",
    CLUSTERROBUST:
      "How robust type, stage, index, maturity and rank are when weights, anchors, thresholds and missing data vary at random. Example: =CLUSTERROBUST(A1:AO32).",
    CLUSTERAUDIT:
      "Audit of an index before it is published: correlations, effective weights, what changes without each indicator, and what its variance comes from. Example: =CLUSTERAUDIT(A1:AO32).",
    CLUSTERPATH:
      "Each cluster over time: stages completed (with memory), stage, maturity and movement. Example: =CLUSTERPATH(A1:A99,B1:B99,C1:AP99).",
    CLUSTERPATTERN:
      "One row per cluster: its type, trend, movements and pattern. One cluster's pattern is no test: noise alone produces skips and loops. Example: =CLUSTERPATTERN(A1:A99,B1:B99,C1:AP99).",
    CLUSTERTRANSITIONS:
      "Transitions between states: probabilities, counts, first passage, long run or movements. Data rows only. Example: =CLUSTERTRANSITIONS(A2:A99,B2:B99,C2:C99).",
    CLUSTEREVOLUTION:
      "Test of the theory on a panel: scales, shares of movements, and type against type. Example: =CLUSTEREVOLUTION(A1:A99,B1:B99,C1:AP99).",
    CLUSTERNETWORK:
      "How value grows with participants over a group of clusters, two-way fixed effects. Data rows only. Example: =CLUSTERNETWORK(A2:A99,B2:B99,C2:C99,D2:D99).",
  },
  form: {
    cell: "Returns one cell: also fills down inside an Excel table.",
    spill: "Returns several cells: put it beside an Excel table; inside one it shows #SPILL!.",
    wholeRange: "Needs the whole range in one formula, since all rows count; put it beside an Excel table, not inside.",
  },
  languages: { en: "English", "zh-CN": "Chinese", code: "codes for formulas that compare results" },
  /** Of single functions, where a name means something else elsewhere. */
  ownParameters: {
    CLUSTERCOMPARE: {
      first: "The name of one cluster, as it stands in the table or in clusters.",
      second: "The name of the other cluster.",
      clusters:
        "The clusters' names, one per row, with the header cell when indicators have theirs. Default: the first column of text.",
    },
    CLUSTERINDICATORS: {
      firms:
        "One row per firm (and period), with a header row: firm, cluster, period, industry, revenue, employees ... Only firm and cluster are needed.",
      ties: "One row per tie: from, to, kind (supply, project, complement, horizontal, data), project, live, period.",
      reference:
        "All firms of the region and of the whole economy by industry: industry, cluster (empty: whole economy), employees or revenue.",
      output:
        '"indicators" (default): a row per cluster and period; "basis": what each number rests on; "network": figures of the ties.',
      classification: '"ISIC" (default), "NACE" or "GB/T 4754".',
      smallCell: "Numbers that rest on fewer firms are suppressed; 0 (default) suppresses none.",
      listCoverage: "The least share of the firms asked, 0 to 1, for a number to be given. Default: 0.5.",
      office: "What no list gives, one row per cluster: TY5, ID1.3, ID1.4, ID3.2, DI1.1 to DI1.4, DI2.1, DI2.2.",
    },
    CLUSTERTARGET: {
      output: '"summary" (default): a row per cluster; "detail": a row per indicator, for exactly one cluster.',
    },
  },
  parameters: {
    indicators:
      "One row per cluster; the first row holds indicator codes or names, unless headers are given separately.",
    headers: "The header row alone, of the same width: for formulas filled down inside a table.",
    model:
      'A built-in model ({{models}}) or a range laid out as CLUSTERMODEL() returns it. Default: "{{defaultModel}}".',
    top: "How many levers per cluster, 1 to 20. Default: 3.",
    stage:
      "The stage to complete: 1, 2 or 3 of the cluster's own ladder, or a code such as ID2. Default: its priority stage.",
    costs:
      'Two columns, code and cost: what it costs to move an indicator over its whole span. 1 where not listed; "fixed" where it cannot move. A judgement, not money.',
    secured:
      "TRUE: completed wherever the weights lie within their tolerances; nothing may be missing. Default: FALSE.",
    clusters: "The clusters' names, one per row; with the header cell when indicators have theirs.",
    periods: "The periods, one per row (2022 or 2022Q1); with the header cell when indicators have theirs.",
    states: "The state of each cluster in each period: numbers or any labels; blank where unknown.",
    output: '"probabilities" (default), "counts", "passage", "ergodic" or "movements".',
    order: "All states from the lowest to the highest. Default: numbers in order, texts alphabetically.",
    value: "The value of each cluster in each period, e.g. revenue, above 0.",
    participants: "The participants of each cluster in each period, e.g. firms, above 0.",
    draws: "How many draws, 1 to 100,000. Default: 1,000.",
    seed: "A whole number; the same seed gives the same draws. Default: 1.",
    language: '"en" (default), "zh-CN", or "code" for formulas that compare results.',
    detail:
      "TRUE: name, number, units used and units left out in one row; for a result in the shape of its range, the units beside it. Default: FALSE.",
  },
};
