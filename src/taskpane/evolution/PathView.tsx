import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type BoundModel, stagePositions } from "../../assessment";
import type { ClusterPattern, Panel } from "../../evolution";
import type { LadderName, Language } from "../../model";
import { labelsFor } from "../../results";
import type { Translate } from "../../texts";
import { WayBack } from "../cards/WayBack";
import { PathChart } from "../charts/PathChart";
import { PathLegend } from "../charts/PathLegend";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Note, Paragraph, Title } from "../layout/Prose";
import { Page, Section } from "../layout/Stack";
import { Empty } from "../states/Empty";
import { useTexts } from "../texts";
import { type PathPeriod, pathPeriods, periodText } from "./pathPeriods";
import { patternWords, trendText, typeText } from "./patternWords";

const useStyles = makeStyles({
  chosen: {
    margin: "6px 0 0",
    padding: "6px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
});

interface PathViewProps {
  readonly pattern: ClusterPattern;
  readonly panel: Panel;
  readonly model: BoundModel;
  readonly onBack: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One cluster through time: its pattern in words, its path as a chart and as a table. */
export function PathView({ pattern, panel, model, onBack, onPrevious, onNext }: PathViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { path } = pattern;
  const { name, type } = path;
  const periods = pathPeriods(path, panel.periods, model, t, language);
  const [chosen, setChosen] = useState(periods.length - 1);
  const period = periods[chosen];
  const isDrawn = type.kind === "typed" && periods.some(({ maturity }) => maturity !== undefined);
  const trend = trendText(t, pattern, model.model.rules);
  const summary = [patternWords(t, pattern, model.model.rules, language), typeText(t, pattern)];
  const [from, to] = [String(panel.periods[0] ?? ""), String(panel.periods.at(-1) ?? "")];
  return (
    <Page name={name}>
      <WayBack label={t("view.back")} onBack={onBack} neighbours={{ onPrevious, onNext }} />
      <div>
        <Title>{name}</Title>
        <Paragraph>{summary.join(" · ")}</Paragraph>
        {trend !== undefined && <Note>{trend}</Note>}
        <Note>{t("evolutionPage.patternNote")}</Note>
      </div>
      <Section title={t("evolutionPage.path")} help="clusterpath">
        {isDrawn ? (
          <>
            <PathChart
              label={t("evolutionPage.pathLabel", { name, from, to })}
              periods={panel.periods}
              path={periods}
              bands={stageBands(model, type.ladder, t, language)}
              chosen={chosen}
              onChoose={setChosen}
            />
            {period && (
              <p className={styles.chosen} aria-hidden>
                {periodText(t, period)}
              </p>
            )}
            <PathLegend path={periods} />
            <Note>{t("evolutionPage.pathNote")}</Note>
            {type.ladder === "DI" && <Note>{t("evolutionPage.bandsDI")}</Note>}
          </>
        ) : (
          <Empty text={t("evolutionPage.noPoint")} />
        )}
        <Disclosure title={t("evolutionPage.asTable")} isOpen={!isDrawn}>
          <PathTable path={periods} />
        </Disclosure>
      </Section>
    </Page>
  );
}

/** A path as a table: whoever does not see the chart reads the same. */
function PathTable({ path }: { readonly path: readonly PathPeriod[] }) {
  const { t } = useTexts();
  return (
    <DataTable
      headers={(["period", "stage", "maturity", "movement"] as const).map((title) => t(`evolutionPage.${title}`))}
      rows={path.map(({ label, stageText, maturity, movementText }) => [
        String(label),
        stageText,
        maturity?.toFixed(2) ?? "",
        movementText,
      ])}
    />
  );
}

/**
 * What the bands of maturity are called, from the lowest. On the ladder of industrial digitalization a band is a stage;
 * on the other one stages close in any order, and maturity counts those that are closed.
 */
function stageBands(model: BoundModel, ladder: LadderName, t: Translate, language: Language): string[] {
  const labels = labelsFor(model, language);
  return stagePositions.map((position) =>
    ladder === "ID" ? labels.stagePosition(ladder, position) : t(`evolutionPage.closedBand.${position}`),
  );
}
