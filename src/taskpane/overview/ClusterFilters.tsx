import { makeStyles } from "@fluentui/react-components";
import type { BoundModel } from "../../assessment";
import { stageNames } from "../../model";
import { typeKinds } from "../assess/clusterFacts";
import { ChoiceField } from "../layout/ChoiceField";
import { useTexts } from "../texts";
import { confidences, coverages, maturities, type ClusterFilter } from "./filter";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 104px), 1fr))", gap: "2px 8px" },
});

interface ClusterFiltersProps {
  readonly model: BoundModel;
  readonly filter: ClusterFilter;
  readonly onFilter: (filter: ClusterFilter) => void;
}

/** Everything that the clusters can be narrowed to, beside a name. */
export function ClusterFilters({ model, filter, onFilter }: ClusterFiltersProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const any = { value: "", label: t("view.any") } as const;
  const stageLabels = new Map(
    [...model.ladders.ID, ...model.ladders.DI].map(({ name, definition }) => [name, definition.name[language]]),
  );
  return (
    <div role="group" aria-label={t("view.filters")} className={styles.fields}>
      <ChoiceField
        size="small"
        label={t("view.filter")}
        value={filter.type}
        options={[
          { value: "", label: t("view.all") },
          ...typeKinds.map((value) => ({ value, label: t(`verdict.${value}`) })),
        ]}
        onChoose={(type) => onFilter({ ...filter, type })}
      />
      <ChoiceField
        size="small"
        label={t("pane.confidence")}
        value={filter.confidence}
        options={[any, ...confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))]}
        onChoose={(confidence) => onFilter({ ...filter, confidence })}
      />
      <ChoiceField
        size="small"
        label={t("pane.stage")}
        value={filter.stage}
        options={[
          any,
          ...stageNames.map((value) => ({ value, label: `${value} ${stageLabels.get(value) ?? ""}` })),
          { value: "consolidated", label: t("view.stageIs.consolidated") },
          { value: "unknown", label: t("view.stageIs.unknown") },
        ]}
        onChoose={(stage) => onFilter({ ...filter, stage })}
      />
      <ChoiceField
        size="small"
        label={t("view.maturity")}
        value={filter.maturity}
        options={[any, ...maturities.map((value) => ({ value, label: t(`view.maturityIs.${value}`) }))]}
        onChoose={(maturity) => onFilter({ ...filter, maturity })}
      />
      <ChoiceField
        size="small"
        label={t("view.coverage")}
        value={filter.coverage}
        options={[any, ...coverages.map((value) => ({ value, label: t(`view.coverageIs.${value}`) }))]}
        onChoose={(coverage) => onFilter({ ...filter, coverage })}
      />
    </div>
  );
}
