// What clusters would need: arithmetic of the model, not the effect of a policy.
export const texts = {
  columns: {
    target: {
      target: "Target",
      changes: "Changes",
      cost: "Cost (spans)",
      enoughAlone: "Enough alone",
      securedCost: "Cost when secured",
      notes: "Notes",
    },
    targetDetail: {
      stage: "Stage",
      code: "Code",
      indicator: "Indicator",
      unit: "Unit",
      now: "Now",
      needed: "Needed",
      change: "Change",
      gradeNow: "Grade now",
      gradeNeeded: "Grade needed",
      cost: "Cost (spans)",
      enoughAlone: "Enough alone",
    },
  },
  target: {
    floor: "floor",
    collect: "collect",
    meaning: "what the model would need to see, not what a measure would cause",
    note: {
      incomplete: "{{stages}} cannot be secured while indicators are missing",
      restsOn: "{{stage}} rests on {{observed}} of {{total}} indicators",
      shortGrade: "not reachable: {{codes}} fixed, graded {{best}} where {{needed}} is needed",
      shortScore: "not reachable: {{codes}} fixed, so the score is at most {{best}} of {{needed}}",
      notSecured: "cannot be secured: {{codes}} fixed",
      tooManyPatterns:
        "not computed: {{found}} patterns to compare, at most {{most}} are; fix the cost of some indicators",
      otherLadder: "{{stage}} is not on the ladder of this cluster ({{ladder}}); ask for one of its stages",
      sharedIndicators:
        "not computed: {{stage}} shares {{codes}} with DI1, so the costs of platform and stage cannot be added",
      openBelow: "does not raise the stage while {{stage}} is not completed",
      closesDebt: "closes the debt, the stage stays {{stage}}",
      founding: "includes establishing the platform: DI1 to {{goal}}",
      foundingAlone: "{{stage}} is completed and counts once the platform is established: DI1 to {{goal}}",
      index: "the type index becomes {{index}}",
      exact: "the score would be exactly {{goal}}: the slightest downward revision of the data would reopen the stage",
      exactPlatform:
        "the score would be exactly {{goal}}: after the slightest downward revision of the data the platform would count as lost",
      withoutMemory: "without memory the stage is not completed below {{gate}}",
    },
  },
};
