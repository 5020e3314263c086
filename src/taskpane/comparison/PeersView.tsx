import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { reportedLadders, type BoundModel } from "../../assessment";
import { Peers, Places, type Peer, type Place } from "../../comparison";
import { indicatorLabel, percentText, valueText } from "../../results";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Note } from "../layout/Prose";
import { Empty } from "../states/Empty";
import { useTexts } from "../texts";

const useStyles = makeStyles({ button: { minWidth: 0, whiteSpace: "nowrap" } });

const NEAREST = 5;

interface PeersOfCluster {
  readonly nearest: readonly Peer[];
  readonly places: readonly Place[];
  /** Clusters of its type in its period, itself included. */
  readonly alike: number;
}

/** The nearest clusters of the same period, and its place among those of its type. */
export function usePeers({ read, table }: Assessed, cluster: AssessedCluster): PeersOfCluster {
  const peers = useMemo(
    () =>
      new Peers(
        read.model,
        table.clusters.map(({ values }) => values),
      ),
    [read, table],
  );
  return useMemo(() => {
    const at = table.clusters.indexOf(cluster);
    const all = table.clusters.map(({ assessment, period, values }) => ({ kind: assessment.kind, period, values }));
    const own = all[at];
    const isOfPeriod = (other: number): boolean => all[other]?.period === own?.period;
    return {
      nearest: peers.nearest(at, NEAREST, isOfPeriod),
      places: own ? new Places(read.model, all).of(own) : [],
      alike: all.filter(({ kind, period }) => kind === own?.kind && period === own.period).length,
    };
  }, [peers, read, table, cluster]);
}

interface PeersViewProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
  readonly peers: PeersOfCluster;
  readonly nameOf: (cluster: AssessedCluster) => string;
  readonly isFull: boolean;
  readonly isChosen: (cluster: AssessedCluster) => boolean;
  readonly onCompare: (cluster: AssessedCluster) => void;
}

/** Which clusters are of its kind and size, and where it stands among those of its type, indicator by indicator. */
export function PeersView(props: PeersViewProps) {
  const { assessed, cluster, peers, nameOf, isFull, isChosen, onCompare } = props;
  const { nearest, places, alike } = peers;
  const styles = useStyles();
  const { t, language } = useTexts();
  const { model } = assessed.read;
  const shown = new Set(indicatorsBehind(model, cluster));
  const { kind } = cluster.assessment;
  return (
    <>
      {nearest.length === 0 ? (
        <Empty text={t("peers.none", { coverage: percentText(model.rules.typeCoverage) })} />
      ) : (
        <DataTable
          label={t("peers.title")}
          rows={nearest.flatMap(({ place, distance, coverage }) => {
            const other = assessed.table.clusters[place];
            if (!other) return [];
            const name = nameOf(other);
            const facts = { distance: distance.toFixed(2), coverage: percentText(coverage) };
            return [
              [
                name,
                t("compareView.distance", facts),
                <Button
                  key={other.key}
                  size="small"
                  className={styles.button}
                  aria-label={t("compareView.add", { name })}
                  disabledFocusable={isFull || isChosen(other)}
                  onClick={() => onCompare(other)}
                >
                  {t("compareView.title")}
                </Button>,
              ],
            ];
          })}
        />
      )}
      <Note>{t("peers.meaning")}</Note>
      <Disclosure title={t("peers.places")}>
        {places.length === 0 ? (
          <Empty text={t("peers.noType")} />
        ) : (
          <>
            <Note>{t("peers.placesMeaning", { count: alike, type: t(`verdict.${kind}`) })}</Note>
            <DataTable
              headers={[
                t("peers.columns.indicator"),
                t("peers.columns.own"),
                t("peers.columns.quartiles"),
                t("peers.columns.percentile"),
              ]}
              rows={places
                .filter(({ at }) => shown.has(at))
                .map(({ indicator, value, lower, median, upper, percentile }) => [
                  indicatorLabel(indicator, language),
                  Number.isNaN(value) ? t("view.notObserved") : valueText(value, indicator, language),
                  Number.isNaN(median)
                    ? ""
                    : [lower, median, upper].map((of) => valueText(of, indicator, language)).join(" · "),
                  Number.isNaN(percentile) ? "" : String(Math.round(percentile)),
                ])}
            />
          </>
        )}
      </Disclosure>
    </>
  );
}

/** The indicators of the type and of the ladders that are reported, by their positions in the model. */
function indicatorsBehind(model: BoundModel, { assessment }: AssessedCluster): number[] {
  const stages = reportedLadders(assessment).flatMap(({ stages: readings }) => readings);
  return [...model.type, ...stages.flatMap(({ stage }) => [...stage.evidence])].map(({ at }) => at);
}
