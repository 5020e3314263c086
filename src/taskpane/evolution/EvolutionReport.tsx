import { Button, makeStyles } from "@fluentui/react-components";
import type { ClusterPattern } from "../../evolution";
import { MOST_LINES, writeEvolutionReport } from "../../workbook/report/evolutionReport";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { today } from "../report/today";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import type { PanelEvolution } from "./panelEvolution";
import { useSectionStyles } from "./sectionStyles";

const useStyles = makeStyles({ report: { display: "flex", flexDirection: "column", rowGap: "8px" } });

interface EvolutionReportProps {
  readonly followed: PanelEvolution;
  /** The clusters that the list shows: the first of them are drawn. */
  readonly drawn: readonly ClusterPattern[];
}

/** Writes what came out on a sheet of its own. */
export function EvolutionReport({ followed, drawn }: EvolutionReportProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { t, language } = useTexts();
  const work = useWork();
  const { source, read, evolution } = followed;
  const write = () =>
    work.run(async () => {
      const { sheet, isNew } = await writeEvolutionReport({
        source,
        model: read.model,
        evolution,
        drawn: drawn.slice(0, MOST_LINES).map(({ path }) => path),
        language,
        leftOut: leftOutIn(read, language),
        date: today(),
      });
      return t(isNew ? "evolutionPage.written" : "evolutionPage.updated", { sheet });
    });
  return (
    <section className={styles.report} aria-label={t("evolutionPage.reportTitle")}>
      <h2 className={section.heading}>{t("evolutionPage.reportTitle")}</h2>
      <p className={section.note}>{t("evolutionPage.reportHint", { count: MOST_LINES })}</p>
      <Button disabledFocusable={work.isBusy} onClick={() => void write()}>
        {t("evolutionPage.write")}
      </Button>
      <WorkStatus work={work} label={t("report.working")} canCancel={false} />
    </section>
  );
}
