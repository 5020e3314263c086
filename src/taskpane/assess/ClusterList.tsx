import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  Field,
  Input,
  Link,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { VerdictKind } from "../../assessment";
import type { AssessedCluster } from "./assessTable";
import { useTexts } from "../texts";
import { verdictKinds } from "./VerdictSummary";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px", marginTop: "8px" },
  field: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0 } },
  list: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  badge: { height: "auto", minHeight: "20px", whiteSpace: "normal", alignSelf: "flex-start" },
});

/** The verdict is said in words; the colour only repeats it. */
export const badgeColor = {
  ID: "brand",
  DI: "success",
  HYBRID: "informative",
  INDETERMINATE: "warning",
  NO_DATA: "subtle",
  BELOW_FLOOR: "subtle",
} as const satisfies Record<VerdictKind, string>;

/** Cards are drawn so many at a time: ten thousand at once would freeze the pane. */
const PAGE = 50;

interface ClusterListProps {
  readonly clusters: readonly AssessedCluster[];
  /** The row of the cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: number | undefined;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** One card per cluster, to be searched by name and filtered by verdict. */
export function ClusterList({ clusters, lastOpened, onOpen }: ClusterListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const lastAt = clusters.findIndex(({ row }) => row === lastOpened);
  const [shown, setShown] = useState(Math.max(PAGE, lastAt + 1));
  const [search, setSearch] = useState("");
  const [verdict, setVerdict] = useState("");
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const found = useMemo(
    () =>
      clusters.filter(
        ({ name, assessment }) =>
          (verdict === "" || assessment.kind === verdict) && name.toLowerCase().includes(wanted),
      ),
    [clusters, wanted, verdict],
  );
  const rest = Math.min(PAGE, found.length - shown);
  return (
    <>
      <div className={styles.tools}>
        <Field label={t("view.search")} className={styles.field}>
          <Input value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Field label={t("view.filter")} className={styles.field}>
          <Select value={verdict} onChange={(_, { value }) => setVerdict(value)}>
            <option value="">{t("view.all")}</option>
            {verdictKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`verdict.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Caption1 as="p" aria-live="polite">
        {t("view.found", { count: found.length, all: clusters.length })}
      </Caption1>
      <ul className={styles.list}>
        {found.slice(0, shown).map((cluster) => (
          <li key={cluster.row}>
            <ClusterCard cluster={cluster} takesFocus={cluster.row === lastOpened} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + rest)}>
          {t("pane.more", { count: rest })}
        </Button>
      )}
    </>
  );
}

interface ClusterCardProps {
  readonly cluster: AssessedCluster;
  readonly takesFocus: boolean;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

function ClusterCard({ cluster, takesFocus, onOpen }: ClusterCardProps) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const { t } = useTexts();
  const { row, assessment, stage, focus } = cluster;
  const name = cluster.name === "" ? t("pane.clusterAt", { row: row + 2 }) : cluster.name;
  const number = (value: number): string => value.toFixed(2);
  const { index, interval } = assessment.type;
  const isPlaced = assessment.kind !== "BELOW_FLOOR" && assessment.kind !== "NO_DATA";
  const confidence = "confidence" in assessment ? assessment.confidence : "open";
  return (
    <div ref={card} className={styles.card}>
      <Body1Strong as="h3" className={styles.name}>
        <Link as="button" aria-label={t("view.open", { name })} onClick={() => onOpen(cluster)}>
          {name}
        </Link>
      </Body1Strong>
      <Badge appearance="tint" color={badgeColor[assessment.kind]} className={styles.badge}>
        {t(`verdict.${assessment.kind}`)}
      </Badge>
      <dl className={styles.facts}>
        {isPlaced && <Fact term={t("pane.confidence")} value={t(`confidence.${confidence}`)} />}
        {isPlaced && (
          <Fact
            term={t("pane.index")}
            value={t("pane.interval", { index: number(index), low: number(interval.low), high: number(interval.high) })}
          />
        )}
        {stage !== "" && <Fact term={t("pane.stage")} value={stage} />}
        {focus !== "" && <Fact term={t("pane.focus")} value={focus} />}
      </dl>
    </div>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        <Caption1>{term}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}
