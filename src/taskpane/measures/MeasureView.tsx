import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { workbookFaultSentence } from "../../faults";
import { selectedAddress } from "../../workbook/readRange";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { WayBack } from "../cards/WayBack";
import { HelpButton } from "../help/HelpButton";
import { WorkStatus } from "../progress/WorkStatus";
import { TotalRows } from "../source/TotalRows";
import { useTexts } from "../texts";
import { readEntry, type Entries } from "./entries";
import { MeasureFieldView } from "./MeasureFieldView";
import { fieldsOf, type MeasureField } from "./measureForms";
import type { MeasureForm } from "./measureFunctions";
import { ResultTable } from "./ResultTable";
import { Symbols } from "./Symbols";
import { useMeasure } from "./useMeasure";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "12px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start" },
  title: { display: "block", margin: 0, overflowWrap: "anywhere" },
  text: { display: "block", margin: "4px 0 0" },
  symbols: {
    margin: 0,
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: "Cambria, Georgia, 'Noto Serif SC', serif",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  note: { display: "block", margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", rowGap: "10px" },
  formula: {
    display: "block",
    margin: "2px 0 0",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
});

interface MeasureViewProps {
  readonly form: MeasureForm;
  readonly entries: Entries;
  readonly onEntries: (change: (entries: Entries) => Entries) => void;
  readonly onBack: () => void;
}

/** One measure: what it says, its arguments, the formula that they make, and what it gives. */
export function MeasureView({ form, entries, onEntries, onBack }: MeasureViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const { work, formula, tried, tryIt, insert, tryWithout } = useMeasure(form, entries);
  const { id } = form;
  const fields = fieldsOf(form);
  const name = t(`measureWords.${id}.name`);
  const isReady = fields.every((field) => !["missing", "unreadable"].includes(readEntry(field, entries).kind));

  const fill = (field: MeasureField, text: string) => {
    // What was said of other arguments is over.
    work.tell(undefined);
    onEntries((before) => ({ ...before, [field.name]: text }));
  };

  async function fillSelected(field: MeasureField): Promise<void> {
    try {
      work.tell(undefined);
      fill(field, await selectedAddress());
    } catch (error) {
      work.tell({ intent: "error", text: workbookFaultSentence(workbookFaultOf(error), language) });
    }
  }

  const run = (job: () => Promise<void>) => {
    setAsked(true);
    if (isReady) void job();
  };

  return (
    <article className={styles.view} aria-label={name}>
      <WayBack label={t("measuresPage.all")} onBack={onBack} />
      <div>
        <div className={styles.head}>
          <Subtitle2 as="h2" className={styles.title}>
            {name}
          </Subtitle2>
          <HelpButton entry={id.toLowerCase()} about={name} />
        </div>
        <Body1 as="p" className={styles.text}>
          {t(`measureWords.${id}.line`)}
        </Body1>
      </div>
      <div>
        <p className={styles.symbols}>
          <Symbols text={t(`measureWords.${id}.symbols`)} />
        </p>
        <Caption1 as="p" className={styles.note}>
          {t(`measureWords.${id}.reading`)}
        </Caption1>
      </div>
      <div className={styles.fields}>
        {fields.map((field) => (
          <MeasureFieldView
            key={field.name}
            form={form}
            field={field}
            entries={entries}
            isAsked={isAsked}
            onText={(text) => fill(field, text)}
            onUseSelection={() => void fillSelected(field)}
          />
        ))}
      </div>
      <div>
        <Caption1 id="measure-formula">{t("measuresPage.formula")}</Caption1>
        <code aria-labelledby="measure-formula" role="group" className={styles.formula}>
          {formula}
        </code>
      </div>
      <div>
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={work.isBusy} onClick={() => run(tryIt)}>
            {t("measuresPage.try")}
          </Button>
          <Button disabledFocusable={work.isBusy} onClick={() => run(insert)}>
            {t("measuresPage.insert")}
          </Button>
        </div>
        <Caption1 as="p" className={styles.note}>
          {t("measuresPage.insertHint")}
        </Caption1>
      </div>
      <WorkStatus work={work} label={t("measuresPage.computing")} />
      {tried && <TotalRows totals={tried.totals} work={work} readAgain={tryWithout} />}
      <div aria-live="polite">{tried && <ResultTable tried={tried} />}</div>
    </article>
  );
}
