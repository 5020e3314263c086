import { modelFaultAt } from "../../faults";
import { useTexts } from "../texts";
import type { FieldFault } from "./modelDraft";
import type { FieldName } from "./modelFields";

interface FieldWords {
  readonly label: (name: FieldName) => string;
  readonly fault: (fault: FieldFault, where: string) => string;
}

/** The words for fields and their faults. */
export function useFieldWords(): FieldWords {
  const { t } = useTexts();
  return {
    label: (name) => t(`modelPage.field.${name}`),
    fault: (fault, where) =>
      fault.code === "emptyCell" || fault.code === "notNumber"
        ? t(`modelPage.${fault.code}`, { where, found: fault.found })
        : modelFaultAt(t, where, fault),
  };
}
