// Why a formula cannot answer: what was expected, what was found, where, and what to do.
export const texts = {
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
    betterModel: '{{found}} of {{all}} indicators of {{model}} found: give "{{model}}" as the argument model.',
    sentenceGap: " ",
    misplaced: {
      model:
        "{{function}} takes the model as argument {{expected}}, not as argument {{position}}. Leave the arguments between empty, e.g. {{example}}.",
      language:
        "{{function}} takes the language as argument {{expected}}, not as argument {{position}}. Leave the arguments between empty, e.g. {{example}}.",
      stage:
        "{{function}} takes the stage as argument {{expected}}, not as argument {{position}}. Leave the arguments between empty, e.g. {{example}}.",
    },
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
      "{{function}} cannot use this model: {{count}} errors. {{faults}} Correct them in the model table, or start again from CLUSTERMODEL().",
    modelRefused_one:
      "{{function}} cannot use this model. {{faults}} Correct it in the model table, or start again from CLUSTERMODEL().",
    blankUnknown:
      "{{function}} could not tell blank from zero in {{where}}; recalculate (Ctrl+Alt+F9) when no cell is being edited.",
    cancelled:
      "{{function}} was stopped before it had finished, because its inputs changed or Excel asked for it; recalculate (Ctrl+Alt+F9) to compute it.",
    unexpected:
      "{{function}} failed because of an internal error ({{found}}). Nothing was changed; recalculate, and report it if it happens again.",
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
      "{{function}} needs one row per cluster and period. Found twice: {{found}}. Remove the duplicates, or correct the cluster or the period.",
    andMore: "{{shown}}, and {{count}} more",
    noPanel:
      "{{function}} needs rows that name a cluster and a period. {{where}} names no cluster with a period. Give the column with the clusters.",
    headerRow:
      "{{function}} needs data rows only here. The first row of {{where}} has {{found}} where the others have a period: it looks like the header row. Leave it out of every range.",
    noStates: "{{function}} needs a state in at least one row. {{where}} holds none. Give the column with the states.",
    unknownOutput: "{{function}} needs an output: one of {{expected}}. Found {{found}}. Correct the argument output.",
    notInOrder:
      "{{function}} needs every state named in order: {{expected}}. Found {{found}}. Add it to order, or correct the state.",
    repeatedInOrder: "{{function}} needs every state once in order. Found twice: {{found}}. Remove the second.",
    wrongDraws:
      "{{function}} needs a whole number from 1 to {{expected}} as draws. Found {{found}}. Correct the argument draws.",
    wrongSeed: "{{function}} needs a whole number as seed. Found {{found}}. Correct the argument seed.",
    tooManyOutcomes:
      "{{function}} keeps at most {{expected}} outcomes (clusters times draws). Found {{found}}. Give fewer rows or fewer draws.",
  },
  targetFault: {
    wrongStage:
      "{{function}} needs a stage: 1, 2 or 3 of the cluster's own ladder, or a code from ID1 to DI3. Found {{found}}. Correct the argument stage or leave it out.",
    costsShape:
      "{{function}} needs costs in two columns, code and cost. {{where}} has {{found}} columns. Give a range of two columns.",
    wrongCosts: "{{function}} cannot use these costs: {{found}}. Correct the range costs.",
    cost: {
      unknownIndicator: "{{where}} should name an indicator of model {{model}}, found {{found}}",
      repeatedIndicator: "{{where}} names {{found}}, which has a cost already; give each indicator one",
      wrongCost: '{{where}} should hold a number above 0 or the word "fixed", found {{found}}',
    },
    unknownCluster:
      "{{function}} needs the name of a cluster of the table as {{argument}}. Found {{found}}. Give a name of the first column of text, or of clusters.",
    unknownClusterLike:
      "{{function}} needs the name of a cluster of the table as {{argument}}. Found {{found}}. Did you mean {{expected}}? Correct the name.",
    sameCluster: "{{function}} needs two different clusters. Found {{found}} twice. Correct the argument second.",
    repeatedCluster:
      "{{function}} needs names that stand in one row each. Found {{found}} in rows {{rows}}. Select the rows of one period, or give each cluster a name of its own.",
    noTarget: "{{function}} has no target for this cluster: {{found}}. Correct the argument stage, costs or model.",
  },
  measureFault: {
    refused: "{{function}} cannot use these cells: {{reasons}}. {{cure}}",
    undefined: "{{function}} has no value for these data: {{reason}}",
    argumentMissing: "{{function}} needs the argument {{argument}}. It is left out or empty. Give numbers or a range.",
    noNumbers:
      "{{function}} needs numbers. {{where}} holds none (first cell: {{found}}). Select the cells with the numbers; a number typed as text does not count.",
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
    ambiguousUnit:
      "{{function}} needs links between units that can be told apart. {{found}} in {{where}} is the name of several units of the values. Give each unit a name of its own.",
    namesDiffer:
      "{{function}} matches {{where}} with {{other}} by name, so every name should appear in both. Only in {{where}}: {{found}}. Only in {{other}}: {{expected}}. Write the names alike on both sides, or leave them out on one side, where positions then count.",
    namesRepeated:
      "{{function}} matches ranges by name, so every name should appear once. Found several times in {{where}}: {{found}}. Give each a name of its own, or leave the names out on one side, where positions then count.",
    tooManyGroups:
      "{{function}} compares at most {{expected}} groups. {{where}} names {{found}}. Merge groups, or check that the right column is selected.",
    tooManyCriteria:
      "{{function}} compares at most {{expected}} criteria. {{where}} has {{found}}. Group them and compare within the groups.",
    tooManyPermutations:
      "{{function}} can run at most {{expected}} permutations with this many units and links. Found {{found}}. Give a smaller number of permutations, or 0.",
    cell: "row {{row}}, column {{column}} of {{argument}}",
    number: "a number",
    whole: "a whole number",
    wholeFromZero: "a whole number, 0 or more",
    range: "{{low}} and {{high}}",
    more: "and {{count}} more",
    reasons: {
      missing: "{{where}} should hold {{expected}}, found {{found}}",
      negative: "{{where}} should be {{expected}}, found {{found}}",
      notPositive: "{{where}} should be {{expected}}, found {{found}}",
      outOfRange: "{{where}} should lie between {{expected}}, found {{found}}",
      notWhole: "{{where}} should be {{expected}}, found {{found}}",
      length: "{{where}} should have {{expected}} values like the other ranges, found {{found}}",
      notSquare: "{{where}} should be square, {{expected}} columns wide, found {{found}}",
      duplicate: "{{where}} repeats the link {{found}}, which should appear only once",
      notReciprocal: "{{where}} should be {{expected}}, the reciprocal of the opposite judgement, found {{found}}",
      notOne: "{{where}} should be 1, since it compares a criterion with itself, found {{found}}",
      coincidentGoalposts: "{{where}} should be {{expected}}, found {{found}}",
      reversedGoalposts: "{{where}} should be {{expected}}, found {{found}}",
      zeroWeights: "{{where}} should sum to more than 0, found {{found}}",
      tooFew: "{{where}} should have {{expected}} columns, found {{found}}",
    },
    cures: {
      missing: "A blank is never taken for 0: fill it in, or leave the unit out of every range.",
      negative: "Correct the value, or leave it out.",
      notPositive: "Correct the value, or leave the unit out.",
      outOfRange: "Correct the value, or bring it to this scale first.",
      notWhole: "Give a whole number, or leave the argument out.",
      length: "Give ranges of the same length, all with a heading or none.",
      notSquare: "Select as many rows as columns.",
      duplicate: "Remove one of the two rows, or add up their weights.",
      notReciprocal: "Decide which of the two judgements is meant and let the other be 1 divided by it, as a formula.",
      notOne: "Set the diagonal to 1.",
      coincidentGoalposts: "Give two goalposts that differ.",
      reversedGoalposts: "Give the smaller one as low; reverse the scale with directions.",
      zeroWeights: "Give at least one weight above 0.",
      tooFew: "Select the whole table.",
    },
  },
  listFault: {
    list: {
      firms: "a list of firms",
      ties: "a list of ties",
      reference: "a reference table",
      office: "an office table",
    },
    noListGiven:
      "{{function}} needs a list of firms with a header row as argument 1: one row per firm, at least the columns firm and cluster. Select it, e.g. {{function}}(A1:AM500).",
    columnsMissing:
      "{{function}} needs {{list}} with the columns {{missing}}. {{where}} holds {{found}}. Name the columns by code or by name, e.g. firm [firm].",
    better: "It looks like {{list}}: give it as the argument {{argument}}.",
    columnRepeated:
      "{{function}} needs one column for {{column}}. {{where}} holds {{found}}. Rename or remove all but one.",
    officeWithoutIndicators:
      "{{function}} needs an office table with at least one of {{expected}}. Found {{found}}. Name the columns by these codes.",
    limit: {
      smallCell:
        "{{function}} needs a whole number, 0 or more, as smallCell. Found {{found}}. Correct the argument smallCell.",
      listCoverage:
        "{{function}} needs a share from 0 to 1 as listCoverage. Found {{found}}. Correct the argument listCoverage.",
    },
  },
  place: { argument: "argument {{position}}", row: "Row {{row}}", rowOf: "Row {{row}} of {{address}}" },
};
