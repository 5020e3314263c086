// What an assessment was made from, on a sheet of its own, and whether a workbook still says so.
export const texts = {
  about: {
    title: "About this assessment",
    sheet: "About this assessment",
    writtenOn: "Written on {{date}} with the report on sheet '{{sheet}}'. Verify this workbook, in the task pane, compares the workbook with this sheet.",
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
    column: { name: "Name", value: "Value", fingerprint: "Fingerprint", code: "Code" },
  },
};
