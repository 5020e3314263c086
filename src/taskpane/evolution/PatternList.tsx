import { patterns as allPatterns, type ClusterPattern, type Pattern } from "../../evolution";
import type { Rules } from "../../model";
import { CardList } from "../cards/CardList";
import { SearchAndChoose } from "../cards/SearchAndChoose";
import { Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { PatternCard } from "./PatternCard";
import { patternKind, patternName } from "./patternWords";

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
  const { t } = useTexts();
  const options = allPatterns.flatMap((value) => {
    const count = patterns.filter((candidate) => patternKind(candidate) === value).length;
    return count > 0 ? [{ value, label: t("evolutionPage.count", { name: patternName(t, value), count }) }] : [];
  });
  return (
    <Section title={t("evolutionPage.patterns")} as="h2">
      <Note>{t("evolutionPage.patternNote")}</Note>
      <Note>{t("evolutionPage.trendNote")}</Note>
      <SearchAndChoose
        search={search.name}
        onSearch={(name) => onSearch({ ...search, name })}
        choiceLabel={t("evolutionPage.pattern")}
        choice={search.pattern}
        options={[{ value: "", label: t("evolutionPage.allPatterns") }, ...options]}
        onChoice={(pattern) => onSearch({ ...search, pattern })}
      />
      <CardList found={found} all={patterns.length} keyOf={({ path }) => path.name} lastOpened={lastOpened}>
        {(pattern, wasOpened) => <PatternCard pattern={pattern} rules={rules} takesFocus={wasOpened} onOpen={onOpen} />}
      </CardList>
    </Section>
  );
}
