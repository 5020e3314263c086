export const texts = {
  measuresPage: {
    intro:
      "Textbook measures for any numbers of your workbook. Open one to try it on your cells or to insert its formula.",
    all: "All measures",
    groups: {
      concentration: "Concentration and specialisation",
      inequality: "Inequality",
      space: "Space",
      weighting: "Weighting",
      scoring: "Scoring and coupling",
      normalising: "Normalising",
      trend: "Trend",
    },
    fields: { detail: "Result" },
    choices: {
      detail: { FALSE: "alone", TRUE: "with the units used and left out" },
    },
    optional: "{{label}} (optional)",
    useSelection: "Use selection",
    useSelectionFor: "Use selection: {{label}}",
    missing: "Cells are needed here. Select them and press Use selection, or type their address.",
    unreadable: "'{{found}}' is not a cell address. Write it like Sheet1!B2:B40.",
    unreadableNumber: "'{{found}}' is neither a number nor an address. Write it like 0.5 or Sheet1!B2.",
    notANumber: "'{{found}}' is not a number. Write digits, with a point before decimals.",
    formula: "Formula",
    try: "Try it",
    insert: "Insert the formula",
    insertHint:
      "Goes into the selected cell if there is room. While your data are selected, it goes to the right of everything on their sheet.",
    computing: "Calculating …",
    inserted: "{{formula}} was inserted in {{address}}.",
    result: "Result of {{formula}}",
    units: "{{used}} of {{all}} units used",
    resultShown:
      "{{rows}} of {{allRows}} rows and {{columns}} of {{allColumns}} columns are shown; the formula gives all.",
  },
};
