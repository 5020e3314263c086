// Clusters by indicators.
export const texts = {
  heatMap: {
    label: "Clusters by indicators",
    part: "Show",
    parts: { type: "type evidence", ID: "ID ladder", DI: "DI ladder" },
    order: "Order",
    orders: { asListed: "as listed", lowest: "lowest first", missing: "most missing first" },
    legend: {
      missing: "not observed",
      grade: { low: "below the threshold", high: "threshold reached" },
      position: { low: "towards ID", high: "towards DI" },
    },
    shown: "{{count}} of {{all}} clusters. The stronger the colour, the further from the threshold or the middle.",
    hint: "Point at a cell, or use the arrow keys, to read it; a click or Enter goes to its cell in the sheet.",
    coverage: "data",
    percent: "{{share}} %",
    grade: "{{name}}, {{indicator}}: grade {{grade}} ({{value}})",
    position: "{{name}}, {{indicator}}: position {{position}} ({{value}})",
    missing: "{{name}}, {{indicator}}: not observed",
    noColumn: "{{name}}, {{indicator}}: no column in the table",
  },
};
