import { useEffect, useState } from "react";
import { MATCHED_DATA } from "../../workbook/mapping/matchedData";
import { previewSource } from "../../workbook/sourceTable";
import { Caption } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { MatchedChanges } from "./MatchedChanges";
import { MatchTable } from "./MatchTable";
import { openTable, type OpenedTable } from "./openedTable";

interface MatchColumnsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Matches the columns of a table with headings of its own; once it is matched, tells what has changed behind it. */
export function MatchColumns({ isOpen, onClose }: MatchColumnsProps) {
  const { data } = useWorkbench();
  return (
    <>
      {data.kind === "name" && data.name === MATCHED_DATA && <MatchedChanges />}
      {isOpen && <Opened onClose={onClose} />}
    </>
  );
}

/** Step by step: columns, rows, what comes of it, writing. */
function Opened({ onClose }: Pick<MatchColumnsProps, "onClose">) {
  const { t } = useTexts();
  const { data, source, currentSource, currentModel, model } = useWorkbench();
  const work = useWork();
  const [opened, setOpened] = useState<OpenedTable>();
  const isMatched = data.kind === "name" && data.name === MATCHED_DATA;
  // Where the selection is no table of indicators another one stays chosen; the one that was selected is meant.
  const isSelection = source.kind === "table" && source.selected !== undefined;
  useEffect(() => {
    const look = isSelection ? () => previewSource({ kind: "selection" }) : currentSource;
    void work.run(async (control) => {
      setOpened(await openTable(look, isMatched, await currentModel(), control));
      return undefined;
    });
    // Once: what is matched stays the same table, wherever the selection goes.
  }, []);
  return (
    <Section title={t("mapping.title")} as="h2" isLandmark>
      <Caption>{t("mapping.intro")}</Caption>
      <WorkStatus work={work} label={t("mapping.reading")} />
      {opened && <MatchTable opened={opened} model={model} onClose={onClose} />}
    </Section>
  );
}
