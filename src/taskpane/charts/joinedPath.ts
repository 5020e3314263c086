import type { PathPeriod } from "../evolution/pathPeriods";
import type { Scale } from "./scale";

/** The line through the known periods of a path, as a drawing takes it; where periods do not follow each other it begins anew. */
export function joinedPath(path: readonly PathPeriod[], x: Scale, y: Scale): string {
  return path
    .flatMap(({ at, maturity, isJoined }) =>
      maturity === undefined ? [] : [`${isJoined ? "L" : "M"}${x(at).toFixed(1)},${y(maturity).toFixed(1)}`],
    )
    .join(" ");
}
