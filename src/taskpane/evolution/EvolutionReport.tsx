import type { ClusterPattern } from "../../evolution";
import { MOST_LINES, writeEvolutionReport } from "../../workbook/report/evolutionReport";
import type { WorkControl } from "../../workbook/workControl";
import { Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { today } from "../report/today";
import { writtenText } from "../report/writtenText";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import type { PanelEvolution } from "./panelEvolution";

interface EvolutionReportProps {
  readonly followed: PanelEvolution;
  /** The clusters that were chosen, or those that the list shows: the first of them are drawn. */
  readonly drawn: readonly ClusterPattern[];
}

/** Writes what came out on a sheet of its own. */
export function EvolutionReport({ followed, drawn }: EvolutionReportProps) {
  const { t, language } = useTexts();
  const work = useWork();
  const { source, read, evolution } = followed;
  const write = async (control: WorkControl): Promise<string> => {
    const { sheet, isNew, refused } = await writeEvolutionReport(
      {
        source,
        model: read.model,
        evolution,
        drawn: drawn.slice(0, MOST_LINES).map(({ path }) => path),
        language,
        leftOut: leftOutIn(read, language),
        date: today(),
      },
      control,
    );
    return writtenText(t, t(isNew ? "evolutionPage.written" : "evolutionPage.updated", { sheet }), refused);
  };
  return (
    <Section title={t("evolutionPage.reportTitle")} as="h2" isLandmark>
      <Note>{t("evolutionPage.reportHint", { count: MOST_LINES })}</Note>
      <WorkButton work={work} label={t("evolutionPage.write")} job={write} />
      <WorkStatus work={work} label={t("work.writing")} canCancel={work.progress !== undefined} />
    </Section>
  );
}
