// Returned files: what is wrong with one, and how the pane collects them.
export const texts = {
  collect: {
    tab: "Collect returned files",
    intro:
      "Excel opens each file, its cells are checked again, its rows are added to one panel table, or to the list that its questionnaire asks for, and its findings to a log. The files themselves are not changed.",
    undo: "Excel clears its undo list when it opens a file this way. Save your workbook first.",
    tooOld:
      "This Excel cannot open files for an add-in: it needs ExcelApi 1.13 (Excel 2021, Microsoft 365 or Excel on the web; not on iPad).",
    files: "Returned files (.xlsx)",
    drop: "Drop files here, or choose them.",
    choose: "Choose files",
    chosen_one: "{{count}} file chosen: {{names}}",
    chosen_other: "{{count}} files chosen: {{names}}",
    start_zero: "Collect files",
    start_one: "Collect {{count}} file",
    start_other: "Collect {{count}} files",
    cancel: "Cancel",
    cancelling: "Stops after this file …",
    progress: "File {{at}} of {{of}}: {{file}}",
    summary: "{{accepted}} accepted, {{remarked}} accepted with remarks, {{refused}} refused, {{open}} not collected.",
    onlyRefused: "Show refused files only",
    results: "Files",
    rowsOf_one: "{{count}} row",
    rowsOf_other: "{{count}} rows",
    moreFindings: "and {{count}} more, see the log sheet",
    toPanel: "Work with the panel",
    panelSelected: "The panel at {{address}} is selected and is now the data of all pages: go to Assess.",
    noPanel: "There is no panel yet: no file was accepted.",
    panelSheet: "Cluster panel",
    listSheet: { firms: "Collected firms", ties: "Collected ties", office: "Collected office counts" },
    list: { firms: "list of firms", ties: "list of ties", office: "office table" },
    rowsInto: "into the table {{table}} ({{list}})",
    toLists:
      "The collected lists are the tables {{tables}}: on the page From lists, press Use the collected lists; in a formula, firms[#All] and so on.",
    logSheet: "Collection log",
    time: "Time",
    file: "Source file",
    verdictColumn: "Verdict",
    rows: "Rows",
    finding: "Finding",
    indicator: "Indicator",
    sourceSheet: "Sources of values",
    sender: "From {{office}} ({{contact}})",
    senderOffice: "From {{office}}",
    goodRows_one: "{{count}} row has no error.",
    goodRows_other: "{{count}} rows have no error.",
    keepGood_one: "Collect the correct rows of {{count}} refused file",
    keepGood_other: "Collect the correct rows of {{count}} refused files",
    writeFeedback_one: "Write a feedback sheet",
    writeFeedback_other: "Write {{count}} feedback sheets",
    feedbackWritten:
      "The feedback is on the sheets {{sheets}}. To send one back: right-click its tab, Move or Copy, To book: (new book), then save that workbook.",
    feedback: {
      sheet: "Feedback {{file}}",
      title: "Feedback on a returned file",
      correct: "Please correct what is listed and return the file under the same name: {{file}}.",
      nothing: "Nothing has to be corrected.",
    },
    verdict: {
      accepted: "accepted",
      partly: "accepted in part",
      remarked: "accepted with remarks",
      refused: "refused",
      notCollected: "not collected",
    },
    cancelledFile: "The collection was cancelled before this file.",
    remark: {
      gaps: "{{count}} of {{of}} values are empty. They stay empty: missing is never zero.",
      percentCells: "{{columns}}: cells formatted as percentages, kept as such in the panel (45% counts as 45).",
      fractions: "{{columns}}: no value above 1 in a column in %. Were shares entered instead of percentages?",
      hiddenTemplate: "The sheet '{{sheet}}' with the data is hidden. It was read all the same.",
      hiddenSheets: "Hidden sheets that were not read: {{sheets}}.",
      hiddenRows: "Hidden rows were read like the others: {{rows}}. Unhide them to see what was collected.",
      capitals:
        "Cluster '{{name}}' differs from '{{like}}' only in case, so the panel holds two clusters. Correct the file if they are one.",
      unfilled: "Prefilled rows without any value were left out: {{rows}}.",
      unfilledRows_one: "{{count}} row with nothing but a prefilled cluster or period was left out.",
      unfilledRows_other: "{{count}} rows with nothing but a prefilled cluster or period were left out.",
      endsUnchecked_one:
        "No list of firms is collected yet, so the ends of {{count}} tie were not checked. Collect the firms, then this file again.",
      endsUnchecked_other:
        "No list of firms is collected yet, so the ends of {{count}} ties were not checked. Collect the firms, then this file again.",
      extraColumns: "Columns that the template does not have were not read: {{headers}}.",
      editedModel_one:
        "The sheet Model was edited ({{count}} change): {{changes}}. The data were collected; the results in the file follow the edited model.",
      editedModel_other:
        "The sheet Model was edited ({{count}} changes): {{changes}}. The data were collected; the results in the file follow the edited model.",
      faultyModel_one: "The sheet Model has {{count}} error, so the file shows no results. The data were collected.",
      faultyModel_other: "The sheet Model has {{count}} errors, so the file shows no results. The data were collected.",
      resultsAgree:
        "Results in the file compared with the add-in's, by the model in the file: {{agree}} of {{of}} agree.",
      resultsDiffer:
        "Results in the file compared with the add-in's, by the model in the file: {{agree}} of {{of}} agree. They differ for {{clusters}}. The add-in reads percent cells by their format; other differences show that formulas were overwritten or not recalculated.",
      replaced_one: "{{count}} row collected from this file before was replaced.",
      replaced_other: "{{count}} rows collected from this file before were replaced.",
    },
    refusal: {
      emptyFile: "A workbook is needed, but the file is empty (0 bytes). Ask for the file again.",
      unreadable:
        "The file could not be read from disk. It may have been moved, or is still being copied. Choose it again.",
      tooLarge:
        "A file of at most {{most}} MB is needed, this one has {{megabytes}} MB. A filled template is far smaller: ask for one without pictures and other sheets.",
      oldFormat: "An .xlsx file is needed, this is one of Excel 97-2003 (.xls). Open it and save it as .xlsx.",
      passwordProtected:
        "The file is encrypted with a password. Open it, remove the password (File > Info) and save it.",
      openDocument: "An .xlsx file is needed, this is an OpenDocument file (.ods). Open it and save it as .xlsx.",
      binaryWorkbook: "An .xlsx file is needed, this is a binary workbook (.xlsb). Open it and save it as .xlsx.",
      noWorkbook:
        "An .xlsx workbook is needed; the content of this file is something else, whatever its name. Ask for the file again.",
      notOpened:
        "Excel could not open the file ({{found}}): it is damaged or, in Excel on the web, holds comments, charts or pivot tables. Open it, save it again as .xlsx and try again.",
      notRead: "The file was not read, because {{cause}}. What was collected before is unchanged; collect it again.",
      notWritten:
        "The rows were not written, because {{cause}}. What was collected before is unchanged; collect this file again.",
      partlyWritten:
        "Rows of this file may have been collected twice or in part, because {{cause}}. Collect this file again: they are replaced.",
      noTemplate:
        "No sheet has the version cell of a template or questionnaire (DCA-…) at its top, or the columns of a list of firms or ties. Ask the office to fill in the template itself.",
      severalTemplates:
        "One filled template or questionnaire is needed, but {{sheets}} each are one. Ask for a file for each.",
      newerTemplate:
        "The template has version {{found}}, this add-in knows up to {{known}}. Collect it with the current version of the add-in.",
      otherModel:
        "The template was made from another model or other ranges: {{found}} instead of {{expected}}. Choose its model, or send the office a new template.",
      layoutChanged:
        "Cell {{cell}} should say {{expected}}, found '{{found}}': the rows below the header were changed. Ask the office to fill in a fresh template.",
      missingColumn:
        "The column {{column}} is missing in the header row, or its header was renamed. Restore the header.",
      repeatedColumn: "The column {{column}} appears more than once: {{cells}}. Keep one of them.",
      merged:
        "Merged cells at {{address}}: it is unclear which row their value belongs to. Unmerge them and fill in each row.",
      tooManyRows: "At most {{most}} rows are expected on the sheet, it has {{found}}. Is this the right file?",
      noRows: "No row is filled in. Ask the office for its data.",
      formula: "{{cell}} ({{column}}) holds the formula {{found}}, a value is needed. Paste it as a value.",
      externalLink:
        "{{cell}} ({{column}}) holds a formula that leads outside the file: {{found}}. A value is needed. Paste it as a value.",
      text: "{{cell}} ({{column}}) holds the text '{{found}}', a number is needed. Type the number alone, or leave the cell empty.",
      numberAsText:
        "{{cell}} ({{column}}) shows {{found}}, but it is stored as text, and a number is needed. Set the format of the cell to General and type the number again, without separators or sign.",
      dateValue:
        "{{cell}} ({{column}}) holds the date {{found}}, perhaps converted from something like 3/4 or 3-4; a date is not valid here. Set the format of the cell to General and type the value again, or leave the cell empty.",
      truthValue:
        "{{cell}} ({{column}}) holds {{found}}, a number or a name is needed. Correct the cell or leave it empty.",
      errorValue: "{{cell}} ({{column}}) holds the error {{found}}. Correct the cell or leave it empty.",
      outOfRange: "{{cell}} ({{column}}) is {{found}}, a number from {{lowest}} to {{highest}} is needed. Correct it.",
      badYear: "{{cell}} ({{column}}) is {{found}}, a whole year from {{lowest}} to {{highest}} is needed. Correct it.",
      noCluster: "{{cell}} is empty: the row names no cluster. Fill in its name, or clear the row.",
      noYear: "{{cell}} is empty: the row names no year. Fill it in, or clear the row.",
      longName: "{{cell}} holds a name of more than {{most}} characters. Shorten it.",
      longText: "{{cell}} holds more than {{most}} characters. Shorten the text.",
      repeatedRow: "{{cluster}}, {{year}} appears in rows {{rows}}. Keep one of them.",
      takenByOther:
        "{{cluster}}, {{year}} was already collected, from the file {{file}}. Decide which of the two counts; to take this one, delete those rows.",
      otherOffice_one:
        "{{count}} row is collected from a file of the same name with nothing in common ({{clusters}}). If this file is another office's, rename it; if it is meant to replace them, delete them first.",
      otherOffice_other:
        "{{count}} rows are collected from a file of the same name with nothing in common ({{clusters}}). If this file is another office's, rename it; if it is meant to replace them, delete them first.",
      negative:
        "{{cell}} ({{column}}) is {{found}}, a number of 0 or more is needed. Correct it, or leave the cell empty.",
      notWhole:
        "{{cell}} ({{column}}) is {{found}}, a whole number from {{lowest}} to {{highest}} is needed. Correct it, or leave the cell empty.",
      unknownWord:
        "{{cell}} ({{column}}) holds '{{found}}'; one of these is needed: {{expected}}. Choose it from the list of the cell, or leave the cell empty.",
      unknownIndustry:
        "{{cell}} ({{column}}) holds '{{found}}'; an industry code is needed, such as 28, 62.01 or C28. Correct it, or leave the cell empty.",
      noEntry: "{{cell}} ({{column}}) is empty, but the row cannot be used without it. Fill it in, or clear the row.",
      repeatedFirm: "{{firm}} is listed more than once{{when}}: {{cells}}. Keep one of the rows.",
      firmTaken:
        "{{cell}}: {{firm}} was already collected{{when}}, from the file {{file}}. Decide which of the two counts; to take this one, delete that row from the table firms.",
      inPeriod: " for {{period}}",
      unknownFirm:
        "{{cell}} ({{column}}) names '{{found}}', a firm that no collected file lists. Correct the name, or collect the file that lists it, then this one again.",
      selfTie: "{{cell}} names '{{found}}' as both ends of a tie, two firms are needed. Correct it, or clear the row.",
      periodMissing:
        "The sheet {{sheet}} has no column of periods, but the rows collected in the table {{list}} have one: beside them, rows without a period would be left out. Add the column, or collect these files into a workbook of their own.",
      periodExtra:
        "The sheet {{sheet}} has a column of periods, but the rows collected in the table {{list}} have none and would be left out. Remove the column, or collect these files into a workbook of their own.",
      tiesUndated:
        "The sheet {{sheet}} has no column of periods, but the collected firms have several ({{periods}}), so nobody can tell which of them a tie belongs to. Add the column.",
      otherQuestionnaire:
        "The questionnaire has version {{found}}, this add-in knows up to {{known}}. Collect it with the current version of the add-in.",
      more_one: "And {{count}} more error.",
      more_other: "And {{count}} more errors.",
    },
    trouble: {
      structureProtected:
        "Sheets must be added and removed while files are opened, but the structure of this workbook is protected. Unprotect it (Review > Protect Workbook) and try again. Nothing was changed.",
      otherPanel:
        "The table ClusterPanel on the sheet '{{sheet}}' has no column {{missing}}: it was made for another model. Rename that table (Table Design > Table Name), or choose its model. Nothing was changed.",
      panelProtected:
        "The sheet '{{sheet}}' with the panel must be open for writing, but it is protected. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.",
      panelTotals:
        "Rows must be added to the panel on the sheet '{{sheet}}', but it shows a totals row. Switch it off (Table Design > Total Row) and try again. Nothing was changed.",
      notBegun: "Nothing was collected, because {{cause}}. Nothing was changed; try again.",
      logNotWritten: "The log was not written, because {{cause}}. The results below and the panel are complete.",
      sheetsLeft:
        "These sheets of a returned file could not be removed: {{sheets}}. Delete them by hand; nothing refers to them.",
      calculationManual:
        "Calculation is still manual. Set it back under Formulas > Calculation Options; until then no formula is recalculated.",
    },
  },
};
