// What went wrong between the pane and the workbook.
export const texts = {
  workbookFault: {
    nothingSelected:
      "Cells are needed, but something else is selected (a chart, a picture, several areas). Select a cell of your table.",
    tooSmall:
      "A header row and at least one row below it are needed. {{address}} has fewer. Select the table with its header row.",
    emptySelection:
      "A table is needed, but the selected cells and those around them are empty. Select a cell of your table, or insert the sample.",
    twoTables: "One table is needed, but the selection touches {{names}}. Select a cell of the one you mean.",
    occupied:
      "There is no room beside the table: {{address}} is not empty. Move its contents, or place the formula elsewhere by hand. Nothing was changed.",
    moved:
      "The table at {{address}} has moved or its header row has changed since it was read. Assess it again. Nothing was changed.",
    partlyWritten:
      "The results beside {{address}} may be incomplete, because Excel stopped answering. Delete them there, then write them again.",
    noRoom:
      "There is no room for the result: {{address}} is not empty, or the sheet ends there. Select an empty cell with room below and to the right. Nothing was changed.",
    faultyModel:
      "A usable model is needed, but the one under the name ClusterModel has an error. Correct it on its sheet, or choose another model. Nothing was changed.",
    dataGone:
      "'{{name}}' is needed, but no table or named range of that name is left in the workbook. Choose other data.",
    noSheet: "An address in this workbook is needed, but it has no sheet '{{name}}'. Correct the address.",
    protectedSheet:
      "The sheet must be open for writing, but it is protected. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.",
    cellEditing: "A cell is being edited. Press Enter or Esc to finish, then try again. Nothing was changed.",
    gone: "The sheet or table that was read is no longer there. Select your table again.",
    totalRow:
      "Rows must be added to the table, but it shows a totals row. Switch it off (Table Design > Total Row) and try again. Nothing was changed.",
    columnsGone:
      "The table {{table}} needs the column {{missing}}. Undo its removal or rename the table. Nothing was changed.",
    unfinished: {
      beside:
        "The add-in was closed while it wrote results beside {{where}}, so they may be incomplete. Delete them there, then write them again.",
      sheet:
        "The add-in was closed while it wrote the sheet '{{where}}', so it may be incomplete. Write it again: the same sheet is used.",
      frozen:
        "The add-in was closed while it froze {{where}}, so only a part may be frozen. Freeze it again: the rest follows, and what is a value stays one.",
      template:
        "The add-in was closed while it wrote the template from the sheet '{{where}}' on, so it may be incomplete. Delete its sheets, then write it again.",
      collection:
        "The add-in was closed while it collected {{where}}. Calculation may still be manual (Formulas > Calculation Options), and sheets of a file may be left at the end of the workbook: delete them. Then collect the files again; their rows are replaced.",
      sample:
        "The add-in was closed while it wrote the sample on '{{where}}', so it may be incomplete. Delete that sheet, then insert the sample again.",
    },
    tooManyCells:
      "At most 5 million cells are read at once, but {{address}} has {{found}}. There may be something far below or beside the table. Select a cell of the table, or the table alone.",
    tooLarge: "Excel refused this much data in one request. Select fewer rows and try again.",
    refused: "Excel refused the request ({{found}}). Nothing was changed; try again.",
    noKnownColumn:
      "The first row must hold indicator codes or names of model {{model}}, but holds {{found}}. Select the table with its header row, or choose another model.",
    repeatedIndicator:
      "Each indicator needs one column, but {{found}} all stand for {{indicator}}. Rename or remove all but one.",
  },
  report: {
    fault: {
      notBegun: "Nothing was written, because {{cause}}. Nothing was changed; try again.",
      unfinished:
        "The sheet '{{sheet}}' may be incomplete, because {{cause}}. Nothing else was changed. Write it again: the same sheet is overwritten.",
      emptied:
        "Cancelled. The sheet '{{sheet}}' is empty now: what was written there before had already been removed. Write it again to fill it. Nothing else was changed.",
      sampleSheetGone:
        "The sample needs a new sheet, but Excel did not find it. Nothing was changed; insert the sample again.",
      sampleUnfinished:
        "The sample on the sheet '{{sheet}}' may be incomplete, because {{cause}}. Nothing else was changed. Delete that sheet, then insert the sample again.",
      noRoom:
        "The sheet needs more room than before, but {{address}} is in use. Move its contents. Nothing was changed.",
      ownSheetProtected:
        "The sheet '{{sheet}}' must be open for writing, but it is protected. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.",
      movedRow:
        "The row of {{cluster}} has changed since it was assessed. Assess the table again. Nothing was changed.",
      noFormulas: "A formula is needed, but {{address}} holds none. Nothing was changed.",
      unsettled:
        "Finished results are needed, but {{address}} is still being calculated or shows #SPILL!. Wait or make room, then try again. Nothing was changed.",
      cutSpill:
        "The selection cuts through the result at {{spill}}. Select all of it, or its first cell alone. Nothing was changed.",
      pagesStopped_one:
        "{{count}} of {{all}} pages was written; that of {{cluster}} may be missing or incomplete, because {{reason}}. Write the pages again: the same sheets are overwritten.",
      pagesStopped_other:
        "{{count}} of {{all}} pages were written; that of {{cluster}} may be missing or incomplete, because {{reason}}. Write the pages again: the same sheets are overwritten.",
      recordStopped:
        "The report is on the sheet '{{sheet}}'; the sheet that says what it was made from may be missing or incomplete, because {{reason}}. Write the report again: the same sheets are overwritten.",
      partlyFrozen:
        "Only a part of {{address}} may be frozen, because {{cause}}. Freeze it again: the rest follows, and what is a value stays one.",
    },
    cause: {
      noRoom: "its sheet needs more room than before, but {{address}} is in use",
      ownSheetProtected: "the sheet '{{sheet}}' is protected",
      notLoaded: "a part of the add-in did not arrive from its server",
      occupied: "the cells below the table, {{address}}, are in use",
      protectedSheet: "the sheet or the structure of the workbook is protected or read-only",
      cellEditing: "a cell is being edited",
      gone: "a sheet or range that is needed is no longer there",
      tooLarge: "Excel refused this much data in one request",
      faultyModel:
        "the model under the name ClusterModel has an error (correct it on its sheet, or choose another model)",
      totalRow: "the table shows a totals row (switch it off: Table Design > Total Row)",
      columnsGone: "the table {{table}} has no column {{missing}} any more (undo that, or rename the table)",
      refused: "Excel refused the request ({{found}})",
    },
  },
};
