import { withNamespace } from "../texts";
import { previewSource } from "./sourceTable";
import { localAddress, writeFormulaBeside } from "./writeResults";

/** Writes `=CLUSTERASSESS` beside the selected table. Nothing is overwritten; gives the address of the formula. */
export async function assessSelection(): Promise<string> {
  const source = await previewSource();
  return writeFormulaBeside(source, withNamespace(`=CLUSTERASSESS(${localAddress(source)})`));
}
