import { readPaths } from "../evolution";
import { pathHeader, PathWriter, type ResultCell } from "../i18n";
import type { EvolutionInput } from "./panelArguments";
import { spillBelow } from "./spill";

/** CLUSTERPATH: each row of a panel as a period on the path of its cluster, in the order of the input. */
export function clusterPath({ input, panel, rows }: EvolutionInput): ResultCell[][] {
  const { model, dataset, language } = input;
  const header = pathHeader(language);
  const writer = new PathWriter(model, language);
  const cells = Array.from({ length: rows }, (): ResultCell[] => header.map(() => ""));
  for (const { points } of readPaths(panel, dataset)) {
    for (const point of points) cells[point.row] = writer.point(point);
  }
  for (const leftOut of panel.leftOut) cells[leftOut.row] = writer.leftOut(leftOut);
  return spillBelow(input, header, cells);
}
