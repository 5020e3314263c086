import { useState } from "react";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import { Disclosure } from "../Disclosure";
import { Heading, Paragraph } from "../layout/Prose";
import { Page, Stack } from "../layout/Stack";
import { errorSentence } from "../progress/errorSentence";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { SimulationFields } from "../robustness/SimulationFields";
import { defaultSettings, readSettings } from "../robustness/simulationSettings";
import { VariedList } from "../robustness/VariedList";
import { Stale } from "../states/Stale";
import { SourceCard } from "../source/SourceCard";
import { TotalRows } from "../source/TotalRows";
import { useChosenTable } from "../source/useChosenTable";
import { useDataChanges } from "../source/useDataChanges";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { auditTableOf, type AuditedTable } from "./auditedTable";
import { AuditReport } from "./AuditReport";
import { AuditResults } from "./AuditResults";

/** Audits the chosen data before an index of them is published. */
export function AuditPage() {
  const { t, language } = useTexts();
  const { modelChoice, model, leftOut } = useWorkbench();
  const { preview, columns, read } = useChosenTable();
  const [typed, setTyped] = useState(defaultSettings);
  const [audited, setAudited] = useState<AuditedTable>();
  const [phase, setPhase] = useState<"reading" | "drawing">("reading");
  const work = useWork((error) => errorSentence(error, language));
  const { hasChanged, forget } = useDataChanges(audited?.source);
  const settings = readSettings(typed, preview?.size ?? 1, t);
  const isReady = columns?.kind === "bound" && settings.drawsFault === undefined && settings.seedFault === undefined;

  const auditWithout = (rows: ReadonlySet<string>) => async (control: WorkControl) => {
    setPhase("reading");
    const isAsSeen = ({ size }: SourcePreview): boolean => readSettings(typed, size, t).drawsFault === undefined;
    const table = await read(control, { leftOut: rows }, isAsSeen);
    if (!table) return undefined;
    setPhase("drawing");
    const result = await auditTableOf(table, modelChoice, settings.settings, control);
    forget();
    setAudited(result);
    return undefined;
  };

  return (
    <Page>
      <Stack>
        <Heading as="h2">{t("auditPage.title")}</Heading>
        <Paragraph>{t("auditPage.hint")}</Paragraph>
      </Stack>
      <SourceCard columns={columns} />
      <Disclosure title={t("auditPage.varied")}>
        <VariedList model={model} />
      </Disclosure>
      <SimulationFields
        typed={typed}
        read={settings}
        onType={setTyped}
        hints={{ draws: t("auditPage.drawsHint"), seed: t("auditPage.seedHint") }}
      />
      <Stack>
        <WorkButton
          appearance="primary"
          work={work}
          label={t("auditPage.run")}
          disabled={!isReady}
          job={auditWithout(leftOut)}
        />
        <WorkStatus work={work} label={t(`auditPage.${phase}`)} />
        {audited && <TotalRows totals={audited.read.totals} work={work} readAgain={auditWithout} />}
      </Stack>
      {audited && hasChanged && (
        <Stale
          text={t("auditPage.changedSince", { address: audited.source.address })}
          again={{ work, label: t("pane.runAgain"), job: auditWithout(leftOut) }}
        />
      )}
      {audited && (
        <>
          <AuditResults table={audited} />
          <AuditReport table={audited} />
        </>
      )}
    </Page>
  );
}
