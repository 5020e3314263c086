import { Suspense, useState, type ReactNode } from "react";
import { bindModel } from "../../assessment";
import { clusterName } from "../../results";
import type { AssessedCluster } from "../assess/assessTable";
import type { Assessed } from "../assess/assessed";
import { Page } from "../layout/Stack";
import { TabPanel, Tabs, useTabs } from "../layout/Tabs";
import { Loading } from "../states/Loading";
import { useTexts } from "../texts";
import { ClusterHeader } from "./ClusterHeader";
import { clusterTabs, type ClusterTab } from "./clusterTabs";

interface ClusterViewProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
  /** That the sheet has changed since, where it has. */
  readonly notice: ReactNode;
  readonly onBack: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One cluster, understood: a header that stays, and below it one short view at a time. */
export function ClusterView({ assessed, cluster, notice, onBack, onPrevious, onNext }: ClusterViewProps) {
  const { t } = useTexts();
  const id = useTabs();
  const [current, setCurrent] = useState<ClusterTab["name"]>("summary");
  const name = clusterName(t, cluster);
  const shown = clusterTabs.find((tab) => tab.name === current);
  return (
    <Page name={name}>
      <ClusterHeader cluster={cluster} name={name} onBack={onBack} neighbours={{ onPrevious, onNext }}>
        {notice}
        <Tabs
          id={id}
          label={t("view.tabs")}
          tabs={clusterTabs.map((tab) => ({ name: tab.name, label: t(`view.tab.${tab.name}`) }))}
          current={current}
          onChoose={setCurrent}
        />
      </ClusterHeader>
      <TabPanel id={id} current={current}>
        <Suspense fallback={<Loading />}>
          {shown && (
            <shown.View
              key={cluster.key}
              assessed={assessed}
              model={bindModel(assessed.model)}
              cluster={cluster}
              name={name}
            />
          )}
        </Suspense>
      </TabPanel>
    </Page>
  );
}
