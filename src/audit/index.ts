export { AuditAssembly, auditPart, prepareAuditor, runAudit, type Audit, type Auditor, type AuditPart } from "./audit";
export type { Coherence, Pair, Placed, StageAlpha } from "./coherence";
export type { EffectiveWeight } from "./effectiveWeights";
export type { LeftOut } from "./leaveOneOut";
export type { SensitivityOf, Share } from "./sensitivity";
export {
  factorGroups,
  LEAST_DRAWS,
  quantities,
  RESAMPLES,
  sideOf,
  sides,
  type FactorGroup,
  type Quantity,
  type Side,
} from "./settings";
