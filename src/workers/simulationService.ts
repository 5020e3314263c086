import { transfer } from "comlink";
import { auditPart, prepareAuditor, type AuditPart, type Auditor } from "../audit";
import { Reassigning, type Reassignments } from "../measures/moran";
import {
  assembleRobustness,
  buffersOf,
  prepareSimulator,
  simulate,
  type Job,
  type Robustness,
  type Settings,
  type SimulatedPart,
  type Simulator,
} from "../robustness";

/** What a worker does for whoever runs a simulation; every answer is the same wherever it is computed. */
export interface SimulationService {
  /** Draws for some clusters of a run; the draws of the model are kept from one part of a run to the next. */
  simulate(run: number, job: Job): SimulatedPart;
  /** Ranks the clusters of all parts, which takes long enough to keep it from the thread that shows the pane. */
  assemble(settings: Settings, parts: readonly SimulatedPart[]): Robustness;
  /** Audits with some clusters of a run; its draws are kept from one part to the next. */
  audit(run: number, job: Job): AuditPart;
  /** Counts extreme reassignments of a permutation test, from one on up to another. */
  countExtreme(given: Reassignments, from: number, to: number): number;
}

export function simulationService(): SimulationService {
  let current: { readonly run: number; readonly simulator: Simulator } | undefined;
  let audited: { readonly run: number; readonly auditor: Auditor } | undefined;
  return {
    simulate(run, job) {
      if (current?.run !== run) current = { run, simulator: prepareSimulator(job) };
      return transferPart(simulate(current.simulator, job));
    },
    assemble: assembleRobustness,
    audit(run, job) {
      if (audited?.run !== run) audited = { run, auditor: prepareAuditor(job) };
      const part = auditPart(audited.auditor, job);
      return transfer(
        part,
        [part.types, part.stages, part.maturities, part.sums].map(({ buffer }) => buffer).filter(isMovable),
      );
    },
    countExtreme: (given, from, to) => new Reassigning(given).countExtreme(from, to),
  };
}

/** Marks the memory of a part to be moved to the other thread instead of copied; without effect in the same thread. */
export function transferPart(part: SimulatedPart): SimulatedPart {
  return transfer(part, movable(part));
}

/** The memory of several parts at once. */
export function transferParts(parts: readonly SimulatedPart[]): readonly SimulatedPart[] {
  return transfer([...parts], parts.flatMap(movable));
}

const isMovable = (buffer: ArrayBufferLike): buffer is ArrayBuffer => buffer instanceof ArrayBuffer;

const movable = (part: SimulatedPart): ArrayBuffer[] => buffersOf(part).filter(isMovable);
