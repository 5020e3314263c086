import { useMemo, useState, type ReactNode } from "react";
import { rememberChoices } from "../../workbook/choices";
import type { Assessed } from "../assess/assessed";
import { useSource } from "../source/useSource";
import { useModel } from "./useModel";
import { WorkbenchContext } from "./workbench";

/** Holds what all pages work on, and keeps the choices with the workbook. */
export function WorkbenchProvider({ children }: { readonly children: ReactNode }) {
  const chosenData = useSource();
  const chosenModel = useModel();
  const [assessed, setAssessed] = useState<Assessed>();
  const { data, refresh: refreshData } = chosenData;
  const { modelChoice, chooseModel, currentModel } = chosenModel;
  const workbench = useMemo(
    () => ({
      ...chosenData,
      ...chosenModel,
      refresh: () => {
        refreshData();
        void currentModel().catch(() => undefined);
      },
      chooseData: (choice: typeof data) => {
        rememberChoices({ data: choice, model: modelChoice });
        chosenData.chooseData(choice);
      },
      chooseModel: (choice: typeof modelChoice) => {
        rememberChoices({ data, model: choice });
        chooseModel(choice);
      },
      assessed,
      setAssessed,
    }),
    [chosenData, chosenModel, assessed],
  );
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}
