import type { ProvenanceMark } from "../model";

interface ListRule {
  readonly value: number;
  readonly provenance: readonly ProvenanceMark[];
  readonly source: string;
}

/** Thresholds of what lists may say. Those that a person chooses are arguments, with these as defaults. */
export const listRules = {
  listCoverage: {
    value: 0.5,
    provenance: ["J"],
    source: "Half of the firms asked, or of their employees behind revenue",
  },
  smallCell: { value: 0, provenance: ["J"], source: "Off: an office that publishes sets its own limit" },
  dominance: {
    value: 0.85,
    provenance: ["L"],
    source: "Two largest contributors: the (n, k) rule of statistical disclosure control, Hundepool et al. (2012)",
  },
  surveyEmployees: {
    value: 10,
    provenance: ["O"],
    source: "Eurostat, ICT usage in enterprises: enterprises with 10 or more persons employed",
  },
  persistenceResponse: {
    value: 0.9,
    provenance: ["J"],
    source: "With recording probability p an unchanged network reads p/(2 - p): 0.82 at 0.9",
  },
  basicIntensity: {
    value: 4,
    provenance: ["O"],
    source: "Digital Intensity Index: four of twelve technologies are the basic level",
  },
  leaders: { value: 5, provenance: ["J"], source: "The five largest firms by revenue" },
} satisfies Readonly<Record<string, ListRule>>;
