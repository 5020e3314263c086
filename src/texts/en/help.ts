// The help page. Only the build reads it.
export const texts = {
  help: {
    title: "Digital Cluster Assessment: help",
    otherLanguage: "简体中文",
    otherPage: "help.zh-CN.html",
    contents: "Contents",
    neighbours: "Related functions",
    functions: "Functions",
    groups: {
      assessment: "Clusters at one point in time",
      evolution: "Panels over time, and robustness",
      measures: "Textbook measures",
    },
    ruleColumns: { rule: "Rule", value: "Default", meaning: "What it decides" },
    intro:
      "The add-in assesses digital industry clusters where the data are: in the worksheet. It shows whether a cluster qualifies, which of the two types it is, how far it has come, what holds it back and which policy levers address it. Nothing leaves the workbook.",
    search: "Search this page",
    nothingFound: "Nothing found. Try fewer or other words.",
    questionsTitle: "Questions",
    questions: {
      untyped: {
        question: "Why has my cluster no type, and why is it not classified?",
        answer:
          'It depends on what the result says. "insufficient data": less than {{coverage}} % of the weight of the type evidence was observed, or none of the key indicators ({{keys}}); Notes names what to collect next. "not yet a digital cluster": a condition of the floor fails. "indeterminate": the type index lies in the undecided band from -{{band}} to {{band}}, so neither type fits.',
      },
      floor: {
        question: 'What is the floor, and what does "not yet a digital cluster" mean?',
        answer:
          "The floor consists of three conditions that a cluster must meet before it has a type: agglomeration, critical mass and digital intensity. One passed test is enough for a condition. A condition without data is unchecked and does not count against the cluster; one that fails means: not yet a digital cluster.",
      },
      missing: {
        question: "How do I fill in missing data, and is an empty cell a zero?",
        answer:
          "Leave unknown cells empty. Nothing is estimated: a missing indicator is left out of the means, is named in Notes and widens the interval. Type 0 only where zero was measured. CLUSTERCHECK lists every gap and every doubtful cell.",
      },
      index: {
        question: "What does the type index mean?",
        answer:
          "A number from -1 (industrial digitalization) to +1 (digital industrialization): the weighted mean of the positions of the type evidence. Index low and Index high are the smallest and the largest value that other weights and the missing data could give.",
      },
      confidence: {
        question: "What do firm, leaning and open mean?",
        answer:
          "How far other weights (within {{tolerance}} %) and missing data can change the type. Firm: not at all. Leaning: it could become undecided, but never the opposite type. Open: it could change.",
      },
      stage: {
        question: "How is the stage calculated?",
        answer:
          "The score of a stage is the weighted mean of the grades of its indicators, 0 to 100. At 60 or above, with no grade below {{minimum}}, the stage is completed. The cluster is at the stage after those completed, at most 3. Secured: it stays completed in the worst case. Stage debt: an uncompleted stage below.",
      },
      priority: {
        question: "What holds a cluster back, and what should it do first?",
        answer:
          "Work on its priority stage (column Focus), and there on its main constraint (column Binding constraint). CLUSTERGAPS shows every gap of one cluster, CLUSTERPOLICY the policy levers that address its bottleneck, CLUSTERTARGET the least change that completes the stage.",
      },
      edit: {
        question: "Can I change weights, thresholds and rules?",
        answer:
          "Yes. The page Model of the pane saves your numbers in this workbook under the name ClusterModel; give that name as the argument model. Or edit a copy of CLUSTERMODEL() on a sheet. The built-in models stay as they are.",
      },
      origin: {
        question: "Where do the weights and thresholds come from?",
        answer:
          "The paper gives none. Every weight, anchor, threshold and rule states its provenance and its source: in the defaults on this page, on the page Model, and in CLUSTERMODEL().",
      },
      percent: {
        question: "How do I enter percentages?",
        answer:
          "Type 45 for 45 percent, or use a cell formatted as a percentage (45%). A share of 0.45 in a cell without that format counts as 0.45 percent; CLUSTERCHECK points out such columns.",
      },
      years: {
        question: "How do I compare clusters over several years?",
        answer:
          "Give one row per cluster and year. CLUSTERPATH follows each cluster, CLUSTERPATTERN sums up its movements, CLUSTEREVOLUTION compares the two types; the page Evolution of the pane draws them. A blank year is a gap, and nothing is carried across it.",
      },
      certain: {
        question: "How certain are the results?",
        answer:
          "Interval and confidence are exact for weights and missing data. CLUSTERROBUST and the page Robustness also vary anchors and thresholds at random and give the probability of each type and stage, and the range of ranks. CLUSTERAUDIT and the page Audit show what the uncertainty comes from: data that could be collected, or weights and thresholds that can be argued about.",
      },
      total: {
        question: "Why is a total or an average assessed like a cluster?",
        answer:
          "A row that is named like a total (EU, Total, average) is part of your range. Leave it out of the range; the pane offers to leave it out, and CLUSTERCHECK names it. The totals row of an Excel table is left out by itself.",
      },
      share: {
        question: "How do colleagues read the results without the add-in?",
        answer:
          "Send values instead of formulas: write the results as values, write the report with frozen values, or freeze the selected cells. Formulas show #NAME? where the add-in is not installed and Excel calculates them.",
      },
      collect: {
        question: "How do I collect data from other offices?",
        answer:
          "The page Templates of the pane writes a workbook that is filled in without the add-in. Returned files are checked cell by cell and collected into one panel. Where the indicators have to be computed first, it writes questionnaires for firms, for the ties between them, and for what the office counts itself, with the columns that are wanted; returned ones become the tables firms, ties and office, which the page From lists takes over and CLUSTERINDICATORS reads: firms[#All] and so on.",
      },
      language: {
        question: "How do I get results in Chinese?",
        answer:
          'Give "zh-CN" as the argument language of a function, e.g. =CLUSTERTYPE(A1:AO32,,,"zh-CN"). The language of the pane is on its page Settings; formulas that it inserts take it over.',
      },
    },
    indicators: "Indicators of the default model",
    definition: "Definition",
    unit: "Unit",
    panelTitle: "The example panel",
    panelText:
      "The examples over time use this panel: a row per cluster and year, rows in any order. The cluster is invented. A gap between two years is a gap: nothing is carried across it but what is already known. One cluster's pattern is no test, since noise near a threshold is enough to produce skips and loops; CLUSTEREVOLUTION tests type against type.",
    exampleTitle: "The example table",
    exampleText:
      "The examples of the assessment functions use this table, headers in row 1, one cluster in row 2. It is illustrative: the cluster is invented.",
    convention: "What the assessment functions share",
    conventionText:
      "Give one row per cluster, with indicator codes or names in the first row; columns may come in any order, others are ignored, and a unit in brackets does not matter. Give the header row separately, as the second argument, to fill a formula down inside a table. Beside an Excel table leave one empty column, or the table grows over the formula. Results of one cell (type, stage, explanation, card) also work inside a table; wider ones spill and belong beside it; percentiles need the whole range.",
    measures: "What the measures share",
    measuresShare:
      "A row or a column of numbers may hold a heading in its first cell (any text but a number typed as text; a year of four digits is a heading), and a second column (or row) of names before it. In a table a first row of texts is the header row and a first column of texts the names; results of the same shape keep both, results with one row per unit have a header row where the table has one. Blank cells at the end are cut. A blank, text, TRUE, FALSE or an error is missing, never 0; each argument says how it is treated. Ranges that belong together must be of equal length, and a text in the first cell is a heading only if all of equal length have one. Results with several numbers carry labels in the first column and always stand in the same order, so that INDEX finds them: =INDEX(CLUSTERKENDALL(B2:B12),2,2) is p, and =DROP(CHOOSECOLS(CLUSTERENTROPY(A1:F32),2),4) the weights. A number that is not available leaves its cell empty; if there is no result at all, the cell shows #N/A and says why. Every measure says how many units it used (Used), how many it left out (Left out), which they are and why (Remarks): in three columns on the right of a result of more than one cell, below their headers where it has headers or labels; as properties behind a single number where Excel has numbers with a card (=A1.Used), and beside it with detail. Where units have names, a row without one is left out. Results in the shape of their range (CLUSTERLQ, CLUSTERNORMALIZE) say it with detail, or where a row looks like a total. The last argument of each measure is language, for the words of the result and of error messages; measures of one number or of the shape of their range take detail before it.",
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
        cure: "Point at the cell: the message says what was expected, what was found, and where. Correct the formula or the range.",
      },
      na: {
        sign: "#N/A",
        meaning:
          "The value cannot be computed from these data; most often a blank could not be distinguished from a zero.",
        cure: "Finish editing any cell and recalculate (Ctrl+Alt+F9).",
      },
      spill: {
        sign: "#SPILL!",
        meaning: "The cells for the result are in use, or the formula is inside an Excel table.",
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
        cure: "Open the add-in once from the Home tab, or ask your administrator for it. Results that were written as values stay.",
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
      "A blank is never a zero. Excel on the desktop hands blanks to a function as 0, so the functions look at such cells a second time. Text, TRUE and FALSE, errors and numbers outside the valid range are missing too; nothing is guessed and nothing is filled in. Missing indicators are left out of the means, are named in Notes, and widen the interval as far as they could. Cells formatted as percentages are read in percent. A formula that links to an empty cell is a true 0, and arrays built by FILTER or CHOOSECOLS have no cells to look at: CLUSTERCHECK lists suspicious zeros. The totals row of an Excel table is read as an empty row; a total among the data rows is a cluster like the others, and CLUSTERCHECK names it.",
    methodTitle: "The method",
    methodText:
      "Source: {{citation}}. The paper names two types of cluster, three stages for each and three families of policy; it gives no numbers. Every number below is therefore data, with its provenance, and you can edit it: put CLUSTERMODEL() on a sheet, copy it as values, change it and give it back as model.",
    type: "Type index = weighted mean of positions between -1 (industrial digitalization) and +1 (digital industrialization). From {{band}} upwards the type is digital industrialization, from -{{band}} downwards industrial digitalization; between them hybrid when the evidence for both reaches {{band}}, else indeterminate. Below {{coverage}} % of the weight observed, or without any key indicator: insufficient data.",
    confidence:
      "The interval is exact: every weight moves within {{tolerance}} % and every missing indicator takes any value. Firm: the type cannot change. Leaning: the side cannot change. Open: otherwise.",
    stage:
      "Each stage indicator is graded 0 to 100 with its threshold at 60. A stage is completed at a mean of 60 with no grade below {{minimum}}. Industrial digitalization climbs stage by stage; digital industrialization may complete a later stage first once its platform is established; uncompleted stages below it are debts. CLUSTERSTAGE has no memory of earlier years, so it may differ from a path over a panel.",
    marks:
      "Provenance: S the paper; O official target or statistic; E empirical quantile of published panels or your own; L convention of the literature; J expert judgement, to be calibrated by you.",
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
