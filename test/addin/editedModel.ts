import { defaultModel, type Model, type StageEvidence } from "../../src/model";

const stage = (item: StageEvidence): StageEvidence => {
  if (item.indicator === "ID1.1") return { ...item, low: 10, gate: 65, high: 90 };
  if (item.indicator === "ID1.2") return { ...item, weight: 3 };
  return item.indicator === "DI3.2" ? { ...item, weight: 0.5, low: 90, gate: 60, high: 20 } : item;
};

/** The default model with something changed in each of its parts. */
export const editedModel: Model = {
  ...defaultModel,
  rules: {
    ...defaultModel.rules,
    typeBand: 0.35,
    weightTolerance: 0.1,
    minimumGrade: 20,
    platformBase: 15,
    platformLost: 10,
  },
  floor: defaultModel.floor.map((test) => (test.indicator === "FL3" ? { ...test, threshold: 90 } : test)),
  type: defaultModel.type.map((item) => {
    if (item.indicator === "TY1") return { ...item, idAnchor: 5, diAnchor: 40, weight: 0.3 };
    return item.indicator === "TY2" ? { ...item, weight: 0 } : item;
  }),
  ladders: {
    ID: [
      { ...defaultModel.ladders.ID[0], evidence: defaultModel.ladders.ID[0].evidence.map(stage) },
      defaultModel.ladders.ID[1],
      defaultModel.ladders.ID[2],
    ],
    DI: [
      defaultModel.ladders.DI[0],
      defaultModel.ladders.DI[1],
      { ...defaultModel.ladders.DI[2], evidence: defaultModel.ladders.DI[2].evidence.map(stage) },
    ],
  },
};
