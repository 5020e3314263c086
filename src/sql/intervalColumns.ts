import { type AssessmentContext, gradeName } from "./assessmentContext";
import { greatest, least, literal, sum, when } from "./expressions";

/** Both ends of the index, and of the score of each stage. */
export function intervals(context: AssessmentContext): Map<string, string> {
  const { typeWeights, typeTolerances } = context.model;
  const layer = new Map<string, string>();
  const of = (name: string, n: number): string[] => Array.from({ length: n }, (_, at) => `${name}${at}`);
  layer.set("ilow", end(of("pl", typeWeights.length), typeWeights, typeTolerances, "low"));
  layer.set("ihigh", end(of("ph", typeWeights.length), typeWeights, typeTolerances, "high"));
  for (const stage of context.stages) {
    const { name, weights, tolerances } = stage;
    const grades = weights.map((_, at) => gradeName(stage, at));
    layer.set(`l${name}`, end(grades, weights, tolerances, "low"));
    layer.set(`u${name}`, end(of(`h${name}_`, weights.length), weights, tolerances, "high"));
  }
  return layer;
}

/** One end of a weighted mean whose weights may move within their tolerances. */
function end(
  values: readonly string[],
  weights: readonly number[],
  tolerances: readonly number[],
  side: "low" | "high",
): string {
  if (values.length === 0) return literal(0);
  const candidates = values.map((switched) => {
    const weight = (at: number): string => {
      const [w, t] = [weights[at] ?? 0, tolerances[at] ?? 0];
      const gains = `${values[at] ?? ""} ${side === "low" ? "<=" : ">="} ${switched}`;
      return when(gains, literal(w * (1 + t)), literal(w * (1 - t)));
    };
    const weighted = values.map((value, at) => `(${weight(at)}) * ${value}`);
    return `(${sum(weighted)}) / (${sum(values.map((_, at) => weight(at)))})`;
  });
  return side === "low" ? least(candidates) : greatest(candidates);
}
