import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { clusterNames } from "../../results";
import { DEFAULT_DRAWS, DEFAULT_SEED } from "../../robustness";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { Note } from "../layout/Prose";
import { Row, Section, Stack } from "../layout/Stack";
import { NothingFound } from "../states/NothingFound";
import { useTexts } from "../texts";
import { ComparedTable } from "./ComparedTable";
import { comparedClusters } from "./comparedClusters";
import { PairList } from "./PairList";
import { PeersView, usePeers } from "./PeersView";

const useStyles = makeStyles({
  legend: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  chosen: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  name: { overflowWrap: "anywhere" },
  offer: { maxWidth: "100%", whiteSpace: "normal", textAlign: "start" },
});

const MOST = 4;
/** So many names are offered at once. */
const OFFERED = 6;
const settings = { draws: DEFAULT_DRAWS, seed: DEFAULT_SEED };

interface CompareViewProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
}

/** A cluster beside up to three others: who is ahead and why, how sure that is, and everything side by side. */
export function CompareView({ assessed, cluster }: CompareViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { clusters } = assessed.table;
  const { model } = assessed.read;
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const names = useMemo(() => clusterNames(t, clusters), [t, clusters]);
  const nameOf = (of: AssessedCluster): string => names[clusters.indexOf(of)] ?? of.name;
  const others = keys.flatMap((key) => clusters.find((known) => known.key === key && known !== cluster) ?? []);
  const chosen = useMemo(() => [cluster, ...others], [cluster, keys, clusters]);
  const compared = useMemo(
    () => (chosen.length > 1 ? comparedClusters(model, chosen, settings) : undefined),
    [model, chosen],
  );
  const peers = usePeers(assessed, cluster);
  const add = (other: AssessedCluster): void => {
    setKeys([...others.map(({ key }) => key), other.key].slice(0, MOST - 1));
    setSearch("");
  };
  const sought = search.trim().toLowerCase();
  const found = clusters.filter(
    (known) => !chosen.includes(known) && (sought !== "" ? known.texts.includes(sought) : false),
  );
  return (
    <Stack label={t("compareView.title")}>
      <Note>{t("compareView.hint")}</Note>
      {chosen.length < MOST && (
        <>
          <Field label={t("compareView.search")}>
            <Input value={search} onChange={(_, { value }) => setSearch(value)} />
          </Field>
          <Row>
            {found.slice(0, OFFERED).map((other) => (
              <Button key={other.key} size="small" className={styles.offer} onClick={() => add(other)}>
                {t("compareView.add", { name: nameOf(other) })}
              </Button>
            ))}
          </Row>
          {sought !== "" && found.length === 0 && <NothingFound text={t("compareView.none")} />}
          {found.length > OFFERED && <Note>{t("compareView.more", { count: found.length - OFFERED })}</Note>}
        </>
      )}
      {compared && (
        <>
          <ul className={styles.legend} aria-label={t("compareView.legend")}>
            {chosen.map((of, at) => (
              <li key={of.key} className={styles.chosen}>
                <span className={styles.name}>{`${letterOf(at)} ${nameOf(of)}`}</span>
                {at > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={t("compareView.remove", { name: nameOf(of) })}
                    onClick={() => setKeys(keys.filter((key) => key !== of.key))}
                  >
                    {"×"}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <PairList compared={compared} names={chosen.map(nameOf)} settings={settings} />
          <ComparedTable comparison={compared.comparison} letters={chosen.map((_, at) => letterOf(at))} />
        </>
      )}
      <Section title={t("peers.title")} isLandmark>
        <PeersView
          assessed={assessed}
          cluster={cluster}
          peers={peers}
          nameOf={nameOf}
          isFull={chosen.length === MOST}
          isChosen={(other) => chosen.includes(other)}
          onCompare={add}
        />
      </Section>
    </Stack>
  );
}

/** Under their names four columns would not fit beside each other. */
const letterOf = (place: number): string => String.fromCodePoint("A".charCodeAt(0) + place);
