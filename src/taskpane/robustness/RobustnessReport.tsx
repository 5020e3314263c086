import { writeRobustness } from "../../workbook/report/writeRobustness";
import type { WorkControl } from "../../workbook/workControl";
import { Caption } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { absoluteAddress } from "../report/absoluteAddress";
import { today } from "../report/today";
import { writtenText } from "../report/writtenText";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import { drawnFormula } from "./drawnFormula";
import type { SimulatedTable } from "./simulatedTable";

/** Writes a run on a sheet of its own. */
export function RobustnessReport({ table }: { readonly table: SimulatedTable }) {
  const { t, language } = useTexts();
  const work = useWork();

  const write = async (control: WorkControl): Promise<string> => {
    const { source, read, robustness, clusters, modelChoice } = table;
    const { sheet, isNew, refused } = await writeRobustness(
      {
        source,
        model: read.model,
        language,
        formula: drawnFormula("CLUSTERROBUST", absoluteAddress(source), modelChoice, language, robustness),
        robustness,
        clusters,
        leftOut: leftOutIn(read, language),
        date: today(),
      },
      control,
    );
    return writtenText(t, t(`robustnessPage.${isNew ? "written" : "updated"}`, { sheet }), refused);
  };

  return (
    <Stack label={t("robustnessPage.write")}>
      <Caption>{t("robustnessPage.writeHint")}</Caption>
      <WorkButton work={work} label={t("robustnessPage.write")} job={write} />
      <WorkStatus work={work} label={t("work.writing")} canCancel={work.progress !== undefined} />
    </Stack>
  );
}
