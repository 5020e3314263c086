import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { headerFaultSentence, indicatorLabel, workbookFaultSentence } from "../i18n";
import { builtInModelIds, findBuiltInModel, type Model } from "../model";
import type { ColumnsOf } from "./assessTable";
import { Notice } from "./Notice";
import { useTexts } from "./texts";
import type { Source } from "./useSource";

const useStyles = makeStyles({
  address: { display: "block", overflowWrap: "anywhere", margin: "4px 0 0" },
  list: {
    margin: "0 0 8px",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
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
    <section aria-label={t("pane.source")}>
      <Field label={t("pane.model")} hint={model.sentence[language]}>
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
      <Body1Strong as="h2" className={styles.address}>
        {t("pane.source")}
      </Body1Strong>
      {source.kind === "fault" && <Notice intent="warning" text={workbookFaultSentence(source.fault, language)} />}
      {source.kind === "table" && (
        <Body1 as="p" className={styles.address}>
          {`${source.preview.address} (${t("pane.rows", { count: source.preview.size })})`}
        </Body1>
      )}
      {source.kind === "table" && columns?.kind === "refused" && (
        <Notice intent="warning" text={headerFaultSentence(columns.fault, model, language)} />
      )}
      {source.kind === "table" && columns?.kind === "bound" && (
        <>
          <Body1 as="p" className={styles.address}>
            {t("pane.recognised", { found: columns.columns.recognised.length, all: model.indicators.length })}
          </Body1>
          <Accordion multiple collapsible>
            <ColumnList
              title={t("pane.missing", { count: columns.columns.missing.length })}
              items={columns.columns.missing.map((indicator) => indicatorLabel(indicator, language))}
            />
            <ColumnList
              title={t("pane.ignored", { count: columns.columns.ignored.length })}
              items={columns.columns.ignored}
            />
          </Accordion>
        </>
      )}
    </section>
  );
}

function ColumnList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <AccordionItem value={title}>
      <AccordionHeader size="small">{title}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {items.map((item, at) => (
            <li key={`${at} ${item}`}>{item}</li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
