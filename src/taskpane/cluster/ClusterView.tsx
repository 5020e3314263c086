import { Suspense, useMemo, useState, type ReactNode } from "react";
import { bindModel } from "../../assessment";
import { clusterName } from "../../results";
import type { AssessedCluster } from "../assess/assessTable";
import type { Assessed } from "../assess/assessed";
import { Page } from "../layout/Stack";
import { TabPanel, Tabs, useTabs } from "../layout/Tabs";
import { Loading } from "../states/Loading";
import { useTexts } from "../texts";
import { useIsVisible, VisibilityContext } from "../visibility";
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

interface LeftTabs {
  readonly key: AssessedCluster["key"];
  readonly names: readonly ClusterTab["name"][];
}

/** One cluster, understood: a header that stays, and below it one short view at a time. */
export function ClusterView({ assessed, cluster, notice, onBack, onPrevious, onNext }: ClusterViewProps) {
  const { t } = useTexts();
  const id = useTabs();
  const [current, setCurrent] = useState<ClusterTab["name"]>("summary");
  const name = clusterName(t, cluster);
  const model = useMemo(() => bindModel(assessed.model), [assessed.model]);
  /** Views of this cluster that were left, and stay as they were left. */
  const [left, setLeft] = useState<LeftTabs>({ key: cluster.key, names: [] });
  const leftHere = left.key === cluster.key ? left.names : [];
  const isVisible = useIsVisible();
  const choose = (chosen: ClusterTab["name"]): void => {
    setLeft({ key: cluster.key, names: [...leftHere, current] });
    setCurrent(chosen);
  };
  const isThere = ({ name: tab, isKept }: ClusterTab): boolean =>
    tab === current || (isKept === true && leftHere.includes(tab));
  return (
    <Page name={name}>
      <ClusterHeader cluster={cluster} name={name} onBack={onBack} neighbours={{ onPrevious, onNext }}>
        {notice}
        <Tabs
          id={id}
          label={t("view.tabs")}
          tabs={clusterTabs.map((tab) => ({ name: tab.name, label: t(`view.tab.${tab.name}`) }))}
          current={current}
          onChoose={choose}
        />
      </ClusterHeader>
      <TabPanel id={id} current={current}>
        {clusterTabs.filter(isThere).map(({ name: tab, View }) => (
          <div key={tab} hidden={tab !== current}>
            <VisibilityContext value={isVisible && tab === current}>
              <Suspense fallback={<Loading />}>
                <View key={cluster.key} assessed={assessed} model={model} cluster={cluster} name={name} />
              </Suspense>
            </VisibilityContext>
          </div>
        ))}
      </TabPanel>
    </Page>
  );
}
