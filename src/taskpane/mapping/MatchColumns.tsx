import { useEffect, useRef, useState } from "react";
import { MATCHED_DATA } from "../../workbook/mapping/matchedData";
import { previewSource } from "../../workbook/sourceTable";
import { Caption } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { ComparedNumbers } from "./ComparedNumbers";
import { MatchedChanges } from "./MatchedChanges";
import { MatchTable, type MatchTableProps } from "./MatchTable";
import { openTable, type OpenedTable } from "./openedTable";

interface MatchColumnsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether the model knows a column of the chosen table; undefined where only changes are to be told. */
  readonly hasIndicators?: boolean;
}

/** Matches the columns of a table with headings of its own; once it is matched, tells what it can say and what has changed. */
export function MatchColumns({ isOpen, onClose, hasIndicators }: MatchColumnsProps) {
  const { data } = useWorkbench();
  const [written, setWritten] = useState<string>();
  const isMatched = data.kind === "name" && data.name === MATCHED_DATA;
  return (
    <>
      {isMatched && <MatchedChanges />}
      {isOpen && (
        <Opened
          onClose={onClose}
          onWritten={(text) => {
            setWritten(text);
            onClose();
          }}
        />
      )}
      {!isOpen && written !== undefined && <Written text={written} onDismiss={() => setWritten(undefined)} />}
      {!isOpen && isMatched && hasIndicators !== undefined && <ComparedNumbers hasIndicators={hasIndicators} />}
    </>
  );
}

/** What was written stands where the long list of columns was, in sight of whoever pressed the button below that. */
function Written({ text, onDismiss }: { readonly text: string; readonly onDismiss: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: "center" });
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice intent="success" text={text} onDismiss={onDismiss} />
    </div>
  );
}

/** Step by step: columns, rows, what comes of it, writing. */
function Opened({ onClose, onWritten }: Pick<MatchTableProps, "onClose" | "onWritten">) {
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
      {opened && <MatchTable opened={opened} model={model} onClose={onClose} onWritten={onWritten} />}
    </Section>
  );
}
