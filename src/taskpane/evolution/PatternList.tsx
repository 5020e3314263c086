import { patterns as allPatterns, type ClusterPattern, type Evolution, type Pattern } from "../../evolution";
import type { BoundModel } from "../../assessment";
import { CardList } from "../cards/CardList";
import { SearchAndChoose } from "../cards/SearchAndChoose";
import { MOST_SERIES } from "../charts/SeriesMark";
import { Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { NotTestable } from "./NotTestable";
import { drawnTogether, isTested, movedFirst } from "./pathOrder";
import { PathsTogether } from "./PathsTogether";
import { PathTile } from "./PathTile";
import { patternKind, patternName } from "./patternWords";

export interface PatternSearch {
  readonly name: string;
  readonly pattern: Pattern | "";
  /** The clusters that are drawn together; undefined while nobody has chosen. */
  readonly chosen: readonly string[] | undefined;
}

export const noSearch: PatternSearch = { name: "", pattern: "", chosen: undefined };

/** The clusters whose name and pattern are searched for, those that moved most first. */
export function patternsFound(patterns: readonly ClusterPattern[], { name, pattern }: PatternSearch): ClusterPattern[] {
  const wanted = name.trim().toLowerCase();
  return movedFirst(
    patterns.filter(
      (candidate) =>
        (pattern === "" || patternKind(candidate) === pattern) && candidate.path.name.toLowerCase().includes(wanted),
    ),
  );
}

interface PatternListProps {
  readonly evolution: Evolution;
  readonly model: BoundModel;
  readonly found: readonly ClusterPattern[];
  readonly search: PatternSearch;
  readonly onSearch: (search: PatternSearch) => void;
  /** The cluster that was looked at last: its tile takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (name: string) => void;
}

/** The paths: some together in one chart, all in small; to be searched by name, filtered by pattern and chosen. */
export function PatternList({ evolution, model, found, search, onSearch, lastOpened, onOpen }: PatternListProps) {
  const { t } = useTexts();
  const { patterns, panel } = evolution;
  const drawn = drawnTogether(patterns, search.chosen);
  // Whoever looks for a cluster finds it, testable or not; before that, those without a pattern are told in one line.
  const isNarrowed = search.name.trim() !== "" || search.pattern !== "";
  const tiles = isNarrowed ? found : found.filter(isTested);
  const options = allPatterns.flatMap((value) => {
    const count = patterns.filter((candidate) => patternKind(candidate) === value).length;
    return count > 0 ? [{ value, label: t("evolutionPage.count", { name: patternName(t, value), count }) }] : [];
  });
  return (
    <Section title={t("evolutionPage.patterns")} as="h2" help="clusterpattern">
      <PathsTogether
        panel={panel}
        model={model}
        drawn={drawn}
        isAutomatic={search.chosen === undefined}
        onClear={() => onSearch({ ...search, chosen: undefined })}
        onOpen={onOpen}
      />
      <SearchAndChoose
        search={search.name}
        onSearch={(name) => onSearch({ ...search, name })}
        choiceLabel={t("evolutionPage.pattern")}
        choice={search.pattern}
        options={[{ value: "", label: t("evolutionPage.allPatterns") }, ...options]}
        onChoice={(pattern) => onSearch({ ...search, pattern })}
      />
      {!isNarrowed && (
        <NotTestable
          patterns={found.filter((pattern) => !isTested(pattern))}
          all={patterns.length}
          rules={model.model.rules}
          lastOpened={lastOpened}
          onOpen={({ path }) => onOpen(path.name)}
        />
      )}
      {/* Where nothing is testable, the line above says so: nobody has searched in vain. */}
      {(isNarrowed || tiles.length > 0) && (
        <CardList
          found={tiles}
          all={patterns.length}
          keyOf={({ path }) => path.name}
          lastOpened={lastOpened}
          onShowAll={() => onSearch({ ...search, name: "", pattern: "" })}
          form="tiles"
        >
          {(pattern, wasOpened) => (
            <PathTile
              pattern={pattern}
              panel={panel}
              model={model}
              choosing={{
                isChosen: (name) => search.chosen?.includes(name) ?? false,
                hasRoom: (search.chosen?.length ?? 0) < MOST_SERIES,
                onChoose: (name, isChosen) => {
                  const others = (search.chosen ?? []).filter((other) => other !== name);
                  const chosen = isChosen ? [...others, name] : others;
                  onSearch({ ...search, chosen: chosen.length === 0 ? undefined : chosen });
                },
              }}
              takesFocus={wasOpened}
              onOpen={({ path }) => onOpen(path.name)}
            />
          )}
        </CardList>
      )}
      <Note>{t("evolutionPage.patternNote")}</Note>
      <Note>{t("evolutionPage.trendNote")}</Note>
    </Section>
  );
}
