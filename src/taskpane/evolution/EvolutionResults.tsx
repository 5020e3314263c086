import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { ladderNames } from "../../model";
import { versionText } from "../../results";
import { useOpened } from "../cards/useOpened";
import { Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { Page } from "../layout/Stack";
import { useTexts } from "../texts";
import { EvolutionReport } from "./EvolutionReport";
import type { PanelEvolution } from "./panelEvolution";
import { PanelRemarks } from "./PanelRemarks";
import { drawnTogether } from "./pathOrder";
import { PathView } from "./PathView";
import { noSearch, PatternList, patternsFound } from "./PatternList";
import { TheoryTest } from "./TheoryTest";
import { TransitionMatrix } from "./TransitionMatrix";

const useStyles = makeStyles({
  views: { display: "flex", columnGap: "8px" },
  // Forced colours drop the tints.
  tint: { "@media (forced-colors: active)": { display: "none" } },
});

const views = ["patterns", "transitions", "test"] as const;

/** What came out: the clusters with their patterns, one path in detail, transitions, the test of the theory, the report. */
export function EvolutionResults({ followed }: { readonly followed: PanelEvolution }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [view, setView] = useState<(typeof views)[number]>("patterns");
  const [search, setSearch] = useState(noSearch);
  const { opened, lastOpened, open, back } = useOpened<string>();
  const { evolution, read } = followed;
  const { patterns, panel, ladders } = evolution;
  const pattern = patterns.find(({ path }) => path.name === opened);
  const found = patternsFound(patterns, search);
  // From one to the next as they are listed.
  const at = found.findIndex(({ path }) => path.name === opened);
  const step = (position: number) => {
    const other = at < 0 ? undefined : found[position];
    return other && (() => open(other.path.name));
  };
  if (pattern) {
    return (
      <PathView
        key={pattern.path.name}
        pattern={pattern}
        panel={panel}
        model={read.model}
        onBack={back}
        onPrevious={step(at - 1)}
        onNext={step(at + 1)}
      />
    );
  }
  const [from, to] = [panel.periods[0] ?? "", panel.periods.at(-1) ?? ""];
  const { id } = read.model.model;
  const version = versionText(read.model.model, t);
  return (
    <Page>
      <div>
        <Paragraph>
          {t(panel.periods.length > 1 ? "evolutionPage.result" : "evolutionPage.resultOnePeriod", {
            clusters: panel.clusters.length,
            periods: panel.periods.length,
            from,
            to,
            id,
            version,
          })}
        </Paragraph>
        <PanelRemarks panel={panel} sheetRow={followed.read.sheetRow} />
      </div>
      <div role="group" aria-label={t("evolutionPage.views")} className={styles.views}>
        {views.map((choice) => (
          <ToggleButton
            key={choice}
            size="small"
            appearance={view === choice ? "primary" : "secondary"}
            checked={view === choice}
            onClick={() => setView(choice)}
          >
            {t(`evolutionPage.${choice}`)}
          </ToggleButton>
        ))}
      </div>
      {view === "patterns" && (
        <PatternList
          evolution={evolution}
          model={read.model}
          found={found}
          search={search}
          onSearch={setSearch}
          lastOpened={lastOpened}
          onOpen={open}
        />
      )}
      {view === "transitions" && (
        <Section title={t("evolutionPage.transitions")} as="h2" help="clustertransitions">
          <Note>{t("evolutionPage.transitionsNote")}</Note>
          <div className={styles.tint}>
            <Note>{t("evolutionPage.tintNote")}</Note>
          </div>
          {ladderNames.map((ladder) => (
            <TransitionMatrix key={ladder} description={ladders[ladder]} />
          ))}
        </Section>
      )}
      {view === "test" && <TheoryTest evolution={evolution} />}
      <EvolutionReport followed={followed} drawn={search.chosen ? drawnTogether(patterns, search.chosen) : found} />
    </Page>
  );
}
