import { useMemo, useState } from "react";
import { resultsFaultSentence } from "../../faults";
import { modelFingerprint } from "../../sql/fingerprint";
import { readSource, type SourceCells, type SourcePreview } from "../../workbook/sourceTable";
import { List } from "../layout/List";
import { Caption, Paragraph } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { readTold } from "./toldClusters";
import { ToldOverview } from "./ToldOverview";

/** More than these are counted only. */
const MOST_FAULTS = 5;

interface ReadCells {
  readonly source: SourcePreview;
  readonly cells: SourceCells;
}

/** A table that holds results of an engine: read, checked against the model in use, and shown as an assessment is. */
export function ToldResults({ preview }: { readonly preview: SourcePreview }) {
  const { t, language } = useTexts();
  const { model, currentModel, currentSource } = useWorkbench();
  const work = useWork();
  const [read, setRead] = useState<ReadCells>();
  const reading = useMemo(() => read && readTold(read.source, read.cells, model, language), [read, model, language]);
  const readNow = async (control: Parameters<typeof readSource>[1]): Promise<undefined> => {
    const source = await currentSource();
    await currentModel();
    setRead({ source, cells: await readSource(source, control) });
  };
  const isShown = read?.source.address === preview.address;
  return (
    <Stack>
      <Paragraph>{t("results.found", { count: preview.size, address: preview.address })}</Paragraph>
      <Caption>{t("results.hint")}</Caption>
      <WorkButton appearance="primary" work={work} label={t("results.read")} job={readNow} />
      <WorkStatus work={work} label={t("results.reading")} />
      {isShown && reading?.kind === "refused" && (
        <>
          <Notice intent="error" text={t("results.refused", { count: reading.faults.length })} />
          <List
            items={[
              ...reading.faults.slice(0, MOST_FAULTS).map((fault) => resultsFaultSentence(t, fault)),
              ...(reading.faults.length > MOST_FAULTS
                ? [t("results.more", { count: reading.faults.length - MOST_FAULTS })]
                : []),
            ]}
          />
        </>
      )}
      {isShown && reading?.kind === "told" && (
        <>
          <Caption>{t("results.model", { fingerprint: modelFingerprint(model) })}</Caption>
          <Caption>{t("results.absent")}</Caption>
          <ToldOverview table={reading.table} source={read.source} />
        </>
      )}
    </Stack>
  );
}
