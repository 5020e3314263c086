// Which data to collect so that types and stages can be told.
export const texts = {
  collection: {
    title: "Data to collect",
    indicator: "{{indicator}} ({{who}})",
    type: "insufficient data for a type; the fewest indicators that allow one: {{indicators}}",
    stage: "the stage on ladder {{ladder}} is unknown; the fewest indicators that settle it: {{indicators}}",
    forType: "There is not enough data for a type. The fewest indicators that allow one:",
    forStage: "The stage is unknown ({{ladder}}). The fewest indicators that settle it:",
    forStageThen: "If the type then is {{ladder}}, the fewest indicators that settle the stage:",
    common: {
      type: "{{indicators}} would allow a type for {{settled}} of {{clusters}} clusters with insufficient data",
      stage:
        "{{indicators}} would settle the stage of {{settled}} of {{clusters}} clusters with an unknown stage on ladder {{ladder}}",
    },
    commonMany: {
      type: "{{clusters}} clusters have insufficient data for a type; what each needs differs too much for one list",
      stage:
        "{{clusters}} clusters have an unknown stage on ladder {{ladder}}; what each needs differs too much for one list",
    },
    completeAll: "The data of every cluster are enough to read type and stage: nothing has to be collected for that.",
    complete: "These data are enough to read type and stage: nothing has to be collected for that.",
    belowFloor: "Below the floor neither type nor stage is read, so nothing has to be collected for them yet.",
    whatever: "They suffice whatever values they turn out to have.",
  },
};
