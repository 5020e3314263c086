import { Button, Caption1, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { patterns as allPatterns, type ClusterPattern, type Pattern } from "../../evolution";
import type { Rules } from "../../model";
import { useTexts } from "../texts";
import { PatternCard } from "./PatternCard";
import { patternKind, patternName } from "./patternWords";
import { useSectionStyles } from "./sectionStyles";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px", marginTop: "8px" },
  field: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  list: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
});

/** Cards are drawn so many at a time. */
const PAGE = 20;

export interface PatternSearch {
  readonly name: string;
  readonly pattern: Pattern | "";
}

export const noSearch: PatternSearch = { name: "", pattern: "" };

/** The clusters whose name and pattern are searched for. */
export function patternsFound(patterns: readonly ClusterPattern[], { name, pattern }: PatternSearch): ClusterPattern[] {
  const wanted = name.trim().toLowerCase();
  return patterns.filter(
    (candidate) =>
      (pattern === "" || patternKind(candidate) === pattern) && candidate.path.name.toLowerCase().includes(wanted),
  );
}

interface PatternListProps {
  readonly patterns: readonly ClusterPattern[];
  readonly found: readonly ClusterPattern[];
  readonly rules: Rules;
  readonly search: PatternSearch;
  readonly onSearch: (search: PatternSearch) => void;
  /** The cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (pattern: ClusterPattern) => void;
}

/** One card per cluster with the pattern of its path; to be searched by name and filtered by pattern. */
export function PatternList({ patterns, found, rules, search, onSearch, lastOpened, onOpen }: PatternListProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { t } = useTexts();
  const lastAt = found.findIndex(({ path }) => path.name === lastOpened);
  const [shown, setShown] = useState(Math.max(PAGE, lastAt + 1));
  const rest = Math.min(PAGE, found.length - shown);
  const counts = allPatterns.map((pattern) => ({
    pattern,
    count: patterns.filter((candidate) => patternKind(candidate) === pattern).length,
  }));
  return (
    <section>
      <h2 className={section.heading}>{t("evolutionPage.patterns")}</h2>
      <p className={section.note}>{t("evolutionPage.patternNote")}</p>
      <p className={section.note}>{t("evolutionPage.trendNote")}</p>
      <div className={styles.tools}>
        <Field label={t("view.search")} className={styles.field}>
          <Input value={search.name} onChange={(_, { value }) => onSearch({ ...search, name: value })} />
        </Field>
        <Field label={t("evolutionPage.pattern")} className={styles.field}>
          <Select
            value={search.pattern}
            onChange={(_, { value }) =>
              onSearch({ ...search, pattern: allPatterns.find((pattern) => pattern === value) ?? "" })
            }
          >
            <option value="">{t("evolutionPage.allPatterns")}</option>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ pattern, count }) => (
                <option key={pattern} value={pattern}>
                  {t("evolutionPage.count", { name: patternName(t, pattern), count })}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <Caption1 as="p" aria-live="polite">
        {t("view.found", { count: found.length, all: patterns.length })}
      </Caption1>
      <ul className={styles.list}>
        {found.slice(0, shown).map((pattern) => (
          <li key={pattern.path.name}>
            <PatternCard
              pattern={pattern}
              rules={rules}
              takesFocus={pattern.path.name === lastOpened}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + rest)}>
          {t("pane.more", { count: rest })}
        </Button>
      )}
    </section>
  );
}
