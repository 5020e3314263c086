import { useMemo } from "react";
import { TablePlan } from "../../collection";
import { commonSentences } from "../../results";
import type { AssessedCluster } from "../assess/assessTable";
import type { ReadTable } from "../source/readTable";
import { List } from "../layout/List";
import { Heading } from "../layout/Prose";
import { useTexts } from "../texts";

interface CommonPlanViewProps {
  readonly read: ReadTable;
  readonly clusters: readonly AssessedCluster[];
}

/** Over all clusters: which indicators would settle most types, and most stages, that the data do not say. */
export function CommonPlanView({ read, clusters }: CommonPlanViewProps) {
  const { t, language } = useTexts();
  const sentences = useMemo(() => {
    const plan = new TablePlan(read.model);
    for (const { assessment, values } of clusters) plan.add(assessment, values);
    return commonSentences(plan.plans(), language);
  }, [read, clusters, language]);
  if (sentences.length === 0) return null;
  return (
    <section aria-label={t("collection.title")}>
      <Heading>{t("collection.title")}</Heading>
      <List items={sentences} />
    </section>
  );
}
