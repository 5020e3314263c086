import { createContext, use } from "react";
import { defaultModel, type Model } from "../../model";
import type { DataChoice, NamedData } from "../../workbook/dataChoice";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { ModelChoice, WorkbookModel } from "../../workbook/workbookModel";
import type { Assessed } from "../assess/assessed";
import type { Source } from "../source/useSource";

/** What all pages work on: the data and the model that were chosen, and what came out of them. */
export interface Workbench {
  readonly data: DataChoice;
  readonly chooseData: (choice: DataChoice) => void;
  /** What else could be chosen by name. */
  readonly namedData: NamedData;
  /** The chosen data, as they were when last looked at. */
  readonly source: Source;
  /** Looks again at the data, the tables and names, and the workbook's own model. */
  readonly refresh: () => void;
  /** Looks at the chosen data now. */
  readonly currentSource: () => Promise<SourcePreview>;
  readonly model: Model;
  readonly modelChoice: ModelChoice;
  readonly chooseModel: (choice: ModelChoice) => void;
  readonly workbookModel: WorkbookModel;
  /** Reads the workbook's own model again and gives the model that is chosen as it is now. */
  readonly currentModel: () => Promise<Model>;
  /** Totals that are left out of whatever is done with their table, by what the pane remembers them by. */
  readonly leftOut: ReadonlySet<string>;
  /** Leaves rows out, or takes them back; gives what is left out now. */
  readonly leaveOut: (key: string, isLeftOut: boolean) => ReadonlySet<string>;
  readonly assessed: Assessed | undefined;
  readonly setAssessed: (assessed: Assessed | undefined) => void;
}

export const WorkbenchContext = createContext<Workbench>({
  data: { kind: "selection" },
  chooseData: () => undefined,
  namedData: { tables: [], names: [] },
  source: { kind: "looking" },
  refresh: () => undefined,
  currentSource: () => Promise.reject(new Error("There is no workbook.")),
  model: defaultModel,
  modelChoice: defaultModel.id,
  chooseModel: () => undefined,
  workbookModel: { kind: "none" },
  currentModel: () => Promise.resolve(defaultModel),
  leftOut: new Set(),
  leaveOut: () => new Set(),
  assessed: undefined,
  setAssessed: () => undefined,
});

export const useWorkbench = (): Workbench => use(WorkbenchContext);
