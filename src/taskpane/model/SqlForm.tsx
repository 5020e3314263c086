import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dialectNames, dialects, modelFingerprint } from "../../sql";
import { copyText } from "../copyText";
import { Disclosure } from "../Disclosure";
import { handOver } from "../handOver";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption, Paragraph } from "../layout/Prose";
import { Row, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { Ended, type Outcome } from "../states/Ended";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { useDraft, useDraftState } from "./draftContext";
import { firstQuery, sqlExport, type TypedQuery } from "./sqlExport";

/** The model in use as one SELECT: for which database and which table, to be copied or downloaded. */
export function SqlForm() {
  const { t, language } = useTexts();
  const { model, modelChoice, workbookModel } = useWorkbench();
  const { unsaved } = useDraftState(useDraft());
  const [typed, setTyped] = useState(firstQuery);
  const [outcome, setOutcome] = useState<Outcome>();
  const { text, file, faults } = useMemo(() => sqlExport(model, typed, language), [model, typed, language]);
  const { title, isTested } = dialects[typed.dialect];
  const change = (changed: Partial<TypedQuery>): void => {
    setTyped({ ...typed, ...changed });
    setOutcome(undefined);
  };
  // The default model would stand in for one that cannot be read, and nobody would notice.
  if (modelChoice === "workbook" && workbookModel.kind !== "model")
    return <Notice intent="error" text={t("sqlExport.faulty")} />;

  // The text is there before the button is pressed: some browsers give the clipboard to nobody who waited first.
  const copy = async (): Promise<void> => {
    if (text === undefined) return;
    const isCopied = await copyText(text);
    setOutcome(
      isCopied
        ? { intent: "success", text: t("sqlExport.copied") }
        : { intent: "warning", text: t("sqlExport.notCopied") },
    );
  };
  const download = (): void => {
    if (text === undefined) return;
    handOver(file, new Blob([text], { type: "application/sql;charset=utf-8" }));
    setOutcome({ intent: "success", text: t("sqlExport.downloaded", { file }) });
  };
  const field = (name: "from" | "keys", label: string, hint: string) => (
    <Field label={label} hint={faults[name] === undefined ? hint : null} validationMessage={faults[name] ?? null}>
      <Input value={typed[name]} spellCheck={false} onChange={(_, { value }) => change({ [name]: value })} />
    </Field>
  );
  return (
    <Stack>
      <Paragraph>{t("sqlExport.intro")}</Paragraph>
      <Caption>{t("sqlExport.model", { fingerprint: modelFingerprint(model) })}</Caption>
      {faults.model !== undefined && <Notice intent="error" text={faults.model} />}
      {unsaved > 0 && <Notice intent="warning" text={t("sqlExport.unsaved")} />}
      <ChoiceField
        label={t("sqlExport.dialect")}
        hint={isTested ? null : t("sqlExport.neverRun", { title })}
        value={typed.dialect}
        options={dialectNames.map((name) => ({ value: name, label: dialects[name].title }))}
        onChoose={(dialect) => change({ dialect })}
      />
      {field("from", t("sqlExport.table"), t("sqlExport.tableHint"))}
      {field("keys", t("sqlExport.keys"), t("sqlExport.keysHint"))}
      <Row>
        <Button disabledFocusable={text === undefined} onClick={() => void copy()}>
          {t("sqlExport.copy")}
        </Button>
        <Button disabledFocusable={text === undefined} onClick={download}>
          {t("sqlExport.download")}
        </Button>
      </Row>
      {outcome && <Ended outcome={outcome} onDismiss={() => setOutcome(undefined)} />}
      {text !== undefined && (
        <Disclosure isLazy title={t("sqlExport.text", { count: text.split("\n").length - 1 })}>
          <Field label={t("sqlExport.sql")}>
            <Textarea value={text} readOnly rows={10} spellCheck={false} onFocus={({ target }) => target.select()} />
          </Field>
        </Disclosure>
      )}
    </Stack>
  );
}
