import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { writeRobustness } from "../../workbook/report/writeRobustness";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { absoluteAddress } from "../report/absoluteAddress";
import { today } from "../report/today";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import { robustnessFormula } from "./robustnessFormula";
import type { SimulatedTable } from "./simulatedTable";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "6px" },
  hint: { margin: 0 },
});

/** Writes a run on a sheet of its own. */
export function RobustnessReport({ table }: { readonly table: SimulatedTable }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const work = useWork();

  const write = () =>
    work.run(async () => {
      const { source, read, robustness, clusters, modelChoice } = table;
      const named = new Map(clusters.map(({ row, name }) => [row, name]));
      const { sheet, isNew } = await writeRobustness({
        source,
        model: read.model,
        language,
        formula: robustnessFormula(absoluteAddress(source), modelChoice, language, robustness),
        robustness,
        names: robustness.clusters.map((_, row) => named.get(row)),
        leftOut: leftOutIn(read, language),
        date: today(),
      });
      return t(`robustnessPage.${isNew ? "written" : "updated"}`, { sheet });
    });

  return (
    <section className={styles.section} aria-label={t("robustnessPage.write")}>
      <Caption1 as="p" className={styles.hint}>
        {t("robustnessPage.writeHint")}
      </Caption1>
      <Button disabledFocusable={work.isBusy} onClick={() => void write()}>
        {t("robustnessPage.write")}
      </Button>
      <WorkStatus work={work} label={t("report.working")} canCancel={false} />
    </section>
  );
}
