import { writeAudit } from "../../workbook/report/writeAudit";
import type { WorkControl } from "../../workbook/workControl";
import { Caption } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { absoluteAddress } from "../report/absoluteAddress";
import { today } from "../report/today";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import { drawnFormula } from "../robustness/drawnFormula";
import type { AuditedTable } from "./auditedTable";

/** Writes an audit on a sheet of its own. */
export function AuditReport({ table }: { readonly table: AuditedTable }) {
  const { t, language } = useTexts();
  const work = useWork();

  const write = async (control: WorkControl): Promise<string> => {
    const { source, read, audit, modelChoice } = table;
    const { sheet, isNew } = await writeAudit(
      {
        source,
        model: read.model,
        language,
        formula: drawnFormula("CLUSTERAUDIT", absoluteAddress(source), modelChoice, language, audit),
        audit,
        leftOut: leftOutIn(read, language),
        date: today(),
      },
      control,
    );
    return t(`auditPage.${isNew ? "written" : "updated"}`, { sheet });
  };

  return (
    <Stack label={t("auditPage.write")}>
      <Caption>{t("auditPage.writeHint")}</Caption>
      <WorkButton work={work} label={t("auditPage.write")} job={write} />
      <WorkStatus work={work} label={t("work.writing")} canCancel={work.progress !== undefined} />
    </Stack>
  );
}
