import { Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ClusterPattern } from "../../evolution";
import type { Rules } from "../../model";
import { useTexts } from "../texts";
import { agreementText, patternText, trendText, typeText } from "./patternWords";

const useStyles = makeStyles({
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
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface PatternCardProps {
  readonly pattern: ClusterPattern;
  readonly rules: Rules;
  readonly takesFocus: boolean;
  readonly onOpen: (pattern: ClusterPattern) => void;
}

/** One cluster: pattern, type, what the theory says to it, and the trend behind it. */
export function PatternCard({ pattern, rules, takesFocus, onOpen }: PatternCardProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const { name } = pattern.path;
  const trend = trendText(t, pattern);
  const facts = [
    [t("evolutionPage.pattern"), patternText(t, pattern, rules)],
    [t("evolutionPage.type"), typeText(t, pattern)],
    ...(pattern.reading.kind === "tested" ? [[t("evolutionPage.agreement"), agreementText(t, pattern)]] : []),
    ...(trend === undefined ? [] : [[t("evolutionPage.trend"), trend]]),
  ];
  return (
    <div ref={card} className={styles.card}>
      <Body1Strong as="h3" className={styles.name}>
        <Link as="button" aria-label={t("evolutionPage.open", { name })} onClick={() => onOpen(pattern)}>
          {name}
        </Link>
      </Body1Strong>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>
              <Caption1>{term}</Caption1>
            </dt>
            <dd className={styles.value}>
              <Caption1>{value}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
