// What an assessment was made from, on a sheet of its own, and whether a workbook still says so.
export const texts = {
  about: {
    title: "About this assessment",
    sheet: "About this assessment",
    writtenOn:
      "Written on {{date}} with the report on sheet '{{sheet}}'. 'Verify this workbook' in the task pane compares the workbook with this sheet.",
    how: "The same data, model and version of the add-in give the same results. A fingerprint is eight digits computed from everything that stands in a row: it changes with any of it.",
    noRows: "none",
    draws: "none in this report; the robustness check draws with seed {{seed}} unless told otherwise ({{generator}})",
    fact: {
      version: "Version of the add-in",
      date: "Date",
      language: "Language",
      address: "Data",
      leftOut: "Rows left out as totals",
      modelChoice: "Model chosen",
      model: "Model",
      modelVersion: "Version of the model",
      modelDigest: "Fingerprint of the model",
      dataDigest: "Fingerprint of the data",
      draws: "Random draws",
    },
    heading: { facts: "Assessment", clusters: "Clusters", modelRows: "Rows of the model" },
    verify: {
      same: "Nothing differs from the sheet '{{about}}' of {{date}}: data ({{data}}), model ({{model}}), version {{version}}, and the report on sheet '{{sheet}}', computed again for {{clusters}} clusters.",
      noAbout:
        "The sheet 'About this assessment' is needed to verify a workbook, but this one has none that is whole. Write the report: the sheet is written with it.",
      differs_one: "{{count}} difference from the sheet '{{about}}' of {{date}}.",
      differs_other: "{{count}} differences from the sheet '{{about}}' of {{date}}.",
      version:
        "Version: written by {{recorded}} of the add-in, verified by {{found}}; results may differ where the version does.",
      modelMissing:
        "Model: {{model}} was chosen, but the workbook has no such model that can be read. Put the sheet of the model back, or write the report again.",
      model: "Model changed (fingerprint {{recorded}}, now {{found}}): {{rows}}.",
      dataMissing:
        "Data: they stood at {{address}}, but no table of this model is there now. If its sheet was renamed or moved, undo that, or write the report again.",
      data: "Data changed (fingerprint {{recorded}}, now {{found}}): {{rows}}.",
      reportMissing: "Report: its sheet is missing. Write the report again.",
      language: "Language: written in {{recorded}}, but the title of sheet '{{sheet}}' is in another language.",
      results: "Results on sheet '{{sheet}}' are not those that data and model give: {{cells}}.",
      resultsUnchecked: "The report on sheet '{{sheet}}' was not compared, because data or model have changed.",
      cell: "{{cell}} says {{found}}, computed: {{expected}}",
      nothing: "nothing",
      changed: "changed: {{names}}",
      added: "added: {{names}}",
      gone: "gone: {{names}}",
      order: "the order of the rows",
      more: "and {{count}} more",
    },
    column: { name: "Name", value: "Value", fingerprint: "Fingerprint", code: "Code" },
  },
};
