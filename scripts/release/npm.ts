import { spawnSync } from "node:child_process";

export interface NpmAnswer {
  readonly ok: boolean;
  readonly out: string;
  readonly complaints: string;
}

/** Runs npm itself, the one that runs this script where there is one. */
export function npm(root: string, parameters: readonly string[]): NpmAnswer {
  const own = process.env["npm_execpath"];
  const [command, first] = own === undefined ? (["npm", []] as const) : ([process.execPath, [own]] as const);
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1e8, shell: own === undefined } as const;
  const { status, stdout, stderr } = spawnSync(command, [...first, ...parameters], options);
  return { ok: status === 0, out: stdout, complaints: stderr };
}
