import * as z from "./zodWithoutEval";
import { origin } from "./provenance";
import { ruleOriginsSchema, rulesSchema } from "./rules";
import { bilingualSchema } from "./text";

export const ladderNames = ["ID", "DI"] as const;
export type LadderName = (typeof ladderNames)[number];

export const floorConditions = ["agglomeration", "mass", "digital"] as const;
export type FloorCondition = (typeof floorConditions)[number];

/** The four elements in which the paper compares the two kinds of cluster. */
export const typeElements = ["core firm", "mirror", "network", "value"] as const;

/** Families of policy: I digital infrastructure, L leader enterprises, D differentiated support. */
export const leverFamilies = ["I", "L", "D"] as const;

export const stageNames = ["ID1", "ID2", "ID3", "DI1", "DI2", "DI3"] as const;
export type StageName = (typeof stageNames)[number];

export const leverGroups = [...stageNames, "HYBRID", ...floorConditions] as const;

const indicatorSchema = z.strictObject({
  code: z.string().check(z.minLength(1)),
  name: bilingualSchema,
  /** Numerator, denominator and who knows it. */
  definition: bilingualSchema,
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  /** Half width of what a measurement may be off, in the unit of the indicator; none = not varied. */
  error: z.optional(z.number()),
});

/** Share of itself by which a weight may move; none = the rule `weightTolerance`. */
const tolerance = { tolerance: z.optional(z.number()) };

const floorTestSchema = z.strictObject({
  condition: z.enum(floorConditions),
  indicator: z.string(),
  threshold: z.number(),
  ...origin,
});

const typeEvidenceSchema = z.strictObject({
  indicator: z.string(),
  element: z.enum(typeElements),
  idAnchor: z.number(),
  diAnchor: z.number(),
  weight: z.number(),
  ...tolerance,
  /** Without any key indicator observed there is no verdict on the type. */
  key: z.boolean(),
  ...origin,
});

const stageEvidenceSchema = z.strictObject({
  indicator: z.string(),
  low: z.number(),
  gate: z.number(),
  high: z.number(),
  weight: z.number(),
  ...tolerance,
  ...origin,
});

const stageSchema = z.strictObject({
  name: bilingualSchema,
  /** How a cluster in this stage competes. */
  mechanism: bilingualSchema,
  evidence: z.array(stageEvidenceSchema),
});

const ladderSchema = z.tuple([stageSchema, stageSchema, stageSchema]);

const leverSchema = z.strictObject({
  group: z.enum(leverGroups),
  family: z.enum(leverFamilies),
  text: bilingualSchema,
  indicators: z.array(z.string()),
});

/** What a model calls the units that it is about, where they are no clusters: in English one and several, in Chinese. */
const nounSchema = z.strictObject({ one: z.string(), other: z.string(), "zh-CN": z.string() });

/** The shape of a model, without the checks that compare its parts. */
export const modelShape = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.string(),
  title: bilingualSchema,
  /** A sentence that every result carries; may be empty. */
  sentence: bilingualSchema,
  citation: z.string(),
  /** Year or month of the edition of the data that its numbers come from. */
  edition: z.optional(z.string()),
  noun: z.optional(nounSchema),
  rules: rulesSchema,
  /** Where the number of each rule comes from. */
  ruleOrigins: ruleOriginsSchema,
  indicators: z.array(indicatorSchema),
  floor: z.array(floorTestSchema),
  type: z.array(typeEvidenceSchema),
  ladders: z.strictObject({ ID: ladderSchema, DI: ladderSchema }),
  levers: z.array(leverSchema),
});

export type Model = z.infer<typeof modelShape>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type FloorTest = z.infer<typeof floorTestSchema>;
export type TypeEvidence = z.infer<typeof typeEvidenceSchema>;
export type StageEvidence = z.infer<typeof stageEvidenceSchema>;
export type StageDefinition = z.infer<typeof stageSchema>;
export type Lever = z.infer<typeof leverSchema>;
