import { Checkbox } from "@fluentui/react-components";
import type { Language } from "../../model";
import { askedColumns, askedHeader, askedIndicators, type AnswerList, type QuestionnaireList } from "../../registers";
import { indicatorLabel } from "../../results";
import { writeQuestionnaire } from "../../workbook/questionnaire/writeQuestionnaire";
import { Disclosure } from "../Disclosure";
import { Caption, Paragraph } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { TextField } from "../layout/TextField";
import { useTexts } from "../texts";
import { questionnaireOf, useQuestionnaire, type Questionnaire } from "./questionnaireContents";
import { TemplateWriter } from "./TemplateWriter";

interface WriteQuestionnaireProps {
  readonly list: QuestionnaireList;
  readonly language: Language;
}

/** Writes a questionnaire: for firms, for the ties between them, or for what the office counts itself. */
export function WriteQuestionnaire({ list, language }: WriteQuestionnaireProps) {
  const { t } = useTexts();
  const contents = useQuestionnaire(list);
  const { typed, change } = contents;
  return (
    <Stack>
      <Paragraph>{t(`questionnaire.intro.${list}`)}</Paragraph>
      {list === "office" ? <Indicators contents={contents} /> : <Columns list={list} contents={contents} />}
      {list !== "ties" && (
        <TextField
          isLong
          label={t("questionnaire.clusters")}
          text={typed.clusters}
          onText={(clusters) => change({ clusters })}
        />
      )}
      <TextField label={t("questionnaire.periods")} text={typed.periods} onText={(periods) => change({ periods })} />
      {list === "office" ? (
        <Checkbox
          label={t("template.besides")}
          checked={typed.asksSources}
          onChange={(_, { checked }) => change({ asksSources: checked === true })}
        />
      ) : (
        <TextField
          label={t("questionnaire.rows")}
          hint={t("questionnaire.rowsHint")}
          text={typed.rows}
          onText={(rows) => change({ rows })}
        />
      )}
      <Told list={list} contents={contents} />
      <TemplateWriter
        label={t("questionnaire.write")}
        fault={contents.faultIn(t)}
        write={(control) => writeQuestionnaire(questionnaireOf(list, typed, language), control)}
      />
    </Stack>
  );
}

const lines = ["purpose", "currency", "returnBy", "returnTo", "questionsTo"] as const;

/** What the recipient is told: a line that is left empty is a cell of the sheet to be filled in. */
function Told({
  list,
  contents: { typed, change },
}: {
  readonly list: QuestionnaireList;
  readonly contents: Questionnaire;
}) {
  const { t } = useTexts();
  return (
    <Disclosure title={t("questionnaire.told")}>
      <Caption>{t("questionnaire.toldHint")}</Caption>
      {lines
        .filter((line) => line !== "currency" || list === "firms")
        .map((line) => (
          <TextField
            key={line}
            label={t(`questionnaire.letter.${line}`)}
            {...(line === "currency" && { hint: t("questionnaire.currencyHint") })}
            text={typed.letter[line] ?? ""}
            onText={(text) => change({ letter: { ...typed.letter, [line]: text } })}
          />
        ))}
    </Disclosure>
  );
}

function Columns({ list, contents }: { readonly list: AnswerList; readonly contents: Questionnaire }) {
  const { t, language } = useTexts();
  const { typed, ask } = contents;
  const columns = askedColumns(list);
  const chosen = columns.filter(({ code, isNeeded }) => isNeeded || !typed.leftOut.has(code)).length;
  return (
    <Disclosure title={t("questionnaire.chooseColumns", { chosen, all: columns.length })}>
      {columns.map((column) => {
        const { code, isNeeded, indicators } = column;
        const named = askedHeader(column, language);
        return (
          <div key={code}>
            <Checkbox
              label={
                isNeeded
                  ? t("questionnaire.always", { column: named })
                  : t("questionnaire.neededFor", { column: named, codes: indicators.join(t("list.separator")) })
              }
              checked={isNeeded || !typed.leftOut.has(code)}
              disabled={isNeeded}
              onChange={(_, { checked }) => ask(code, checked === true)}
            />
          </div>
        );
      })}
    </Disclosure>
  );
}

function Indicators({ contents: { typed, ask } }: { readonly contents: Questionnaire }) {
  const { t, language } = useTexts();
  const chosen = askedIndicators.filter(({ code }) => !typed.leftOut.has(code)).length;
  return (
    <Disclosure title={t("template.choose", { chosen, all: askedIndicators.length })}>
      {askedIndicators.map((indicator) => (
        <div key={indicator.code}>
          <Checkbox
            label={indicatorLabel(indicator, language)}
            checked={!typed.leftOut.has(indicator.code)}
            onChange={(_, { checked }) => ask(indicator.code, checked === true)}
          />
        </div>
      ))}
    </Disclosure>
  );
}
