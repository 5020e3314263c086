import { Body1Strong } from "@fluentui/react-components";
import type { SourcePreview } from "../../workbook/sourceTable";
import { Disclosure } from "../Disclosure";
import { Caption } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { today } from "../report/today";
import { writtenText } from "../report/writtenText";
import { useTexts } from "../texts";
import type { ToldTable } from "./toldClusters";

interface ToldReportProps {
  readonly table: ToldTable;
  readonly source: SourcePreview;
}

/** The report about results that came back, on a sheet of its own. */
export function ToldReport({ table, source }: ToldReportProps) {
  const { t, language } = useTexts();
  const work = useWork();
  const { model, clusters } = table;
  return (
    <Disclosure title={<Body1Strong as="h2">{t("results.report.fold")}</Body1Strong>}>
      <Stack>
        <Caption>{t("results.report.hint")}</Caption>
        <WorkButton
          work={work}
          label={t("results.report.write")}
          job={async (control) => {
            const { writeToldReport } = await import("../../workbook/report/writeToldReport");
            const input = { address: source.address, model, clusters, language, date: today() };
            const { sheet, isNew, refused } = await writeToldReport(input, control);
            const written = t(isNew ? "results.report.written" : "results.report.updated", { sheet });
            return writtenText(t, written, refused);
          }}
        />
        <WorkStatus work={work} label={t("work.writing")} canCancel={work.progress !== undefined} />
      </Stack>
    </Disclosure>
  );
}
