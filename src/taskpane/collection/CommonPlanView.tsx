import { Body1Strong } from "@fluentui/react-components";
import { useMemo } from "react";
import { TablePlan } from "../../collection";
import { commonSentences } from "../../results";
import type { AssessedCluster } from "../assess/assessTable";
import { Disclosure } from "../Disclosure";
import { List } from "../layout/List";
import type { ReadTable } from "../source/readTable";
import { useTexts } from "../texts";

interface CommonPlanViewProps {
  readonly read: ReadTable;
  readonly clusters: readonly AssessedCluster[];
}

/** Over all clusters: which indicators would settle most types, and most stages, that the data do not say. */
export function CommonPlanView(props: CommonPlanViewProps) {
  const { t } = useTexts();
  return (
    <Disclosure title={<Body1Strong as="h2">{t("collection.title")}</Body1Strong>} isLazy>
      <CommonPlanList {...props} />
    </Disclosure>
  );
}

function CommonPlanList({ read, clusters }: CommonPlanViewProps) {
  const { t, language } = useTexts();
  const sentences = useMemo(() => {
    const plan = new TablePlan(read.model);
    for (const { assessment, values } of clusters) plan.add(assessment, values);
    return commonSentences(plan.plans(), language);
  }, [read, clusters, language]);
  return <List items={sentences.length === 0 ? [t("collection.completeAll")] : sentences} />;
}
