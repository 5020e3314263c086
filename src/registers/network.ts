import { NumberIndex } from "./numberIndex";
import type { Firms } from "./readFirms";
import type { Ties } from "./readTies";
import { throughTies, type Steps } from "./steps";
import { kindNames, kinds } from "./words";

/** Bits of the kinds of a pair; a tie of unknown kind has the last one. */
const bitOf = (kind: number): number => 1 << (kind < 0 ? kindNames.length : kind);
const kindAt = (kind: keyof typeof kinds): number => kindNames.indexOf(kind);
const SUPPLY = kindAt("supply");
const PROJECT = kindAt("project");
const COMPLEMENT = kindAt("complement");
const HORIZONTAL = kindAt("horizontal");
const DATA = kindAt("data");

/** The ties of all clusters as pairs of firms, arcs of supply and projects, columnar. */
export interface Network {
  readonly firms: Firms;
  /** Tied pairs: rows of the firms, the lower one first. */
  readonly pairs: number;
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** The pair of two rows; -1 where they are not tied. */
  find(row: number, other: number): number;
  /** Weight of the supply ties of a pair, and of all its ties of known kind. */
  supplyWeight(pair: number): number;
  weight(pair: number): number;
  /** 1 where its industries differ, 0 where they agree, below 0 where one is unknown. */
  isCross(pair: number): number;
  readonly arcs: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per arc 1 live, 0 not, below 0 unknown. */
  readonly live: Int8Array;
  isReciprocated(arc: number): boolean;
  readonly projects: number;
  groupOfProject(project: number): number;
  isCrossProject(project: number): boolean;
}

/** Gathers the ties into pairs. A pair and kind counts once; a project of k members gives each of its pairs 1/(k - 1) (Newman 2001). */
export function* readNetwork(firms: Firms, ties: Ties): Steps<Network> {
  const size = Math.max(1, firms.size);
  const { industry } = firms;
  const pairs = new NumberIndex(ties.size);
  const pairOf = new Int32Array(ties.size);
  const one = new Int32Array(ties.size);
  const other = new Int32Array(ties.size);
  const kindsOf = new Uint8Array(ties.size);
  yield* throughTies(ties.list.rows.length, ties.size, (first, end) => {
    for (let tie = first; tie < end; tie += 1) {
      const from = ties.from[tie] ?? 0;
      const to = ties.to[tie] ?? 0;
      const low = from < to ? from : to;
      const high = from < to ? to : from;
      const pair = pairs.idOf(low * size + high);
      pairOf[tie] = pair;
      one[pair] = low;
      other[pair] = high;
      kindsOf[pair] = (kindsOf[pair] ?? 0) | bitOf(ties.kind[tie] ?? -1);
    }
  });
  const projects = new Projects(firms, ties);
  yield;
  const projectWeight = projects.weights(pairOf, pairs.size);
  const arcs = arcsOf(ties, size);
  const has = (pair: number, kind: number): number => (((kindsOf[pair] ?? 0) & bitOf(kind)) === 0 ? 0 : 1);
  return {
    ...{ firms, pairs: pairs.size, one, other, ...arcs, projects: projects.size },
    find: (row, beside) => pairs.find(row < beside ? row * size + beside : beside * size + row),
    supplyWeight: (pair) => has(pair, SUPPLY),
    weight: (pair) => {
      const plain = has(pair, SUPPLY) + has(pair, COMPLEMENT) + has(pair, HORIZONTAL);
      // A data tie rides on the others.
      const alone = kindsOf[pair] === bitOf(DATA) ? 1 : 0;
      return plain + (projectWeight[pair] ?? 0) + alone;
    },
    isCross: (pair) => {
      const first = industry?.[one[pair] ?? -1] ?? -1;
      const second = industry?.[other[pair] ?? -1] ?? -1;
      return first < 0 || second < 0 ? -1 : first === second ? 0 : 1;
    },
    groupOfProject: (project) => projects.groupOf(project),
    isCrossProject: (project) => projects.isCross(project),
  };
}

/** Supply from one firm to another, each direction once. */
function arcsOf(ties: Ties, size: number): Pick<Network, "arcs" | "from" | "to" | "live" | "isReciprocated"> {
  const arcs = new NumberIndex(Math.ceil(ties.size / 4));
  const from = new Int32Array(ties.size);
  const to = new Int32Array(ties.size);
  const live = new Int8Array(ties.size).fill(-1);
  for (let tie = 0; tie < ties.size; tie += 1) {
    if (ties.kind[tie] !== SUPPLY) continue;
    const start = ties.from[tie] ?? 0;
    const end = ties.to[tie] ?? 0;
    const arc = arcs.idOf(start * size + end);
    from[arc] = start;
    to[arc] = end;
    // Told twice, yes wins, and no over nothing.
    live[arc] = Math.max(live[arc] ?? -1, ties.live[tie] ?? -1, -1);
  }
  return {
    ...{ arcs: arcs.size, from, to, live },
    isReciprocated: (arc) => arcs.find((to[arc] ?? 0) * size + (from[arc] ?? 0)) >= 0,
  };
}

/** The named projects of all clusters and their members. */
class Projects {
  private readonly index: NumberIndex;
  private readonly projectOf: Int32Array;
  private readonly members: Float64Array;
  private readonly firstIndustry: Int32Array;
  private readonly cross: Uint8Array;
  private readonly groups: number;

  constructor(
    { groupOf, groups, industry, size: rows }: Firms,
    private readonly ties: Ties,
  ) {
    this.groups = Math.max(1, groups.length);
    this.index = new NumberIndex(Math.min(ties.size, 1024));
    this.projectOf = new Int32Array(ties.size).fill(-1);
    for (let tie = 0; tie < ties.size; tie += 1) {
      const name = ties.project[tie] ?? -1;
      if (ties.kind[tie] !== PROJECT || name < 0) continue;
      this.projectOf[tie] = this.index.idOf(name * this.groups + (groupOf[ties.from[tie] ?? -1] ?? 0));
    }
    this.members = new Float64Array(this.index.size);
    this.firstIndustry = new Int32Array(this.index.size).fill(-1);
    this.cross = new Uint8Array(this.index.size);
    const seen = new NumberIndex(2 * this.index.size);
    const join = (project: number, row: number): void => {
      const known = seen.size;
      if (seen.idOf(project * Math.max(1, rows) + row) === known) this.join(project, industry?.[row] ?? -1);
    };
    for (let tie = 0; tie < ties.size; tie += 1) {
      const project = this.projectOf[tie] ?? -1;
      if (project < 0) continue;
      join(project, ties.from[tie] ?? 0);
      join(project, ties.to[tie] ?? 0);
    }
  }

  get size(): number {
    return this.index.size;
  }

  groupOf(project: number): number {
    return this.index.keyAt(project) % this.groups;
  }

  /** Whether two of its members are known to be of different industries. */
  isCross(project: number): boolean {
    return this.cross[project] === 1;
  }

  /** Per pair its largest weight among projects; one that has no name weighs 1. */
  weights(pairOf: Int32Array, pairs: number): Float64Array {
    const weights = new Float64Array(pairs);
    for (let tie = 0; tie < this.ties.size; tie += 1) {
      if (this.ties.kind[tie] !== PROJECT) continue;
      const project = this.projectOf[tie] ?? -1;
      const weight = project < 0 ? 1 : 1 / ((this.members[project] ?? 2) - 1);
      const pair = pairOf[tie] ?? 0;
      if (weight > (weights[pair] ?? 0)) weights[pair] = weight;
    }
    return weights;
  }

  private join(project: number, industry: number): void {
    this.members[project] = (this.members[project] ?? 0) + 1;
    if (industry < 0) return;
    const first = this.firstIndustry[project] ?? -1;
    if (first < 0) this.firstIndustry[project] = industry;
    else if (first !== industry) this.cross[project] = 1;
  }
}
