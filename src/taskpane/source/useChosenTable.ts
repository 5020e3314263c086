import { holdsResults } from "../../sql/results/resultHeaders";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import { useWorkbench } from "../workbench/workbench";
import { readColumns } from "./columns";
import { readTable, type Reading, type ReadTable } from "./readTable";

/** The chosen data under the chosen model: what is known of its columns, and the way to read all of it. */
export function useChosenTable() {
  const { source, model, currentSource, currentModel, refresh } = useWorkbench();
  const preview = source.kind === "table" ? source.preview : undefined;
  // Results of an engine hold no indicator, and are no data to match: they are read in a way of their own.
  const told = preview && holdsResults(preview.headers) ? preview : undefined;
  const columns = preview && !told ? readColumns(model, preview.headers) : undefined;

  /** Undefined where it is no longer what the person saw: then that is shown first. */
  async function read(
    control: WorkControl,
    reading: Reading,
    isAsSeen: (now: SourcePreview) => boolean = () => true,
    look: () => Promise<SourcePreview> = currentSource,
  ): Promise<ReadTable | undefined> {
    // Everything is read now: the sheet may have changed since it was last looked at, by whoever's hand.
    const [now, chosen] = [await look(), await currentModel()];
    const found = readColumns(chosen, now.headers);
    if (found.kind === "bound" && isAsSeen(now)) return readTable(now, chosen, found.columns, reading, control);
    refresh();
    return undefined;
  }
  return { preview, told, columns, read };
}
