import { useMemo, useState, type ReactNode } from "react";
import { modelFit } from "../../assessment";
import { builtInModels } from "../../model";
import { holdsResults } from "../../sql/results/resultHeaders";
import { rememberChoices } from "../../workbook/choices";
import type { Assessed } from "../assess/assessed";
import { useSource } from "../source/useSource";
import { useModel } from "./useModel";
import { WorkbenchContext } from "./workbench";

/** Holds what all pages work on, and keeps the choices with the workbook. */
export function WorkbenchProvider({ children }: { readonly children: ReactNode }) {
  const chosenModel = useModel();
  const chosenData = useSource(
    ({ headers }) =>
      holdsResults(headers) ||
      [chosenModel.model, ...builtInModels].some((model) => modelFit(model, headers).found > 0),
  );
  const [assessed, setAssessed] = useState<Assessed>();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
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
      leftOut,
      leaveOut: (key: string, isLeftOut: boolean) => {
        const others = [...leftOut].filter((other) => other !== key);
        const now = new Set(isLeftOut ? [...others, key] : others);
        setLeftOut(now);
        return now;
      },
      assessed,
      setAssessed,
    }),
    [chosenData, chosenModel, leftOut, assessed],
  );
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}
