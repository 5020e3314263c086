import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ClusterPattern } from "../../evolution";
import type { Rules } from "../../model";
import { Disclosure } from "../Disclosure";
import { MoreButton, usePaging } from "../MoreButton";
import { useTexts } from "../texts";
import { whyNotTestable } from "./patternWords";

const useStyles = makeStyles({
  names: { display: "flex", flexWrap: "wrap", columnGap: "12px", paddingTop: "6px" },
  name: { minHeight: "26px", fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

const PAGE = 100;

interface NotTestableProps {
  readonly patterns: readonly ClusterPattern[];
  /** How many clusters there are, testable or not. */
  readonly all: number;
  readonly rules: Rules;
  /** The cluster that was looked at last: its name takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (pattern: ClusterPattern) => void;
}

/** Clusters without a pattern: how many, for which reasons, and behind that their names, each with the way to its path. */
export function NotTestable({ patterns, all, rules, lastOpened, onOpen }: NotTestableProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const last = patterns.findIndex(({ path }) => path.name === lastOpened);
  const paging = usePaging(patterns.length, PAGE, last + 1);
  const names = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last >= 0) names.current?.querySelectorAll("button")[last]?.focus();
  }, [last]);
  if (patterns.length === 0) return null;
  const reasons = new Map<string, number>();
  for (const pattern of patterns) {
    const reason = whyNotTestable(t, pattern, rules);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return (
    <Disclosure
      isOpen={last >= 0}
      title={t("evolutionPage.notTestableOf", { count: patterns.length, all, reasons: reasonsText(t, reasons) })}
    >
      <div ref={names} className={styles.names}>
        {patterns.slice(0, paging.shown).map((pattern) => (
          <Link
            key={pattern.path.name}
            as="button"
            className={styles.name}
            aria-label={t("evolutionPage.open", { name: pattern.path.name })}
            onClick={() => onOpen(pattern)}
          >
            {pattern.path.name}
          </Link>
        ))}
      </div>
      <MoreButton {...paging} />
    </Disclosure>
  );
}

/** Each reason with its number, the most frequent first. */
function reasonsText(t: ReturnType<typeof useTexts>["t"], reasons: ReadonlyMap<string, number>): string {
  return [...reasons]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => t("evolutionPage.count", { name, count }))
    .join(t("list.note"));
}
