import { transfer } from "comlink";
import { auditPart, prepareAuditor, type AuditPart, type Auditor } from "../audit";
import { Reassigning, type Reassignments } from "../measures/moran";
import {
  memoryOf,
  ReceivedLists,
  type HandedHeads,
  type HandedRows,
  type ListName,
  type ListReading,
} from "../registers";
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
  /** Begins to compute indicators out of lists, whose rows come after. */
  beginLists(run: number, heads: HandedHeads): void;
  addListRows(run: number, name: ListName, rows: HandedRows): void;
  /** Computes so many steps further; undefined while there are more. */
  takeListSteps(run: number, steps: number): ListReading | undefined;
}

export function simulationService(): SimulationService {
  let current: { readonly run: number; readonly simulator: Simulator } | undefined;
  let audited: { readonly run: number; readonly auditor: Auditor } | undefined;
  let received: { readonly run: number; readonly lists: ReceivedLists } | undefined;
  const listsOf = (run: number): ReceivedLists => {
    if (received?.run !== run) throw new Error("These lists went to another worker.");
    return received.lists;
  };
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
    beginLists(run, heads) {
      received = { run, lists: new ReceivedLists(heads) };
    },
    addListRows: (run, name, rows) => listsOf(run).add(name, rows),
    takeListSteps(run, steps) {
      const reading = listsOf(run).take(steps);
      if (!reading) return undefined;
      // Half a million ties are not kept for nothing.
      received = undefined;
      return transfer(reading, memoryOf(reading).filter(isMovable));
    },
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
