// The page about one cluster: one A4 to print, on a sheet, in the workbook edition and wherever else it is shown.
export const texts = {
  clusterPage: {
    heading: {
      type: "Type axis",
      floor: "Floor: is it a digital cluster at all?",
      constraint: "What holds it back",
      levers: "Levers to examine",
      target: "What it would take",
      gaps: "Missing data and who to ask",
      caveats: "Read with care",
      basis: "Basis",
    },
    fact: { type: "Type", stage: "Stage", index: "Type index", confidence: "Confidence" },
    none: "–",
    indexWithin: "{{index}} (between {{low}} and {{high}})",
    axisNote:
      "◆ type index {{index}}; shaded: its exact interval, {{low}} to {{high}}; framed: undecided, -{{band}} to {{band}}. Numbers above: pieces of evidence at that position.",
    axisNoteOpen:
      "No type, so no type index is shown. Framed: undecided, -{{band}} to {{band}}. Numbers above: observed pieces of evidence at that position.",
    threshold: "threshold {{gate}}",
    lever: {
      lever: "Lever",
      family: "Family",
      addresses: "Addresses",
      share: "Share of gap",
      ofStage: ": ",
    },
    moreLevers_one: "{{count}} more lever is listed in the task pane.",
    moreLevers_other: "{{count}} more levers are listed in the task pane.",
    targetIs: ": ",
    gap: { indicator: "Indicator", knownBy: "Known by" },
    moreGaps_one: "{{count}} more indicator is missing.",
    moreGaps_other: "{{count}} more indicators are missing.",
    knownByNobody: "not stated in the model",
    interval:
      "The interval varies every weight by up to {{tolerance}} % and fills in the missing evidence; it does not vary anchors, thresholds or measurement errors.",
    missing: "A missing value is never counted as zero.",
    basis: { data: "Data", model: "Model", source: "Source", fingerprint: "Fingerprint", date: "Date" },
    fingerprints: "model {{model}}, data {{data}}",
  },
};
