// The model as SQL: the form on the page Model, and why no text can be written.
export const texts = {
  sqlExport: {
    intro:
      "One SELECT that assesses a table where it is, in a database: a row per cluster (and period), a column per indicator. What it gives can be brought back into this workbook.",
    model: "Model: {{fingerprint}}",
    unsaved: "The text is made from the model as saved: the changes above are not in it.",
    faulty: "The model of this workbook cannot be read. Correct it first; no text is made from another.",
    dialect: "Database",
    neverRun: "The text has never been run on {{title}} by its makers; its first lines say so.",
    table: "Table of the indicators",
    tableHint: "With its schema: survey.clusters. The column of ID1.1 is called ID1_1.",
    keys: "Key columns",
    keysHint: "Columns that are handed through, separated by commas: cluster, year.",
    copy: "Copy the text",
    copied: "Copied",
    notCopied: "The clipboard was not available. Open the text below, select all of it and press Ctrl+C.",
    download: "Download .sql",
    downloaded: "{{file}} was handed over as a download. If your Excel allows no downloads, copy the text.",
    text: "The text ({{count}} lines)",
    sql: "Text of the SELECT",
  },
  sqlFault: {
    emptyName: {
      code: "An indicator of the model has no code. Give it one.",
      table: "The name of the table is empty, or a part of it before or behind a dot. Type one, e.g. clusters.",
      key: "A key column has no name. Type at least one, e.g. cluster; commas separate several.",
    },
    unsafeName: {
      code: 'The code "{{name}}" contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Rename the indicator.',
      table:
        'The table name "{{name}}" contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Choose another name.',
      key: 'The key column "{{name}}" contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Choose another name.',
      model:
        'The id or version of the model "{{name}}" contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Rename the model on its sheet.',
    },
    sameColumn: 'The codes "{{first}}" and "{{second}}" would both be the column {{column}}. Rename one of them.',
    keyIsColumn: 'The key column "{{name}}" is also a column of an indicator or of the result. Choose another name.',
    sameKey: 'The key column "{{name}}" is named twice. Leave one out.',
    missingColumns:
      "The table {{table}} cannot be used without the columns {{missing}}. Add them to the table and to the list of its columns.",
  },
};
