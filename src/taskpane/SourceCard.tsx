import { Body1, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { headerFaultSentence, indicatorLabel, workbookFaultSentence } from "../i18n";
import { builtInModelIds, findBuiltInModel, type Model } from "../model";
import type { ColumnReading, ColumnsOf } from "./assessTable";
import { Notice } from "./Notice";
import { useTexts } from "./texts";
import type { Source } from "./useSource";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "12px" },
  card: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "block", margin: "4px 0 0", overflowWrap: "anywhere" },
  // The longest title would otherwise set the width of the field, beyond the pane.
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  list: {
    margin: "0 0 8px",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface SourceCardProps {
  readonly source: Source;
  readonly columns: ColumnsOf | undefined;
  readonly model: Model;
  readonly onModel: (model: Model) => void;
}

/** Which table would be assessed, by which model, and which of its columns the model recognises. */
export function SourceCard({ source, columns, model, onModel }: SourceCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <section aria-label={t("pane.source")} className={styles.section}>
      <div className={styles.card}>
        <Body1Strong as="h2" className={styles.line}>
          {t("pane.source")}
        </Body1Strong>
        {source.kind === "table" && (
          <Body1 as="p" className={styles.line}>
            {`${source.preview.address} (${t("pane.rows", { count: source.preview.size })})`}
          </Body1>
        )}
        {source.kind === "fault" && <Notice intent="warning" text={workbookFaultSentence(source.fault, language)} />}
        {columns?.kind === "refused" && (
          <Notice intent="warning" text={headerFaultSentence(columns.fault, model, language)} />
        )}
        {columns?.kind === "bound" && <Columns columns={columns.columns} model={model} />}
      </div>
      <Field label={t("pane.model")} hint={model.sentence[language]} className={styles.field}>
        <Select
          value={model.id}
          onChange={(_, { value }) => {
            const chosen = findBuiltInModel(value);
            if (chosen) onModel(chosen);
          }}
        >
          {builtInModelIds.map((id) => (
            <option key={id} value={id}>
              {`${id}: ${findBuiltInModel(id)?.title[language] ?? ""}`}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

/** What the model makes of the header row. */
function Columns({ columns, model }: { readonly columns: ColumnReading; readonly model: Model }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { recognised, missing, ignored } = columns;
  return (
    <>
      <Body1 as="p" className={styles.line}>
        {t("pane.recognised", { found: recognised.length, all: model.indicators.length })}
      </Body1>
      <ColumnList
        title={t("pane.missing", { count: missing.length })}
        items={missing.map((indicator) => indicatorLabel(indicator, language))}
      />
      <ColumnList title={t("pane.ignored", { count: ignored.length })} items={ignored} />
    </>
  );
}

function ColumnList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <details className={styles.line}>
      <summary>
        <Caption1>{title}</Caption1>
      </summary>
      <ul className={styles.list}>
        {items.map((item, at) => (
          <li key={`${at} ${item}`}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
