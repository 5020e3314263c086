import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BoundModel } from "../../assessment";
import type { ClusterPattern, Panel } from "../../evolution";
import { PathsChart, type PathSeries } from "../charts/PathsChart";
import { MOST_SERIES, SeriesSwatch } from "../charts/SeriesMark";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { pathPeriods, type PathPeriod } from "./pathPeriods";
import { patternWords, typeText } from "./patternWords";

const useStyles = makeStyles({
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", columnGap: "6px", alignItems: "center", padding: "2px 0", overflowWrap: "anywhere" },
});

interface PathsTogetherProps {
  readonly panel: Panel;
  readonly model: BoundModel;
  readonly drawn: readonly ClusterPattern[];
  /** Nobody has chosen: what is drawn are those that moved most. */
  readonly isAutomatic: boolean;
  readonly onClear: () => void;
  readonly onOpen: (name: string) => void;
}

/** Several clusters in one chart, with what their marks stand for and the same as a table. */
export function PathsTogether({ panel, model, drawn, isAutomatic, onClear, onOpen }: PathsTogetherProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const paths = drawn.map(({ path: followed }, series): PathSeries => {
    const path = pathPeriods(followed, panel.periods, model, t, language);
    const periods = path.map((period) =>
      t("evolutionPage.periodMaturity", { period: String(period.label), maturity: maturityText(t, period) }),
    );
    const text = t("evolutionPage.pointLabel", { period: followed.name, details: periods.join(t("list.separator")) });
    return { name: followed.name, series, path, text };
  });
  const [from, to] = [String(panel.periods[0] ?? ""), String(panel.periods.at(-1) ?? "")];
  return (
    <Section title={t("evolutionPage.together")}>
      <Note>
        {t(isAutomatic ? "evolutionPage.togetherFirst" : "evolutionPage.togetherChosen", {
          count: drawn.length,
          most: MOST_SERIES,
        })}
      </Note>
      {drawn.length > 0 && (
        <>
          <PathsChart
            label={t("evolutionPage.togetherLabel", { from, to })}
            periods={panel.periods}
            paths={paths}
            onOpen={onOpen}
          />
          <ul className={styles.legend}>
            {drawn.map((pattern, series) => (
              <li key={pattern.path.name} className={styles.item}>
                <SeriesSwatch series={series} />
                <span>
                  {[
                    pattern.path.name,
                    typeText(t, pattern),
                    patternWords(t, pattern, model.model.rules, language),
                  ].join(" · ")}
                </span>
              </li>
            ))}
          </ul>
          <Disclosure title={t("evolutionPage.togetherTable")}>
            <DataTable
              headers={[t("evolutionPage.period"), ...drawn.map(({ path }) => path.name)]}
              rows={panel.periods.map((period, at) => [
                String(period),
                ...paths.map(({ path }) => {
                  const read = path.find((one) => one.at === at);
                  return read ? maturityText(t, read) : "";
                }),
              ])}
              isNumber={(column) => column > 0}
              isEven
            />
          </Disclosure>
        </>
      )}
      {!isAutomatic && (
        <div>
          <Button size="small" onClick={onClear}>
            {t("evolutionPage.togetherClear")}
          </Button>
        </div>
      )}
    </Section>
  );
}

const maturityText = (t: ReturnType<typeof useTexts>["t"], { maturity }: PathPeriod): string =>
  maturity === undefined ? t("evolutionPage.unknownMark") : maturity.toFixed(2);
