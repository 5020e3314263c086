import { modelFaultAt } from "../../faults";
import { floorConditions } from "../../model";
import { useTexts } from "../texts";
import type { FieldFault } from "./modelDraft";
import type { FieldName, ModelRow } from "./modelFields";

interface FieldWords {
  /** What a row is called in few words: what a field is named after that is read aloud alone. */
  readonly row: (row: ModelRow) => string;
  readonly label: (name: FieldName) => string;
  readonly fault: (fault: FieldFault, where: string) => string;
}

/** The words for rows, fields and their faults. */
export function useFieldWords(): FieldWords {
  const { t } = useTexts();
  return {
    row: (row) => {
      if (row.kind === "rule") return t(`modelPage.rule.${row.rule}`);
      if (row.kind === "evidence") return row.code;
      if (row.kind === "name") return row.indicator.code;
      const { group, family } = row.lever;
      const condition = floorConditions.find((known) => known === group);
      const place = condition ? t(`condition.${condition}`) : group === "HYBRID" ? t("verdict.HYBRID") : group;
      return `${place} · ${family}`;
    },
    label: (name) => t(`modelPage.field.${name}`),
    fault: ({ code, ...fault }, where) =>
      code === "emptyCell" || code === "notNumber" || code === "emptyText"
        ? t(`modelPage.${code}`, { where, found: fault.found })
        : modelFaultAt(t, where, { code, ...fault }),
  };
}
