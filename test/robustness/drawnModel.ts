import { defaultModel, type Model } from "../../src/model";
import type { ModelDraws } from "../../src/robustness/modelDraws";

/** The default model as one draw has it, read back from the lines on which positions and grades lie. */
export function drawnModel(models: ModelDraws, draw: number): Model {
  const at = (column: Float64Array | undefined): number => column?.[draw] ?? NaN;
  const ladder = (name: "ID" | "DI"): Model["ladders"]["ID"] => {
    const [one, two, three] = defaultModel.ladders[name].map((stage, position) => ({
      ...stage,
      evidence: stage.evidence.map((evidence, item) => {
        const drawn = models.ladders[name][position]?.evidence[item];
        const low = -at(drawn?.offsetBelow) / at(drawn?.slopeBelow);
        const gate = low + 60 / at(drawn?.slopeBelow);
        return { ...evidence, weight: at(drawn?.weight), low, gate, high: gate + 40 / at(drawn?.slopeAbove) };
      }),
    }));
    if (!one || !two || !three) throw new Error("three stages");
    return [one, two, three];
  };
  return {
    ...defaultModel,
    type: defaultModel.type.map((evidence, item) => {
      const drawn = models.type.evidence[item];
      const idAnchor = -(at(drawn?.offset) + 1) / at(drawn?.slope);
      return { ...evidence, weight: at(drawn?.weight), idAnchor, diAnchor: idAnchor + 2 / at(drawn?.slope) };
    }),
    ladders: { ID: ladder("ID"), DI: ladder("DI") },
  };
}
