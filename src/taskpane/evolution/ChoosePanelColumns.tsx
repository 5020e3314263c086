import { makeStyles } from "@fluentui/react-components";
import { ChoiceField } from "../layout/ChoiceField";
import type { IgnoredColumn } from "../source/columns";
import { useTexts } from "../texts";
import type { ChosenPanelColumns } from "./usePanelColumns";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
  },
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
  const none = candidates.length === 0 ? t("evolutionPage.noOtherColumn") : undefined;
  const isTwice = period !== undefined && cluster === period;
  // What is still to be chosen is no error: nobody has done anything yet.
  const hints = {
    cluster: cluster === undefined ? (none ?? t("evolutionPage.needsCluster")) : null,
    period: period === undefined ? (none ?? t("evolutionPage.needsPeriod")) : null,
  };
  const options = candidates.map(({ column, header }) => ({ value: String(column), label: header }));
  return (
    <div className={styles.fields}>
      {(["cluster", "period"] as const).map((role) => (
        <ChoiceField
          key={role}
          label={t(`evolutionPage.${role}Column`)}
          hint={hints[role]}
          validationMessage={role === "period" && isTwice ? t("evolutionPage.needsTwo") : null}
          value={String(chosen[role] ?? "")}
          options={chosen[role] === undefined ? [{ value: "", label: t("evolutionPage.choose") }, ...options] : options}
          onChoose={(value) => {
            const found = candidates.find(({ column }) => String(column) === value);
            if (found) choose(role, found);
          }}
        />
      ))}
    </div>
  );
}
