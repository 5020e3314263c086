// Results that an engine gave and somebody brought back into the workbook.
export const texts = {
  results: {
    found_one: "Results of an engine: {{count}} row of {{address}}.",
    found_other: "Results of an engine: {{count}} rows of {{address}}.",
    hint: 'They were assessed elsewhere, by the text of "Export as SQL" on the page Model. Every row is checked, and that they are results of the model chosen above.',
    read: "Read the results",
    reading: "Reading the results …",
    model: "Model: {{fingerprint}}, the one in use here.",
    absent:
      "Not in these results, so not shown: values, grades and gaps of single indicators, which conditions of the floor fail, the state of each stage and its interval. Targets, peers and pages about a cluster need the data themselves.",
    details: "What was told of {{name}}",
    refused_one: "The results are not used: {{count}} thing has to be corrected.",
    refused_other: "The results are not used: {{count}} things have to be corrected.",
    more: "and {{count}} more",
    stageUnknown: "unknown",
    collect: "collect",
    modelFrom: "{{model}} from row {{row}} on",
    note: "Assessed by an engine; the evidence stayed there.",
    report: {
      fold: "Report",
      write: "Write the report",
      hint: "A separate sheet: counts by type, all results, two charts, and their basis. The next run updates it; nothing else is touched.",
      written: "The report is on the new sheet '{{sheet}}'.",
      updated: "The report on the sheet '{{sheet}}' is updated.",
      sheet: "Report of results",
      title: "Clusters assessed by an engine",
      basis:
        "Results of {{address}}, assessed by an engine with the model {{fingerprint}}. They are values: they do not follow the data.",
    },
    fault: {
      missingColumns_one:
        "The column {{columns}} is missing. Results have every column that the SELECT gives: bring them back whole.",
      missingColumns_other:
        "The columns {{columns}} are missing. Results have every column that the SELECT gives: bring them back whole.",
      repeatedColumn: "The column {{column}} is there twice. Delete the one that the SELECT did not give.",
      noKeys:
        "There is no key column, such as cluster, so no row says of whom it tells. Export the SQL with key columns and run it again.",
      noRows: "There is no row below the header. Bring the results back with their rows.",
      otherModel:
        "These are results of the model {{found}}; the model in use here is {{expected}}. Choose the model that they were made with, or export this one as SQL and run it again.",
      otherBuiltIn:
        "These are results of the model {{found}}; the model in use here is {{expected}}. Choose the model {{id}} above, or export the one in use as SQL and run it again.",
      mixedModels:
        "The table mixes results of several models: {{models}}. Keep the rows of one model, or run the SELECT of one model over all clusters.",
      rowTwice:
        'Row {{row}}: "{{key}}" is in row {{first}} already. Delete one of them, or name a period among the keys.',
      notNumber:
        'Row {{row}}, {{column}}: a number or an empty cell is needed, found "{{found}}". Open the file with a decimal point, and write nothing for NULL.',
      outsideRange:
        "Row {{row}}, {{column}}: a number from {{low}} to {{high}} is needed, found {{found}}. The decimal point may have been lost when the file was opened.",
      unknownWord:
        'Row {{row}}, {{column}}: "{{found}}" is no code that the SELECT of this model gives. Bring the results back unchanged.',
      blank: "Row {{row}}, {{column}}: the cell is empty and must not be. Bring the results back unchanged.",
      contradiction:
        "Row {{row}}, {{column}}: this does not go with the type {{type}}. Bring the results back unchanged.",
    },
  },
};
