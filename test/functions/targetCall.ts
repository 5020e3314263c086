/** CLUSTERTARGET of clusters that are written down as their values by code, on the gates of DIC 1.0. */
import { FIRST_EDITION } from "../firstEdition";
import { callFunction } from "./callFunction";

export type Cluster = Readonly<Record<string, number | undefined>>;
type Options = Partial<Record<"stage" | "costs" | "secured" | "output" | "language" | "model", unknown>>;

const FLOOR = { FL1: 2, FL3: 40 };
export const atFloor = (cluster: Cluster): Cluster => ({ "ID1.5": 40, ...FLOOR, ...cluster });

export async function ask(clusters: readonly Cluster[], options: Options = {}): Promise<unknown[][]> {
  const codes = [...new Set(clusters.flatMap((cluster) => Object.keys(cluster)))];
  const table = [["Name", ...codes], ...clusters.map((it, at) => [`C${at}`, ...codes.map((code) => it[code] ?? "")])];
  const {
    stage = null,
    costs = null,
    secured = null,
    output = null,
    language = "code",
    model = FIRST_EDITION,
  } = options;
  return callFunction("CLUSTERTARGET", table, null, model, language, stage, costs, secured, output);
}

/** Target, Changes, Cost, Enough alone, Cost when secured, and the notes one by one, without those that every row has. */
export async function targetOf(cluster: Cluster, options: Options = {}) {
  const [, row = []] = await ask([atFloor(cluster)], options);
  const [target, changes, cost, alone, securedCost, notes] = row;
  const told = String(notes)
    .split("; ")
    .filter((note) => !/^what the model would need|computed array|percent cells/u.test(note));
  return { target, changes, cost, alone, securedCost, notes: told };
}
export const close = (value: number): unknown => expect.closeTo(value, 9);

export const EXACT =
  "the score would be exactly 60: the slightest downward revision of the data would reopen the stage";
