import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { IgnoredColumn } from "../source/columns";
import { useTexts } from "../texts";
import type { ChosenPanelColumns } from "./usePanelColumns";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface ChoosePanelColumnsProps {
  readonly candidates: readonly IgnoredColumn[];
  readonly chosen: ChosenPanelColumns;
}

/** Chooses the columns that name the cluster and the period of each row, among those that hold no indicator. */
export function ChoosePanelColumns({ candidates, chosen }: ChoosePanelColumnsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { cluster, period, choose } = chosen;
  const isTwice = cluster !== undefined && cluster === period;
  const none = candidates.length === 0 ? t("evolutionPage.noOtherColumn") : undefined;
  const fields = [
    {
      role: "cluster",
      column: cluster,
      label: t("evolutionPage.clusterColumn"),
      fault: cluster === undefined ? (none ?? t("evolutionPage.needsCluster")) : undefined,
    },
    {
      role: "period",
      column: period,
      label: t("evolutionPage.periodColumn"),
      fault:
        period === undefined
          ? (none ?? t("evolutionPage.needsPeriod"))
          : isTwice
            ? t("evolutionPage.needsTwo")
            : undefined,
    },
  ] as const;
  return (
    <div className={styles.fields}>
      {fields.map(({ role, column, label, fault }) => (
        <Field
          key={role}
          label={label}
          className={styles.field}
          {...(fault === undefined ? {} : { validationState: "error", validationMessage: fault })}
        >
          <Select
            value={column === undefined ? "" : String(column)}
            onChange={(_, { value }) => {
              const found = candidates.find((candidate) => String(candidate.column) === value);
              if (found) choose(role, found);
            }}
          >
            {column === undefined && <option value="">{t("evolutionPage.choose")}</option>}
            {candidates.map((candidate) => (
              <option key={candidate.column} value={candidate.column}>
                {candidate.header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
