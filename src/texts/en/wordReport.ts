// The report as a Word document: what it says beyond the sheet and the pages for print.
export const texts = {
  wordReport: {
    dated: "{{date}} · data: {{address}}",
    overview: "Clusters at a glance",
    axis: "from -1 to 1",
    overviewNote:
      "The axis runs from -1, industrial digitalization, to 1, digital industrialization. Dark: the type index; shaded: its exact interval; framed: undecided, -{{band}} to {{band}}. Where there is no dark mark, there is no type.",
    firstOnly: "The tables list the first {{count}} of {{all}} clusters; the counts are of all.",
    results: {
      type: "Type and stage",
      scores: "Scores, main constraint and lever",
      target: "What it would take",
      peers: "Peers and data to collect",
    },
    stageCoverage: "Coverage of the stage evidence, mean and minimum",
    pagesOf_one: "{{count}} page follows: {{period}}.",
    pagesOf_other: "{{count}} pages follow, one for each cluster of the period {{period}}.",
    pagesFirst: "Pages follow for the first {{count}} of {{all}} clusters.",
  },
};
