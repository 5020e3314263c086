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
  },
  fault: {
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
    unexpected:
      "{{function}} expected to finish but met a fault of its own ({{found}}). Nothing was changed; recalculate, and report it if it comes back.",
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
  functions: {
    CLUSTERTYPE:
      "Which kind of digital industry cluster: one verdict per row. Example: =CLUSTERTYPE(A1:AO32), header row included.",
    CLUSTERSTAGE:
      "The stage of each cluster on its ladder, with debts and gaps. Example: =CLUSTERSTAGE(A1:AO32). No memory of earlier years.",
    CLUSTERASSESS:
      "The whole assessment, 18 columns per cluster: type, interval, confidence, stage, scores, constraint, lever, notes. Example: =CLUSTERASSESS(A1:AO32).",
    CLUSTERSCORES:
      "Type index, evidence for each pole and the six stage scores (0-100), whatever the verdict. Example: =CLUSTERSCORES(A1:AO32).",
    CLUSTERMODEL:
      "The model as a table: indicators, anchors, gates, weights, rules, provenance. Example: =CLUSTERMODEL(). Edit a copy and give it back as model.",
  },
  parameters: {
    indicators: "One row per cluster; the first row holds indicator codes or names, unless headers are given beside.",
    headers: "The header row alone, of the same width: for formulas filled down inside a table.",
    model: 'A built-in model ("DIC" or "EU-PROXY") or a range laid out as CLUSTERMODEL() returns it. Default: "DIC".',
    language: '"en" (default), "zh-CN", or "code" for formulas that compare results.',
  },
  place: { argument: "argument {{position}}", row: "Row {{row}}", rowOf: "Row {{row}} of {{address}}" },
};
