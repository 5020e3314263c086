// Every English sentence that a person reads, in one file: a new language is one file like this. Indicator, stage and
// lever texts are data of the model and are not repeated here.
export const en = {
  verdict: {
    BELOW_FLOOR: "not yet a digital cluster",
    NO_DATA: "insufficient data",
    DI: "digital industrialization",
    ID: "industrial digitalization",
    HYBRID: "hybrid",
    INDETERMINATE: "indeterminate",
  },
  ladder: { ID: "ID", DI: "DI" },
  movement: {
    advance: "advance",
    skip: "skip",
    hold: "hold",
    loop: "loop",
    composition: "composition changed",
    founding: "founding",
    unfounding: "unfounding",
    repair: "repair",
    erosion: "erosion",
  },
  noMovement: {
    first: "first period",
    gap: "none: no row in the period before",
    notAssessed: "none: one of the two periods is not assessed",
    unknown: "none: how far it was is unknown in one of the two periods",
    noCluster: "left out: the row names no cluster",
    noPeriod: "left out: the row names no period",
  },
  notAssessed: "not assessed: {{reason}}",
  untyped: "no type (never ID or DI)",
  pattern: {
    declining: "declining",
    dynamic: "dynamic, non-linear",
    consolidated: "consolidated",
    stalled: "stalled",
    progressive: "progressive",
    maturing: "maturing within a stage",
    none: "no clear pattern",
    untyped: "not testable: no type",
    noRun: "not testable: maturity is known in no period",
    shortRun: "not testable: longest run has {{found}} of the {{needed}} periods needed",
    constant: "none: maturity never changes",
  },
  evolution: {
    item: {
      commonSkip: "common skip",
      commonLoop: "common loop",
    },
    scale: "a cumulative scale",
    noScale: "not a cumulative scale",
    fewForScale: "no verdict: {{found}} of the {{needed}} clusters needed",
    noVariation: "no verdict: all clusters have closed the same stages, so the margins alone reproduce everything",
    emptyScale: "not testable: no cluster with three assessable stages",
    margins: "what the margins alone would reproduce",
    share: "{{count}} of {{of}} movements; the interval ignores dependence within a cluster",
    commonShare:
      "{{count}} of {{of}} movements of the number of closed stages; the interval ignores dependence within a cluster",
    noShare: "no comparable movement",
    composition: "observed indicators differ; left out of every share and test",
    differ: "the types move differently",
    alike: "no difference between the types shown",
    expected: "more often in {{type}}, as the theory expects",
    contrary: "more often in {{type}}, against the theory",
    permuted:
      "{{finding}} ({{permutations}} permutations of whole clusters, seed {{seed}}; with few clusters p is discrete and the test conservative)",
    noSharedRow: "not testable: no number of closed stages is ever left in both types, so nothing can be compared",
    fewClusters:
      "not testable: {{id}} ID and {{di}} DI clusters with a comparable movement, {{needed}} of each type needed",
  },
  network: {
    increasing: "increasing returns: the whole 95 % interval lies above 1 (an association, not an effect)",
    notShown: "increasing returns not shown: the 95 % interval reaches down to {{low}} (an association, not an effect)",
    fewClusters: "no verdict: {{found}} of the {{needed}} clusters needed",
    withoutError: "no verdict: as many effects as rows, so the fit is perfect and says nothing",
    noObservations: "not computable: no row is left with both numbers above 0 and others of its cluster and period",
    noVariation: "not computable: participants do not vary beside the effects of clusters and periods",
    leftOut:
      "{{verdict}}; left out: {{missing}} rows without a number, {{notPositive}} not above 0, {{singletons}} single",
  },
  chain: {
    corner: "From / to",
    never: "never on these data",
    notCertain: "not certain",
    unknown: "unknown",
    noObservations: "not given: no movement was observed",
    severalClasses: "not given: where a cluster ends depends on where it starts ({{classes}})",
    unknownRow: "not given: nothing was ever seen to leave {{states}}",
  },
  confidence: { firm: "firm", leaning: "leaning", open: "open" },
  condition: { agglomeration: "agglomeration", mass: "critical mass", digital: "digital intensity" },
  stage: {
    consolidated: "{{stage}}, consolidated",
    debt: "{{stage}}, debt: {{positions}}",
    lacking: "{{stage}}, lacks data: {{positions}}",
    unknown: "unknown: stage {{position}} lacks data",
    onLadder: "{{ladder}} {{stage}}",
  },
  advice: {
    lever: "{{family}}: {{text}}",
    leverWithPriority: "{{family}}: {{text}} ({{codes}}; {{priority}} %)",
    collect: "collect {{code}} {{name}}",
    monitor: "monitor",
    monitorIndicator: "monitor {{code}} {{name}}: its stage reopens below {{reopen}}",
  },
  list: { separator: ", ", note: "; ", ladders: " / " },
  note: {
    below: "{{condition}} fails: {{tests}}, {{readiness}} % of the way",
    unchecked: "{{condition}} unchecked: {{tests}}",
    testFails: "{{code}} fails",
    testNotObserved: "{{code}} not observed",
    coverage: "type evidence covers {{coverage}} % of the weight, {{needed}} % needed",
    noKey: "no key indicator observed ({{codes}})",
    collect: "collect {{code}} next",
    missing: "missing: {{codes}}",
    missingGroup: "all of {{group}}",
    unreadable: "{{codes}} not read: {{why}}",
    why: {
      text: "text instead of a number",
      boolean: "TRUE or FALSE instead of a number",
      error: "an error value",
      outOfRange: "outside the valid range",
    },
    lacking: "{{stages}} cannot be assessed: too little data",
    guttman: "{{stages}} closed above an open stage (Guttman error): reported, not rewarded",
    debt: "stage debt: {{stages}}",
    unfounded: "{{stages}} closed without a platform (unfounded lead): does not count",
    unsecured: "{{stages}} closed, not secured",
    judgement: "judgement behind it: {{type}} % of the type weight",
    judgementWithStages: "judgement behind it: {{type}} % of the type weight, {{stages}} % of the stage weight",
    zeroFromArray: "{{codes}}: an array without an address, so 0 counts as measured",
    percentFromArray: "{{codes}}: values at most 1, percent cells?",
  },
  columns: {
    assess: {
      verdict: "Verdict",
      index: "Type index",
      indexLow: "Index low",
      indexHigh: "Index high",
      confidence: "Confidence",
      stage: "Stage",
      lowestStage: "Lowest stage",
      highestStage: "Highest stage",
      reached: "Reached",
      maturity: "Maturity",
      s1: "S1",
      s2: "S2",
      s3: "S3",
      focus: "Focus",
      constraint: "Binding constraint",
      lever: "Lever",
      coverage: "Coverage",
      notes: "Notes",
    },
    gaps: {
      stage: "Stage",
      code: "Code",
      indicator: "Indicator",
      unit: "Unit",
      value: "Value",
      gate: "Gate",
      grade: "Grade",
      gap: "Gap",
      obstacle: "Obstacle %",
    },
    lever: "Lever {{position}}",
    leverFirst: "Lever 1 (a hypothesis about a bottleneck, not an estimated effect)",
    advantage: {
      leading: "Leading mechanism",
      emerging: "Emerging mechanism",
      percentile1: "Percentile 1",
      percentile2: "Percentile 2",
      percentile3: "Percentile 3",
    },
    noneYet: "none yet",
    explanation: "Explanation",
    card: "Cluster",
    check: { row: "Row", column: "Column", indicator: "Indicator", value: "Value", problem: "Problem" },
    path: {
      reached: "Reached",
      stage: "Stage",
      withoutMemory: "Stage without memory",
      maturity: "Maturity",
      movement: "Movement",
    },
    pattern: {
      cluster: "Cluster",
      type: "Type",
      typeChanges: "Type changes",
      periods: "Periods",
      tau: "Kendall τ-b",
      p: "p",
      advances: "Advances",
      skips: "Skips",
      loops: "Loops",
      foundings: "Foundings",
      repairs: "Repairs",
      compositionChanges: "Composition changes",
      range: "Range",
      pattern: "Pattern",
      agrees: "Agrees with the theory",
    },
    evolution: {
      item: "Item",
      type: "Type",
      value: "Value",
      low: "Low",
      high: "High",
      p: "p",
      n: "n",
      verdict: "Verdict",
    },
    network: {
      beta: "Beta",
      error: "SE",
      low: "Low",
      high: "High",
      n: "n",
      clusters: "Clusters",
      periods: "Periods",
      verdict: "Verdict",
    },
    states: {
      state: "State",
      share: "Share of time",
      movement: "Movement",
      count: "Count",
      shareOf: "Share (interval ignores dependence within a cluster)",
      low: "Low",
      high: "High",
    },
    robustness: {
      verdict: "Verdict",
      id: "P(ID)",
      di: "P(DI)",
      hybrid: "P(hybrid)",
      indeterminate: "P(indeterminate)",
      stage1: "P(stage 1)",
      stage2: "P(stage 2)",
      stage3: "P(stage 3)",
      indexP5: "TPI P5",
      indexP50: "TPI P50",
      indexP95: "TPI P95",
      maturityP5: "Maturity P5",
      maturityP50: "Maturity P50",
      maturityP95: "Maturity P95",
      rankP5: "Rank P5",
      rankP50: "Rank P50",
      rankP95: "Rank P95",
      rankShift: "Mean rank shift",
    },
    drawnWith: "{{column}} ({{draws}} draws, seed {{seed}}, {{generator}})",
    rankShiftUnknown: "unknown: the reported maturity is",
  },
  explain: {
    anyCluster: "This cluster",
    is: {
      ID: "{{name}} is an industrial digitalization cluster.",
      DI: "{{name}} is a digital industrialization cluster.",
      HYBRID:
        "{{name}} is a hybrid: evidence for industrial digitalization ({{towardsID}}) and for digital industrialization ({{towardsDI}}) is strong at the same time.",
      INDETERMINATE:
        "{{name}} cannot be placed with either kind: its type index stays in the undecided band, and the evidence is weak on at least one side.",
      BELOW_FLOOR: "{{name}} is not yet a digital industry cluster.",
      NO_DATA: "The data do not suffice to say which kind of cluster {{name}} is.",
    },
    confidence: {
      firm: "The verdict is firm: moving every weight by {{tolerance}} % and filling in the missing data cannot change it.",
      leaning:
        "The verdict leans this way: other weights or the missing data could make it undecided, but never the opposite.",
      open: "The verdict is open: other weights or the missing data could change it.",
    },
    index:
      "The type index is {{index}} (between {{low}} and {{high}}) on a scale from -1, industrial digitalization, to +1, digital industrialization.",
    strongest: "Its strongest evidence is {{evidence}}.",
    weakest: "The weakest is {{evidence}}.",
    allAtPole: "Every observed piece of evidence stands at the same pole.",
    poles:
      "Furthest towards digital industrialization are {{di}}; furthest towards industrial digitalization are {{id}}.",
    and: " and ",
    value: "{{name}} ({{value}})",
    working:
      "It is in stage {{position}} of 3, {{stage}}; work is due in this stage, which scores {{score}} where {{gate}} closes it.",
    workingElsewhere:
      "It is in stage {{position}} of 3, {{stage}}; work is due first in stage {{focus}}, {{focusStage}}, which scores {{score}} where {{gate}} closes it.",
    withoutFocus: "It is in stage {{position}} of 3, {{stage}}; no stage with enough data is open.",
    tooLow: "One of its indicators is graded below {{minimum}}, which keeps the stage open.",
    consolidated: "All three stages are closed.",
    unknown: "Its stage cannot be told, because stage {{position}}, {{stage}}, lacks data.",
    onLadder: { ID: "Read as industrial digitalization: {{text}}", DI: "Read as digital industrialization: {{text}}" },
    guttman: "Stage {{positions}} is closed above an open stage, which is reported but does not count.",
    debt: "Stage {{positions}} below it is still open (stage debt).",
    unfounded: "Stage {{positions}} is closed, but it does not count until a platform is founded.",
    constraint: "What holds it back most is {{indicator}}: {{value}}, where the gate is {{gate}}.",
    lever:
      'A first lever to examine is "{{lever}}". A lever is a hypothesis about a bottleneck, not an estimated effect.',
    collect: "The next thing to do is to collect {{indicator}}.",
    monitor: "Nothing is due but to keep watch.",
    monitorIndicator:
      "Nothing is due but to watch {{indicator}}, the lowest grade; below a score of {{reopen}} its stage would open again.",
    fails: "{{condition}} falls short: {{tests}}.",
    test: "{{name}} {{value}} ({{threshold}} needed)",
    unchecked: "{{condition}} is unchecked: there is no value for {{codes}}.",
    coverage: "They cover {{coverage}} % of the weight of the type evidence, and {{needed}} % is needed.",
    noKey: "None of the key indicators ({{codes}}) was observed.",
    silent: "The data say nothing about {{indicators}}.",
    silentAndMore: "The data say nothing about {{indicators}} and {{count}} more.",
    complete: "Every indicator behind this reading was observed.",
    judgement: "{{share}} % of the weight behind the type is judgement.",
    sentenceGap: " ",
  },
  card: {
    type: "Type",
    stage: "Stage",
    evidence: "Evidence",
    policy: "Policy",
    explanation: "Explanation",
  },
  check: {
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
    fractions: "all values are at most 1 in an indicator measured in %: fractions?",
    didYouMean: "unknown header; did you mean {{indicator}}?",
    duplicateCluster: "the cluster stands in row {{row}} already",
    duplicatePeriod: "the cluster has this period in row {{row}} already",
    judgement: "{{type}} % of the type weight and {{stages}} % of the stage weight of model {{model}} are judgement",
    more: "{{count}} more problems are not listed",
  },
  fault: {
    oneCluster:
      "{{function}} needs exactly one cluster. {{where}} has {{found}} rows of data. Give one row and its header row, e.g. {{function}}(A5:AO5,A1:AO1).",
    wrongTop: "{{function}} needs a whole number from 1 to 20 as top. Found {{found}}. Correct the argument top.",
    rowsDiffer:
      "{{function}} needs ranges with the same number of rows. The indicators have {{expected}} rows, argument {{position}} has {{found}}. Give ranges of the same height.",
    noRange:
      "{{function}} needs a range with one row per cluster. Argument 1 is missing. Select the table with its header row, e.g. {{function}}(A1:AO32).",
    emptyRange:
      "{{function}} needs a range with one row per cluster. {{where}} is empty. Select the table with its header row.",
    tooManyCells:
      "{{function}} reads at most 5 million cells. {{where}} has {{found}}. Select only the rows with data, e.g. A1:AO5000.",
    noKnownColumn:
      "{{function}} needs a header row with indicator codes or names. {{where}} holds {{found}}: none is an indicator of model {{model}}. See CLUSTERMODEL().",
    repeatedIndicator:
      "{{function}} needs one column per indicator. Columns {{found}} all stand for {{indicator}}. Rename or remove all but one.",
    headersNotOneRow:
      "{{function}} needs one row of headers as argument 2. {{where}} has {{found}} rows. Give the header row alone.",
    headersWidth:
      "{{function}} needs as many headers as columns. The indicators have {{expected}} columns, the headers {{found}}. Give ranges of the same width.",
    unknownModel:
      "{{function}} needs a model: a range as CLUSTERMODEL() returns it, or one of {{expected}}. Found {{found}}. Correct the argument model.",
    unknownLanguage:
      "{{function}} needs a language: one of {{expected}}. Found {{found}}. Correct the argument language.",
    modelRefused:
      "{{function}} cannot use this model: {{count}} faults. {{faults}} Mend them in the model table, or start again from CLUSTERMODEL().",
    modelRefused_one:
      "{{function}} cannot use this model. {{faults}} Mend it in the model table, or start again from CLUSTERMODEL().",
    blankUnknown:
      "{{function}} could not tell blank from zero in {{where}}; recalculate (Ctrl+Alt+F9) when no cell is being edited.",
    notLoaded:
      "{{function}} needs a part of the add-in that did not arrive from its server. Check the connection and recalculate (Ctrl+Alt+F9); if it comes back, reload the add-in.",
    cancelled:
      "{{function}} was stopped before it had finished, because its inputs changed or Excel asked for it; recalculate (Ctrl+Alt+F9) to compute it.",
    unexpected:
      "{{function}} expected to finish but met a fault of its own ({{found}}). Nothing was changed; recalculate, and report it if it comes back.",
  },
  evolutionFault: {
    noArgument:
      "{{function}} needs a range as argument {{position}}, one row per cluster and period. It is missing. Select the column or table.",
    notOneColumn:
      "{{function}} needs one column here. {{where}} has {{found}} columns. Give the one that holds these values.",
    heightsDiffer:
      "{{function}} needs ranges with the same number of rows. Argument 1 has {{expected}} rows, argument {{position}} has {{found}}. Give ranges of the same height.",
    double: "{{cluster}} has {{period}} in rows {{rows}}",
    doubledPeriods:
      "{{function}} needs one row per cluster and period. Found twice: {{found}}. Remove the doubles, or correct the cluster or the period.",
    andMore: "{{shown}}, and {{count}} more",
    noPanel:
      "{{function}} needs rows that name a cluster and a period. {{where}} names no cluster with a period. Give the column with the clusters.",
    noStates: "{{function}} needs a state in at least one row. {{where}} holds none. Give the column with the states.",
    unknownOutput: "{{function}} needs an output: one of {{expected}}. Found {{found}}. Correct the argument output.",
    notInOrder:
      "{{function}} needs every state named in order: {{expected}}. Found {{found}}. Add it to order, or correct the state.",
    repeatedInOrder: "{{function}} needs every state once in order. Found twice: {{found}}. Remove the second.",
    wrongDraws:
      "{{function}} needs a whole number from 1 to {{expected}} as draws. Found {{found}}. Correct the argument draws.",
    wrongSeed: "{{function}} needs a whole number as seed. Found {{found}}. Correct the argument seed.",
    tooManyOutcomes:
      "{{function}} keeps at most {{expected}} outcomes (clusters times draws). These are {{found}}. Give fewer rows or fewer draws.",
  },
  modelFault: {
    duplicateCode: "{{where}}: {{found}} stands there twice; every code may be used once in its group.",
    duplicateName: "{{where}}: the name {{found}} belongs to {{expected}} already; names must differ.",
    emptyRange: "{{where}}: the smallest value {{found}} must be {{expected}}.",
    negativeWeight: "{{where}}: a weight must be at least 0, found {{found}}.",
    zeroWeights: "{{where}}: at least one weight of the group must be above 0.",
    coincidentAnchors: "{{where}}: the two anchors must differ, both are {{found}}.",
    notMonotone: "{{where}}: Low, Gate and High must rise or fall strictly, found {{found}}.",
    outsideRange: "{{where}}: {{found}} lies outside the valid range {{expected}}.",
    unknownIndicator: "{{where}}: no row describes an indicator {{found}}.",
    missingStage: "{{where}}: stage {{expected}} has no indicator; every ladder needs three stages.",
    ruleOutOfRange: "{{where}}: the rule must lie in {{expected}}, found {{found}}.",
    ruleOrder: "{{where}}: the rule must be {{expected}}, found {{found}}.",
    emptyTable: "{{where}}: the table has no row below its header.",
    missingColumn: "{{where}}: the column {{expected}} is missing; found {{found}}.",
    repeatedColumn: "{{where}}: the column {{found}} stands there twice.",
    unknownPart: "{{where}}: {{found}} is none of the parts {{expected}}.",
    unknownGroup: "{{where}}: {{found}} is none of the groups {{expected}}.",
    unknownRule: "{{where}}: {{found}} is none of the rules {{expected}}.",
    unknownFamily: "{{where}}: {{found}} is none of the families {{expected}}.",
    unknownProvenance: "{{where}}: {{found}} is none of the marks {{expected}}.",
    unknownKey: "{{where}}: {{found}} should be {{expected}} or empty.",
    repeatedRow: "{{where}}: {{found}} has a row already.",
    missingModelRow: "{{where}}: a row with the part {{expected}} is missing.",
    missingStageName: "{{where}}: the stage name of {{expected}} is missing.",
    notText: "{{where}}: a text was expected, found {{found}}.",
    notNumber: "{{where}}: a number was expected, found the text {{found}}.",
    emptyCell: "{{where}}: a value was expected, the cell is empty.",
    errorCell: "{{where}}: a value was expected, the cell holds {{found}}.",
    disagreeingIndicator: "{{where}}: found {{found}}, but an earlier row of the same indicator says {{expected}}.",
    placeInRow: "row {{row}}, {{column}}",
    placeInTable: "the table, {{column}}",
    nothing: "nothing",
    more: "and {{count}} more.",
  },
  measures: {
    locationQuotient: "LQ",
    total: "Total",
    within: "Within groups",
    between: "Between groups",
    netBetween: "Net between groups",
    transvariation: "Transvariation",
    group: "Group",
    index: "Index",
    gini: "Gini",
    units: "Units",
    populationShare: "Share of units",
    amountShare: "Share of amount",
    mean: "Mean",
    betweenGini: "Gini between groups",
    affluence: "Relative affluence",
    moran: "Moran's I",
    expectation: "Expected I",
    zNormality: "z (normality)",
    pNormality: "p (normality)",
    zRandomisation: "z (randomisation)",
    pRandomisation: "p (randomisation)",
    pPermutation: "p (permutation)",
    permutations: "Permutations",
    seed: "Seed",
    islands: "Islands",
    islandUnits: "Island units",
    missing: "Missing",
    missingUnits: "Missing units",
    rowsUsed: "Rows used",
    shift: "Shift",
    scale: "Scale",
    scales: { none: "as given", minMax: "min-max first" },
    indicator: "Indicator",
    weight: "Weight",
    entropy: "Entropy",
    divergence: "Divergence",
    deviation: "Deviation",
    conflict: "Conflict",
    information: "Information",
    consistencyRatio: "Consistency ratio",
    acceptable: "Acceptable (below {{limit}})",
    lambdaMax: "Lambda max",
    consistencyIndex: "Consistency index",
    randomIndex: "Random index",
    criterion: "Criterion",
    closeness: "Closeness",
    distanceToBest: "Distance to best",
    distanceToWorst: "Distance to worst",
    rank: "Rank",
    coupling: "Coupling C",
    development: "Development T",
    coordination: "Coordination D",
    grade: "Grade",
    grades: {
      extremeImbalance: "extreme imbalance",
      severeImbalance: "severe imbalance",
      moderateImbalance: "moderate imbalance",
      mildImbalance: "mild imbalance",
      nearImbalance: "near imbalance",
      bareCoordination: "bare coordination",
      primaryCoordination: "primary coordination",
      intermediateCoordination: "intermediate coordination",
      goodCoordination: "good coordination",
      excellentCoordination: "excellent coordination",
    },
    tau: "Tau-b",
    p: "p (two-sided)",
    score: "S",
    observations: "Observations",
    method: "Method",
    methods: { exact: "exact", normal: "normal" },
  },
  measureFault: {
    refused: "{{function}} cannot use these cells. {{reasons}} {{cure}}",
    undefined: "{{function}} has no value for these data: {{reason}}",
    argumentMissing: "{{function}} needs the argument {{argument}}. It is left out or empty. Give numbers or a range.",
    noNumbers:
      "{{function}} needs numbers. {{where}} holds none (first cell: {{found}}). Select the cells with the numbers; a number typed as text is no number.",
    notOneLine:
      "{{function}} needs one row or one column here. {{where}} has {{rows}} x {{columns}} cells (rows x columns). Select a single row or column.",
    notOneCell:
      "{{function}} needs a single value here. {{where}} has {{rows}} x {{columns}} cells (rows x columns). Give one cell.",
    idealShape:
      "{{function}} needs two rows of ideals, best above worst, of {{expected}} columns like the values. {{where}} has {{rows}} x {{columns}} cells (rows x columns). Give two such rows.",
    weightsShape:
      "{{function}} needs weights for {{expected}} units: a matrix of {{expected}} x {{expected}}, or three columns from, to, weight. {{where}} has {{rows}} x {{columns}} cells (rows x columns). Give one row and column per value.",
    unknownOption:
      "{{function}} needs one of {{expected}} in {{where}}. Found {{found}}. Correct the argument or leave it out.",
    notANumber: "{{function}} needs a number in {{where}}. Found {{found}}. Correct the argument or leave it out.",
    contradiction: "{{function}} can use {{argument}} or {{other}}, not both; found both. Leave one of them out.",
    ownNeighbour:
      "{{function}} needs weight 0 between a unit and itself. Found {{found}} in {{where}}. Set it to 0 or remove the link.",
    unknownUnit:
      "{{function}} needs links between units of the values ({{expected}}). Found {{found}} in {{where}}. Correct the link.",
    tooManyGroups:
      "{{function}} compares at most {{expected}} groups. {{where}} names {{found}}. Merge groups, or check that the right column is selected.",
    tooManyCriteria:
      "{{function}} compares at most {{expected}} criteria. {{where}} has {{found}}. Group them and compare within the groups.",
    tooManyPermutations:
      "{{function}} can afford at most {{expected}} permutations with this many units and links. Found {{found}}. Give a smaller number of permutations, or 0.",
    cell: "row {{row}}, column {{column}} of {{argument}}",
    number: "a number",
    label: "a label",
    reasons: {
      missing: "{{where}} should hold {{expected}}, found {{found}}.",
      negative: "{{where}} should be {{expected}}, found {{found}}.",
      notPositive: "{{where}} should be {{expected}}, found {{found}}.",
      outOfRange: "{{where}} should lie in {{expected}}, found {{found}}.",
      length: "{{where}} should have {{expected}} values like the other ranges, found {{found}}.",
      notSquare: "{{where}} should be square, {{expected}} columns wide, found {{found}}.",
      duplicate: "{{where}} repeats the link {{found}}, which should stand there once.",
      notReciprocal: "{{where}} should be {{expected}}, the reciprocal of the opposite judgement, found {{found}}.",
      coincidentGoalposts: "{{where}} should be {{expected}}, found {{found}}.",
      reversedGoalposts: "{{where}} should be {{expected}}, found {{found}}.",
      zeroWeights: "{{where}} should sum to more than 0, found {{found}}.",
      tooFew: "{{where}} should have {{expected}} columns, found {{found}}.",
    },
    cures: {
      missing: "A blank is never taken for 0: fill it in, or leave the unit out of every range.",
      negative: "Correct the value, or leave it out.",
      notPositive: "Correct the value, or leave the unit out.",
      outOfRange: "Correct the value, or bring it to this scale first.",
      length: "Give ranges of the same length, all with a heading or none.",
      notSquare: "Select as many rows as columns.",
      duplicate: "Remove one of the two rows, or add up their weights.",
      notReciprocal: "Decide which of the two judgements is meant and let the other be 1 divided by it, as a formula.",
      coincidentGoalposts: "Give two goalposts that differ.",
      reversedGoalposts: "Give the smaller one as low; turn the scale round with directions.",
      zeroWeights: "Give at least one weight above 0.",
      tooFew: "Select the whole table.",
    },
  },
  undefinedMeasure: {
    CLUSTERLQ:
      "a total or the activity's amount in the whole economy is 0, and an absent activity is not a specialised one. Check the totals.",
    CLUSTERHHI: "the values sum to 0, so there are no shares. Check the range.",
    CLUSTERHHI_normalized:
      "the values sum to 0, or there is a single holder, who has nobody to be compared with. Check the range, or leave normalized out.",
    CLUSTERKRUGMAN: "one of the two structures sums to 0, so it has no shares. Check the ranges.",
    CLUSTERELLISONGLAESER:
      "plantHerfindahl is 1 (a single plant is always concentrated), one region holds all activity, or shares sum to 0. Check the ranges.",
    CLUSTERGINI: "the values (or the weights) sum to 0, so there is nothing to share out. Check the range.",
    CLUSTERTHEIL: "the values (or the weights) sum to 0, so there is nothing to share out. Check the range.",
    CLUSTERDAGUM: "the values sum to 0, so there is nothing to share out. Check the range.",
    CLUSTERMORAN:
      "all values are alike, or no two units with a value are neighbours. Check the values and the weights.",
    CLUSTERENTROPY:
      "fewer than 2 rows are complete, or every column is constant, so nothing tells units apart. Fill in the rows, or choose other indicators.",
    CLUSTERCRITIC:
      "fewer than 3 rows are complete, or no two columns differ in what they say. Fill in the rows, or choose other indicators.",
    CLUSTERTOPSIS: "no row is complete, or all units are alike. Fill in the rows, or choose other indicators.",
    CLUSTERCOUPLING: "no row is complete: every unit lacks a subsystem. Fill in the rows.",
    CLUSTERNORMALIZE:
      "a constant column has no range or deviation to be measured by, and neither has a single value. Use goalposts, which do not depend on the sample.",
    CLUSTERKENDALL:
      "fewer than 2 pairs are complete, or one of the series is constant, so nothing can rise or fall together. Check the ranges.",
  },
  help: {
    ruleTexts: {
      typeBand: "half width of the undecided band of the type index",
      typeCoverage: "least observed share of the type weight",
      weightTolerance: "how far each weight may move in the interval",
      anchorTolerance: "how far anchors move in simulations",
      gateTolerance: "how far low, gate and high move in simulations",
      reopenGrade: "score below which a closed stage reopens",
      minimumGrade: "no grade of a closed stage may be below this",
      stageCoverage: "least observed share of a stage's weight",
      platformBase: "score of stage 1 at which a platform is founded",
      platformLost: "score of stage 1 below which a platform is lost",
      patternPeriods: "least number of periods for a pattern",
      stalledRange: "range of maturity below which a path has stalled",
      patternTau: "least rank correlation with time for a trend",
      patternP: "largest p value for a trend",
    },
    page: "help.html",
    hypothesis: "A lever is a hypothesis about a bottleneck, not an estimated effect.",
  },
  view: {
    list: "Clusters",
    map: "Map",
    report: "Report",
    search: "Find a cluster",
    filter: "Verdict",
    all: "all verdicts",
    found: "{{count}} of {{all}} clusters",
    open: "Look closer at {{name}}",
    back: "All clusters",
    previous: "Previous",
    next: "Next",
    explanation: "In words",
    axis: "Type axis",
    axisLabel:
      "Type index {{index}}, between {{low}} and {{high}}; the undecided band reaches from -{{band}} to {{band}}. Each piece of evidence has its place below.",
    poleID: "industrial digitalization",
    poleDI: "digital industrialization",
    evidence: "Evidence",
    value: "Value",
    position: "Position",
    weight: "Weight",
    notObserved: "not observed",
    positionOf: "{{name}}: {{value}}, position {{position}}",
    ladder: "Ladder",
    stageScore: "{{stage}}: {{score}} of 100, {{state}}",
    stageNoScore: "{{stage}}: {{state}}",
    state: { closed: "closed", open: "open", unassessable: "too little data" },
    secured: "closed, secured",
    notSecured: "closed, not secured",
    focus: "work is due here",
    gateNote:
      "Bars are grades from 0 to 100; the line marks the gate at {{gate}}. The thin bar shows where the score could lie when weights move and missing data are filled in.",
    holding: "What holds it back",
    obstacle: "{{share}} % of what is missing to the gate",
    levers: "Levers to examine",
    workings: "For the auditor",
    workingsHint: "A sheet that computes this verdict in native Excel formulas from the indicator cells.",
    writeWorkings: "Write the workings of this cluster",
    hypothesis: "A lever is a hypothesis about a bottleneck, not an estimated effect.",
    silent: "Where the data are silent",
    collectNext: "Collect {{indicator}} next.",
    nothingMissing: "Every indicator behind this reading was observed.",
    judgement: "{{type}} % of the weight behind the type is judgement.",
    judgementWithStages:
      "{{type}} % of the weight behind the type and {{stages}} % of that behind the stages is judgement.",
    none: "Nothing is held back: no grade is below the gate.",
    mapTitle: "Type index against maturity",
    mapNote:
      "Each mark is a cluster: left industrial digitalization, right digital industrialization, upwards more mature. Arrow keys move between marks, Enter opens one.",
    mapPoint: "{{name}}: type index {{index}}, maturity {{maturity}}",
    mapMissing:
      "{{count}} clusters have no place on the map: no verdict on the type, two ladders, or a stage that lacks data.",
    maturity: "Maturity",
    asTable: "The map as a table",
    cluster: "Cluster",
  },
  page: {
    navigation: "Pages",
    assess: "Assess",
    settings: "Settings 设置",
    loading: "Loading …",
  },
  source: {
    data: "Data",
    selection: "What is selected",
    table: "Tables",
    name: "Named ranges",
    hiddenRows: "Some rows are hidden or filtered away. They are assessed like the others, here and by the functions.",
    didYouMean: "'{{header}}' is ignored; did you mean {{indicator}}?",
    workbookModel: "This workbook: {{id}} {{version}}",
    faultyModel: "This workbook: cannot be read",
    modelRefused:
      "The model under the name ClusterModel cannot be used: {{fault}} Mend that cell, or choose another model.",
  },
  work: {
    progress: "{{label}} {{done}} of {{of}}",
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was changed.",
  },
  dataCheck: {
    title: "Data check ({{count}})",
    blanks: "Missing cells: {{count}}. Missing is never counted as zero; each cluster tells what it lacks.",
    select: "Select cell {{address}}",
    found: "'{{found}}':",
  },
  settings: {
    language: "Language of the pane",
    asOffice: "As Office",
    asOfficeIn: "As Office ({{language}})",
    theme: "Theme of the pane",
    light: "Light",
    dark: "Dark",
    contrast: "A contrast theme of the system always comes first.",
    kept: "What is kept where",
    keptText:
      "Language and theme stay on this computer. The chosen data and model stay in the workbook. Nothing is sent anywhere: the add-in makes no request while it works.",
    models: "Models that come with the add-in",
  },
  pane: {
    help: "Help",
    title: "Digital Cluster Assessment",
    language: "Language",
    model: "Model",
    source: "Table to assess",
    sourceHint: "Select a cell of your table, or the whole table with its header row.",
    rows_one: "{{count}} row",
    rows_other: "{{count}} rows",
    recognised: "{{found}} of {{all}} indicators recognised",
    ignored: "Ignored columns ({{count}})",
    missing: "Missing indicators ({{count}})",
    assess: "Assess this table",
    assessing: "Assessing …",
    summary: "Summary",
    results: "Results",
    changedSince: "Cells of {{address}} have changed since they were assessed. Assess the table again.",
    more: "Show {{count}} more",
    clusterAt: "Row {{row}}",
    confidence: "Confidence",
    stage: "Stage",
    focus: "Focus",
    index: "Type index",
    interval: "{{index}} ({{low}} to {{high}})",
    write: "Write beside the table",
    writeAs: "Write as",
    live: "Live formulas (recalculate with the data)",
    values: "Values (stay as they are)",
    sample: "Insert sample",
    sampleSheet: "Illustrative clusters",
    written: "Written to {{address}}. One empty column stays between, so that a table does not grow over the results.",
    sampleInserted: "The illustrative sample is on the sheet at {{address}}. The clusters are invented.",
    private: "Nothing leaves the workbook.",
    preview: "This page is the task pane of an Excel add-in. Open it in Excel to assess a table.",
    dismiss: "Dismiss",
    none: "none",
  },
  report: {
    tab: "Report and workings",
    title: "Cluster report",
    sheet: "Cluster report",
    writtenOn: "Written on {{date}} from {{address}}. The next report fills this block anew; notes beside it stay.",
    form: {
      live: "Live formulas: the table recalculates with the data and needs the add-in.",
      values: "Frozen values: nothing recalculates and the add-in is not needed.",
    },
    verdicts: "Verdicts",
    clusters: "Clusters",
    all: "All clusters",
    stagesByType: "Stages by type",
    stageAt: "Stage {{position}}",
    stageUnknown: "Stage unknown",
    basis: "What this report rests on",
    model: "Model",
    modelLine: "{{id}} {{version}}: {{title}}",
    changed: "Changed from the default model",
    unchanged: "nothing",
    change: "{{where}} {{column}}: {{before}} to {{after}}",
    changesMore: "and {{count}} more",
    recognised: "Indicators in the table",
    recognisedOf: "{{found}} of {{all}}; missing: {{missing}}",
    coverage: "Coverage of the type evidence, mean and least",
    judged: "Share of judgement in the type weights",
    table: "Results",
    cluster: "Cluster",
    method: "Method",
    methodText:
      "Type index: weighted mean of positions from -1 (industrial digitalization) to +1 (digital industrialization); stages: weighted means of grades with the gate at 60; missing is never zero. Every number of the model carries its provenance and can be edited (CLUSTERMODEL).",
    provenance:
      "Provenance marks: S the paper; O official target or statistic; E empirical quantile of published panels; L convention of the literature; J judgement, to be calibrated by the user.",
    source: "Source: {{citation}}",
    chartData: "Data of the charts",
    map: "Map of clusters: type index against maturity",
    mapAxes: { index: "Type index (-1 industrial, +1 digital)", maturity: "Maturity (0 to 3)" },
    mapNote: "The map shows clusters with a type and a known maturity; the others have no place on it.",
    write: "Write the report",
    writeAs: "Report as",
    live: "Live formulas",
    values: "Frozen values",
    written: "The report is on the new sheet '{{sheet}}'.",
    updated: "The report on the sheet '{{sheet}}' was written anew.",
    workingsFor: "Cluster",
    moreClusters: "The first {{count}} clusters. For another one, open it in the list and write its workings there.",
    writeWorkings: "Write the workings",
    workingsWritten: "The workings of {{cluster}} are on the new sheet '{{sheet}}'.",
    workingsUpdated: "The workings of {{cluster}} on the sheet '{{sheet}}' were written anew.",
    freeze: "Freeze the selection",
    freezeHint: "Turns the formulas of the selected cells into their values.",
    frozen_one: "{{count}} cell of {{address}} held a formula or its result and is a value now.",
    frozen_other: "{{count}} cells of {{address}} held formulas or their results and are values now.",
    working: "Writing …",
    fault: {
      notBegun: "Nothing was written, because {{cause}}. Nothing was changed; try again.",
      unfinished:
        "The sheet '{{sheet}}' may be incomplete, because {{cause}}. Nothing else was changed. Write it again: the same sheet is filled anew.",
      noRoom:
        "The sheet needs more room than before, but {{address}} is in use. Move what stands there. Nothing was changed.",
      ownSheetProtected:
        "The sheet '{{sheet}}' must be open for writing, but it is protected. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.",
      movedRow:
        "The row of {{cluster}} holds something else since it was assessed. Assess the table again. Nothing was changed.",
      noFormulas: "A formula is needed, but {{address}} holds none. Nothing was changed.",
      unsettled:
        "Finished results are needed, but {{address}} is still being calculated or shows #SPILL!. Wait or make room, then try again. Nothing was changed.",
      cutSpill:
        "The selection cuts through the result at {{spill}}. Select all of it, or its first cell alone. Nothing was changed.",
      partlyFrozen:
        "Only a part of {{address}} may be frozen, because {{cause}}. Freeze it again: the rest follows, and what is a value stays one.",
    },
    cause: {
      protectedSheet: "the sheet or the structure of the workbook is protected or read-only",
      cellEditing: "a cell is being edited",
      gone: "a sheet or range that is needed is no longer there",
      tooLarge: "Excel refused this much data in one request",
      refused: "Excel refused the request ({{found}})",
    },
  },
  workings: {
    sheet: "Workings",
    title: "Workings of {{cluster}}",
    cluster: "Cluster: {{cluster}}, row {{row}} of {{sheet}}. Write the workings again when rows have moved.",
    how: "Every result below is a native formula over the cells of the table; numbers of the model are blue and carry their provenance. The add-in is not needed to follow or recalculate it.",
    missing:
      "Observed is 1 for a number inside its valid range. A blank, a text, an error or a number outside is missing: it takes no part, and it is never zero.",
    check: "Check against the add-in",
    largest: "Largest difference",
    agrees: "agrees within 1e-9",
    differs: "differs: the data or a blue number changed since, or one of the two is wrong",
    compared: "{{count}} results compared; the add-in's were taken on {{date}}.",
    rules: "Rules",
    gateGrade: "grade at every gate",
    floor: "Floor: is it a digital industry cluster?",
    floorRule:
      "A condition holds when one observed test passes, fails when all were observed and fail, else it is unchecked.",
    conditionOf: "Condition: {{condition}}",
    condition: { holds: "holds", fails: "fails", unchecked: "unchecked" },
    type: "Type",
    typeRule:
      "Position = 2 (value - ID anchor) / (DI anchor - ID anchor) - 1, kept within -1 and 1. Type index = weighted mean of the observed positions.",
    index: "Type index (TPI)",
    indexLow: "Lowest type index",
    indexHigh: "Highest type index",
    towardsDI: "Evidence for digital industrialization (E+)",
    towardsID: "Evidence for industrial digitalization (E-)",
    coverage: "Coverage",
    keys: "A key indicator is observed",
    verdict: "Verdict",
    confidence: "Confidence",
    stages: "Stages",
    stageRule:
      "Grade = 60 (value - low) / (gate - low) below the gate, 60 + 40 (value - gate) / (high - gate) above it, kept within 0 and 100. Score = weighted mean of the observed grades.",
    score: "Score of {{stage}}",
    stateOf: "State of {{stage}}",
    state: { open: "open", closed: "closed", unassessable: "lacks data" },
    ladder: "Ladder: {{ladder}}",
    ladderRule: {
      ID: {
        reached: "Reached = closed stages in a row from stage 1; unknown where it hangs on a stage that lacks data.",
        focus: "Focus = the first open stage.",
        maturity: "Maturity = reached + score of the focus / 60, at most 0.99 of it; 3 when all stages are closed.",
      },
      DI: {
        reached:
          "Reached = the highest closed stage; above stage 1 it counts only where stage 1 scores platformBase; unknown where it hangs on a stage that lacks data.",
        focus: "Focus = the open stage with the lowest score, up to one stage beyond what is reached.",
        maturity:
          "Maturity = closed stages that count + score of the focus / 60, at most 0.99 of it; 3 when all stages are closed; unknown where one lacks data.",
      },
    },
    reached: "Stages reached",
    stage: "Stage",
    focus: "Focus: work is due in stage",
    focusScore: "Score of the focus stage",
    maturity: "Maturity (0 to 3)",
    columns: {
      code: "Code",
      name: "Indicator",
      unit: "Unit",
      source: "Source cell",
      value: "Value",
      min: "Min",
      max: "Max",
      observed: "Observed",
      threshold: "Threshold",
      passes: "Passes",
      idAnchor: "ID anchor",
      diAnchor: "DI anchor",
      low: "Low",
      gate: "Gate",
      high: "High",
      weight: "Weight",
      position: "Position",
      grade: "Grade",
      contribution: "Contribution",
      towardsDI: "Towards DI",
      towardsID: "Towards ID",
      worst: "Lowest position",
      best: "Highest position",
      meanLow: "Lowest mean, switched here",
      meanHigh: "Highest mean, switched here",
      tooLow: "Below minimum",
      key: "Key",
      provenance: "Provenance",
      origin: "Source",
      addIn: "Add-in",
      difference: "Difference",
    },
  },
  workbookFault: {
    nothingSelected:
      "Cells are needed, but something else is selected (a chart, a picture, several areas). Select a cell of your table.",
    tooSmall:
      "A header row and at least one row below it are needed. {{address}} has fewer. Select the table with its header row.",
    emptySelection:
      "A table is needed, but the selected cells and those around them are empty. Select a cell of your table, or insert the sample.",
    twoTables: "One table is needed, but the selection touches {{names}}. Select a cell of the one you mean.",
    occupied:
      "Room beside the table is needed, but {{address}} is in use. Move it, or place the formula elsewhere by hand. Nothing was changed.",
    moved:
      "The table at {{address}} has moved or its header row has changed since it was read. Assess it again. Nothing was changed.",
    partlyWritten:
      "The results beside {{address}} may be incomplete, because Excel stopped answering. Delete them there, then write them again.",
    faultyModel:
      "A usable model is needed, but the one under the name ClusterModel has a fault. Mend it on its sheet, or choose another model. Nothing was changed.",
    dataGone:
      "'{{name}}' is needed, but no table or named range of that name is left in the workbook. Choose other data.",
    protectedSheet:
      "The sheet must be open for writing, but it is protected. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.",
    cellEditing: "A cell is being edited. Press Enter or Esc to finish, then try again. Nothing was changed.",
    gone: "The sheet or table that was read is no longer there. Select your table again.",
    tooLarge: "Excel refused this much data in one request. Select fewer rows and try again.",
    refused: "Excel refused the request ({{found}}). Nothing was changed; try again.",
    noKnownColumn:
      "The first row must hold indicator codes or names. {{found}} is none of model {{model}}. Select the table with its header row, or choose another model.",
    repeatedIndicator:
      "Each indicator needs one column, but {{found}} all stand for {{indicator}}. Rename or remove all but one.",
  },
  place: { argument: "argument {{position}}", row: "Row {{row}}", rowOf: "Row {{row}} of {{address}}" },
};

// What only the metadata of the functions and the help page say: the build writes it to files of their own, so the pane
// and the formulas need not load it.
export const enHelp = {
  functions: {
    CLUSTERTYPE:
      "Which kind of digital industry cluster: one verdict per row. Example: =CLUSTERTYPE(A1:AO32), header row included.",
    CLUSTERSTAGE:
      "The stage of each cluster on its ladder, with debts and gaps. Example: =CLUSTERSTAGE(A1:AO32). No memory of earlier years.",
    CLUSTERASSESS:
      "The whole assessment, 18 columns per cluster: type, interval, confidence, stage, scores, constraint, lever, notes. Example: =CLUSTERASSESS(A1:AO32).",
    CLUSTERSCORES:
      "Type index, evidence for each pole and the six stage scores (0-100), whatever the verdict. Example: =CLUSTERSCORES(A1:AO32).",
    CLUSTERGRADES:
      "Position (-1 to 1) of each piece of type evidence and grade (0-100) of each stage indicator. Example: =CLUSTERGRADES(A1:AO32).",
    CLUSTERGAPS:
      "How far one cluster is from each gate, and what holds it back most. Exactly one cluster. Example: =CLUSTERGAPS(A5:AO5,A1:AO1).",
    CLUSTERPOLICY:
      "The policy levers that answer each cluster's bottleneck, most urgent first. Example: =CLUSTERPOLICY(A1:AO32,,,,3).",
    CLUSTERADVANTAGE:
      "How each cluster competes, what comes next, and its percentiles among clusters of its type in the range. Example: =CLUSTERADVANTAGE(A1:AO32).",
    CLUSTEREXPLAIN:
      "One paragraph per cluster in plain words: verdict, evidence, stage, constraint, gaps. Example: =CLUSTEREXPLAIN(A1:AO32).",
    CLUSTERCARD: "One card per cluster; click it, or read a field with =A2.Stage. Example: =CLUSTERCARD(A1:AO32).",
    CLUSTERCHECK:
      "Problems in the data, cell by cell: missing, text, out of range, doubtful zeros, doubles, misspelt headers. Example: =CLUSTERCHECK(A1:AO32).",
    CLUSTERMODEL:
      "The model as a table: indicators, anchors, gates, weights, rules, provenance. Example: =CLUSTERMODEL(). Edit a copy and give it back as model.",
    CLUSTERROBUST:
      "How sure type, stage, index, maturity and rank are when weights, anchors, gates and missing data move at random. Example: =CLUSTERROBUST(A1:AO32).",
    CLUSTERPATH:
      "Each cluster through time: stages done with memory, stage, maturity, and how it moved. Example: =CLUSTERPATH(A1:A99,B1:B99,C1:AP99).",
    CLUSTERPATTERN:
      "One row per cluster: its type, trend, movements and pattern. One cluster's pattern is no test; two in five look dynamic by chance. Example: =CLUSTERPATTERN(A1:A99,B1:B99,C1:AP99).",
    CLUSTERTRANSITIONS:
      "How states follow each other: probabilities, counts, first passage, long run or movements. Data rows only. Example: =CLUSTERTRANSITIONS(A2:A99,B2:B99,C2:C99).",
    CLUSTEREVOLUTION:
      "The theory put to the test on a panel: scales, shares of movements, and type against type. Example: =CLUSTEREVOLUTION(A1:A99,B1:B99,C1:AP99).",
    CLUSTERNETWORK:
      "How value grows with participants over a group of clusters, two-way fixed effects. Data rows only. Example: =CLUSTERNETWORK(A2:A99,B2:B99,C2:C99,D2:D99).",
    CLUSTERLQ:
      "Location quotient: how many times more concentrated an activity is here than everywhere. Example: =CLUSTERLQ(30,100,2000,10000) is 1.5.",
    CLUSTERHHI:
      "Herfindahl-Hirschman index of concentration on few holders, scale 0 to 1. Example: =CLUSTERHHI(B2:B20).",
    CLUSTERKRUGMAN:
      "Krugman index: how far a region's structure lies from a reference, 0 to 2 (not halved). Example: =CLUSTERKRUGMAN(B2:B20,C2:C20).",
    CLUSTERELLISONGLAESER:
      "Ellison-Glaeser gamma: concentration beyond what plant sizes alone would give. Example: =CLUSTERELLISONGLAESER(B2:B32,C2:C32,0.03).",
    CLUSTERGINI: "Gini coefficient of inequality, without correction for small n. Example: =CLUSTERGINI(B2:B32).",
    CLUSTERTHEIL:
      "Theil index of inequality; with groups also its parts within and between them, which sum to it. Example: =CLUSTERTHEIL(B2:B32,,C2:C32).",
    CLUSTERDAGUM:
      "Gini coefficient split by groups after Dagum: within, net between and transvariation, which sum to it, and two matrices. Example: =CLUSTERDAGUM(B2:B32,C2:C32).",
    CLUSTERMORAN:
      "Moran's I: do neighbours resemble each other? With three tests, and the islands by name. Example: =CLUSTERMORAN(B2:B32,E2:G150).",
    CLUSTERENTROPY:
      "Entropy weights: indicators that tell units apart weigh more (dispersion, not importance). Example: =CLUSTERENTROPY(A1:F32).",
    CLUSTERCRITIC:
      "CRITIC weights: indicators that vary and disagree with the others weigh more. Example: =CLUSTERCRITIC(A1:F32).",
    CLUSTERAHP: "AHP weights from pairwise judgements, with Saaty's consistency ratio. Example: =CLUSTERAHP(B2:E5).",
    CLUSTERTOPSIS:
      "TOPSIS: closeness of each unit to the best profile, 0 to 1, its distances and rank. Example: =CLUSTERTOPSIS(A1:F32,H1:L1).",
    CLUSTERCOUPLING:
      "Coupling C, development T, coordination D and its grade for each unit. Example: =CLUSTERCOUPLING(B1:D32).",
    CLUSTERNORMALIZE:
      'Indicators on a common scale, in the shape of the range. Example: =CLUSTERNORMALIZE(B2:B32,"z").',
    CLUSTERKENDALL:
      "Kendall's tau-b of two series, or of one with time (Mann-Kendall), with its p value. Example: =CLUSTERKENDALL(B2:B12).",
  },
  form: {
    cell: "Fits one cell: also fills down inside an Excel Table.",
    spill: "Wider than a cell: put it beside an Excel Table, not inside, where it answers #SPILL!.",
    wholeRange: "Needs the whole range in one formula, since all rows count; put it beside an Excel Table, not inside.",
  },
  languages: { en: "English", "zh-CN": "Chinese", code: "codes for formulas that compare results" },
  parameters: {
    indicators: "One row per cluster; the first row holds indicator codes or names, unless headers are given beside.",
    headers: "The header row alone, of the same width: for formulas filled down inside a table.",
    model: 'A built-in model ("DIC" or "EU-PROXY") or a range laid out as CLUSTERMODEL() returns it. Default: "DIC".',
    top: "How many levers per cluster, 1 to 20. Default: 3.",
    clusters: "The clusters' names, one per row; with the header cell when indicators have theirs.",
    periods: "The periods, one per row (2022 or 2022Q1); with the header cell when indicators have theirs.",
    states: "The state of each cluster in each period: numbers or any labels; blank where unknown.",
    output: '"probabilities" (default), "counts", "passage", "ergodic" or "movements".',
    order: "All states from the lowest to the highest. Default: numbers in order, texts by the alphabet.",
    value: "The value of each cluster in each period, e.g. revenue, above 0.",
    participants: "The participants of each cluster in each period, e.g. firms, above 0.",
    draws: "How many draws, 1 to 100,000. Default: 1,000.",
    seed: "A whole number; the same seed gives the same draws. Default: 1.",
    language: '"en" (default), "zh-CN", or "code" for formulas that compare results.',
  },
  measureParameters: {
    CLUSTERLQ: {
      local:
        "The activity here: a number, a row or column of them, or a table alone (one row per region, one column per activity; names and headers are kept). No LQ for a blank; in a table it is refused.",
      localTotal:
        "All activities here, in the same unit: one number, or one per value of local. Leave out for a table.",
      national: "The activity in the whole economy: one number, or one per value of local. Leave out for a table.",
      nationalTotal:
        "All activities in the whole economy: one number, or one per value of local. Leave out for a table.",
    },
    CLUSTERHHI: {
      values:
        "Amounts per holder (firm, region), in a row or column; their shares are computed here. A text in the first cell is a heading. A blank or text among them is refused.",
      normalized:
        "FALSE (default): H, from 1/N to 1. TRUE: (H - 1/N)/(1 - 1/N), from 0 to 1; a holder with 0 counts in N.",
    },
    CLUSTERKRUGMAN: {
      region:
        "Amounts per industry in the region, in a row or column; a text in the first cell is a heading. A blank or text is refused.",
      reference: "Amounts per industry in the country or another region, in the same order and number.",
    },
    CLUSTERELLISONGLAESER: {
      regionShares:
        "The industry by region, amounts or shares, in a row or column; divided by their sum here. A blank or text is refused.",
      areaShares: "All activity by region, amounts or shares, in the same order and number.",
      plantHerfindahl: "Herfindahl index of the industry's plant sizes, 0 to 1, e.g. CLUSTERHHI of jobs per plant.",
    },
    CLUSTERGINI: {
      values:
        "Amount per unit, at least 0, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out. A 0 counts.",
      weights: "Weight of each unit (e.g. population), sorted with the values. Default: all alike.",
    },
    CLUSTERTHEIL: {
      values:
        "Amount per unit, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out. Zeros count in T and are refused in L.",
      weights: "Weight of each unit (e.g. population). Default: all alike.",
      groups: "Group of each unit, text or number. Default: none, the result is one number.",
      variant: '"T" (default), sensitive to the top, or "L", the mean log deviation, sensitive to the bottom.',
    },
    CLUSTERDAGUM: {
      values:
        "Amount per unit, at least 0, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out.",
      groups: "Group of each unit, text or number; at most 100 groups. Listed in order of first appearance.",
    },
    CLUSTERMORAN: {
      values:
        "One value per unit, in a row or column, with a column of names before it if you like. A blank or text is missing: the unit is left out with its links and listed.",
      weights:
        "Square matrix (row i: weights of i's neighbours), or three columns from, to, weight; units by name or counted from 1, a two-way link in two rows. Taken as given, not row-standardised.",
      permutations: "Random reassignments for the permutation p. Default: 999; 0 for none.",
      seed: "Whole number; the same seed gives the same p. Default: 1.",
    },
    CLUSTERENTROPY: {
      values:
        "One row per unit (for a panel, of all periods together), one column per indicator; a header row and a column of names are recognised. A row with a blank or text is left out.",
      directions:
        "1 (more is better) or -1 per indicator, or one for all: values are then brought to 0-1 first (min-max). Default: left out, shares of the values as they are.",
      shift: "Added before shares are taken, printed in the result. Default: 0, with 0 ln 0 = 0.",
    },
    CLUSTERCRITIC: {
      values:
        "One row per unit, one column per indicator; a header row and a column of names are recognised. Brought to 0-1 first (min-max). A row with a blank or text is left out; 3 are needed.",
      directions: "1 (more is better) or -1 per indicator, or one for all. Default: 1.",
    },
    CLUSTERAHP: {
      pairwise:
        "Square matrix: how many times more important the row is than the column. The lower half must hold 1/x of the upper (within 0.5 %): it is checked, never repaired. A header row and names are recognised.",
    },
    CLUSTERTOPSIS: {
      values:
        "One row per unit, one column per indicator; a header row (then the result has one too) and a column of names are recognised. A unit with a blank or text has no score.",
      weights: "One per indicator, at least 0, in a row or column; divided by their sum here.",
      directions: "1 (more is better) or -1 per indicator, or one for all. Default: 1.",
      normalization: '"vector" (default) or "min-max".',
      ideal:
        "Two rows, best above worst, one column per indicator, in the units of the values: a unit more or less then changes no score. Default: best and worst of the values, where ranks can turn.",
    },
    CLUSTERCOUPLING: {
      subsystems:
        "One row per unit, one column per subsystem, values 0 to 1; a header row (then the result has one too) and a column of names are recognised. A unit with a blank or text has no reading.",
      weights: "One per subsystem, for T; divided by their sum here. Default: all alike.",
      formula:
        '"geometric" (default): C = geometric / arithmetic mean, crowds near 1. "wang": Wang et al. 2021, spreads over 0 to 1.',
    },
    CLUSTERNORMALIZE: {
      values:
        "One indicator in a row or column, or a table with one column per indicator; headers and names are kept. A blank or text stays empty and counts nowhere.",
      method:
        '"min-max" (default, of the sample), "goalposts" (default with low and high; cut to 0-1), "z" (sample, n - 1), "rank" (1 = best, ties the best rank), "percentile" (as PERCENTRANK.INC).',
      low: "Goalposts: lower end, one for all or one per indicator, below high in both directions.",
      high: "Goalposts: upper end, one for all or one per indicator.",
      directions: "1 (more is better) or -1 per indicator, or one for all. Default: 1.",
    },
    CLUSTERKENDALL: {
      y: "One series, in a row or column; a text in the first cell is a heading. A blank or text is missing: its pair is left out.",
      x: "The other series, of the same length. Default: the order of y, a trend test (Mann-Kendall). p is exact up to 10 pairs, else normal with ties corrected.",
    },
  },
  help: {
    title: "Digital Cluster Assessment: help",
    otherLanguage: "简体中文",
    otherPage: "help.zh-CN.html",
    contents: "Contents",
    functions: "Functions",
    intro:
      "The add-in assesses digital industry clusters where the data are: in the worksheet. It says whether a cluster is one, which of the two kinds it is, how far it has come, what holds it back and which lever answers. Nothing leaves the workbook.",
    panelTitle: "The example panel",
    panelText:
      "The examples over time use this panel: a row per cluster and year, rows in any order. The cluster is invented. A gap between two years is a gap: nothing is carried across it but what is already known. One cluster's pattern is no test, since without any trend two in five clusters look dynamic; CLUSTEREVOLUTION tests type against type.",
    exampleTitle: "The example table",
    exampleText:
      "The examples of the assessment functions use this table, headers in row 1, one cluster in row 2. It is illustrative: the cluster is invented.",
    convention: "What the assessment functions share",
    conventionText:
      "Give one row per cluster, with indicator codes or names in the first row; columns may come in any order, others are ignored, and a unit in brackets does not matter. Give the header row apart, as the second argument, to fill a formula down inside a table. Beside an Excel table leave one empty column, or the table grows over the formula. Results of one cell (type, stage, explanation, card) also work inside a table; wider ones spill and belong beside it; percentiles need the whole range.",
    measures: "What the measures share",
    measuresText:
      "A row or a column of numbers may hold a heading in its first cell, and a second column (or row) of names before it. In a table a first row of texts is the header row and a first column of texts the names; results of the same shape keep both, results with one row per unit have a header row where the table has one. Blank cells at the end are cut. A blank, text, TRUE, FALSE or an error is missing, never 0; what is done with it is said at each argument. Where several ranges belong together, they have one length, and a text in the first cell is a heading only if all of equal length have one. Results with several numbers carry labels in the first column and always stand in the same order, so that INDEX finds them: =INDEX(CLUSTERKENDALL(B2:B12),2,2) is p, and =DROP(CHOOSECOLS(CLUSTERENTROPY(A1:F32),2),4) the weights. A number that does not exist leaves its cell empty; if the result as a whole does not exist, the cell shows #N/A and says why.",
    syntax: "Syntax",
    optional: "optional",
    example: "Example",
    exampleInput: "With these cells in {{address}}:",
    errorsTitle: "Errors and what to do",
    sign: "The cell shows",
    meaning: "It means",
    cure: "What to do",
    signs: {
      value: {
        sign: "#VALUE!",
        meaning: "An argument cannot be used.",
        cure: "Point at the cell: the sentence says what was expected, what was found, and where. Mend the formula or the range.",
      },
      na: {
        sign: "#N/A",
        meaning: "The value cannot be computed from these data now; most often a blank could not be told from a zero.",
        cure: "Finish editing any cell and recalculate (Ctrl+Alt+F9).",
      },
      spill: {
        sign: "#SPILL!",
        meaning: "The cells for the result are in use, or the formula stands inside an Excel table.",
        cure: "Clear the cells, or put the formula beside the table with one empty column between.",
      },
      busy: {
        sign: "#BUSY!",
        meaning: "The add-in is still computing, or waits until a cell is no longer being edited.",
        cure: "Press Enter or Esc in the cell being edited.",
      },
      name: {
        sign: "#NAME?",
        meaning: "The add-in is not loaded in this Excel.",
        cure: "Open the add-in once from the Home tab, or ask for it. Results that were written as values stay.",
      },
      ref: {
        sign: "#REF!",
        meaning: "Another add-in uses the same function name.",
        cure: "Ask your administrator for the build with the prefix DIC.",
      },
      calc: {
        sign: "#CALC!",
        meaning: "The formula is used where Excel cannot wait for an add-in: conditional formats, Evaluate Formula.",
        cure: "Put the formula in a cell and refer to that cell.",
      },
    },
    missingTitle: "How missing data are treated",
    missingText:
      "A blank is never a zero. Excel on the desktop hands blanks to a function as 0, so the functions look at such cells a second time. Text, TRUE and FALSE, errors and numbers outside the valid range are missing too; nothing is guessed and nothing is filled in. Missing indicators are left out of the means, are named in Notes, and widen the interval as far as they could. Cells formatted as percentages are read in percent. A formula that links to an empty cell is a true 0, and arrays built by FILTER or CHOOSECOLS have no cells that could be looked at: CLUSTERCHECK lists suspicious zeros.",
    methodTitle: "The method",
    methodText:
      "Source: {{citation}}. The paper names two kinds of cluster, three stages for each and three families of policy; it gives no number. Every number below is therefore data, with its provenance, and you can edit it: put CLUSTERMODEL() on a sheet, copy it as values, change it and give it back as model.",
    type: "Type index = weighted mean of positions between -1 (industrial digitalization) and +1 (digital industrialization). From {{band}} upwards the verdict is digital industrialization, from -{{band}} downwards industrial digitalization; between them hybrid when the evidence for both reaches {{band}}, else indeterminate. Below {{coverage}} % of the weight observed, or without any key indicator: insufficient data.",
    confidence:
      "The interval is exact: every weight moves within {{tolerance}} % and every missing indicator takes any value. Firm: the class cannot change. Leaning: the side cannot change. Open: otherwise.",
    stage:
      "Each stage indicator is graded 0 to 100 with its gate at 60. A stage is closed at a mean of 60 with no grade below {{minimum}}. Industrial digitalization climbs stage by stage; digital industrialization may lead with a later stage once its platform is founded, and open stages below are debts. CLUSTERSTAGE has no memory of earlier years, so it may differ from a path over a panel.",
    marks:
      "Provenance: S the paper; O official target or statistic; E empirical quantile of published panels; L convention of the literature; J judgement, to be calibrated by you.",
    rules: "Rules",
    defaults: "Defaults and their provenance: {{model}}",
    columns: {
      role: "Role",
      code: "Code",
      name: "Indicator",
      low: "Low / ID anchor",
      gate: "Gate",
      high: "High / DI anchor",
      weight: "Weight",
      provenance: "Provenance",
      source: "Source",
    },
  },
};
