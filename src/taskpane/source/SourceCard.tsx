import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { workbookFaultSentence } from "../../faults";
import type { Model } from "../../model";
import { holdsResults } from "../../sql/results/resultHeaders";
import { headerFaultSentence, indicatorLabel } from "../../results";
import type { SourcePreview } from "../../workbook/sourceTable";
import { Disclosure } from "../Disclosure";
import { List } from "../layout/List";
import { Caption, Heading, Paragraph } from "../layout/Prose";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { ChooseData } from "./ChooseData";
import { BetterModel, useBetterModel } from "./BetterModel";
import { ChooseModel } from "./ChooseModel";
import type { ColumnReading, ColumnsOf } from "./columns";
import { isMatchedTable, MatchColumnsStep } from "./MatchColumnsStep";
import { keyColumns } from "./panelColumns";

// Most tables have no such header, and the pane opens without what it would ask.
const NearHeaders = lazy(async () => ({ default: (await import("./NearHeaders")).NearHeaders }));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "12px" },
  card: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "block", margin: "4px 0 0", overflowWrap: "anywhere" },
});

interface SourceCardProps {
  readonly columns: ColumnsOf | undefined;
  /** Somebody asked for it: the focus comes with it. */
  readonly takesFocus?: boolean;
}

/** Which data are worked on, by which model, and which of the columns the model recognises. */
export function SourceCard({ columns, takesFocus = false }: SourceCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { source, data, model } = useWorkbench();
  // Where another model knows the headers, none has to be matched.
  const better = useBetterModel();
  // Whoever selects a cell elsewhere, or looks at a report just written, has done nothing wrong.
  const intent = data.kind === "selection" ? "info" : "warning";
  const refused = columns?.kind === "refused" ? columns.fault : undefined;
  // Numbers that were matched to be compared are no mistake: what they can say is told below.
  const isCompared = refused?.code === "noKnownColumn" && isMatchedTable(data);
  const isResults = source.kind === "table" && holdsResults(source.preview.headers);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) section.current?.querySelector("select")?.focus();
  }, [takesFocus]);
  return (
    <section ref={section} aria-label={t("pane.source")} className={styles.section}>
      <ChooseData />
      <div className={styles.card}>
        <Heading as="h2">{t("pane.source")}</Heading>
        {source.kind === "table" && (
          <Paragraph>{`${source.preview.address} (${t("pane.rows", { count: source.preview.size })})`}</Paragraph>
        )}
        {source.kind === "table" && source.selected !== undefined && (
          <Caption>{t("source.stays", { address: source.preview.address })}</Caption>
        )}
        {source.kind === "table" && source.preview.hasHiddenRows && <Caption>{t("source.hiddenRows")}</Caption>}
        {source.kind === "table" &&
          source.preview.totalsRows.map(({ table, sheetRow }) => (
            <Caption key={sheetRow}>{t("total.ofTableLeftOut", { table, row: sheetRow })}</Caption>
          ))}
        {isResults && <Caption>{t("source.results")}</Caption>}
        {source.kind === "fault" && <Notice intent={intent} text={workbookFaultSentence(source.fault, language)} />}
        {refused && !isCompared && <Notice intent={intent} text={headerFaultSentence(refused, model, language)} />}
        <BetterModel />
        {columns?.kind === "bound" && source.kind === "table" && (
          <Columns columns={columns.columns} model={model} source={source.preview} />
        )}
      </div>
      {!isResults && (
        <MatchColumnsStep isWanted={refused !== undefined && !isCompared && !better} hasIndicators={!isCompared} />
      )}
      <ChooseModel />
    </section>
  );
}

interface ColumnsProps {
  readonly columns: ColumnReading;
  readonly model: Model;
  readonly source: SourcePreview;
}

/** What the model makes of the header row. */
function Columns({ columns, model, source }: ColumnsProps) {
  const { t, language } = useTexts();
  const { recognised, missing } = columns;
  const keys = keyColumns(source, columns);
  const ignored = columns.ignored.filter(({ column }) => !keys.includes(column));
  const meant = ignored.flatMap(({ meant: indicator, ...column }) => (indicator ? [{ ...column, indicator }] : []));
  return (
    <>
      <Paragraph>{t("pane.recognised", { found: recognised.length, all: model.indicators.length })}</Paragraph>
      {meant.length > 0 && (
        <Suspense fallback={null}>
          <NearHeaders near={meant} />
        </Suspense>
      )}
      <ColumnList
        title={t("pane.missing", { count: missing.length })}
        items={missing.map((indicator) => indicatorLabel(indicator, language))}
      />
      <ColumnList title={t("pane.ignored", { count: ignored.length })} items={ignored.map(({ header }) => header)} />
    </>
  );
}

function ColumnList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <Disclosure title={title} className={styles.line}>
      <List items={items} />
    </Disclosure>
  );
}
