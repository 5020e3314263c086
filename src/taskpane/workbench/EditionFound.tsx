import { Button } from "@fluentui/react-components";
import { listed } from "../../faults";
import { defaultModel } from "../../model";
import { olderEdition, rememberEdition, type OlderFormulas } from "../../workbook/edition/olderFormulas";
import { pinFormulas } from "../../workbook/edition/pinFormulas";
import { Row, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import type { Work } from "../progress/useWork";
import { useTexts } from "../texts";

interface EditionFoundProps {
  readonly found: OlderFormulas;
  readonly work: Work;
  /** Nothing has to be told any more. */
  readonly onDone: () => void;
}

/** Formulas that name no edition of the model, sheets that were too large to be searched, and what can be done. */
export function EditionFound({ found: { formulas, notSearched }, work, onDone }: EditionFoundProps) {
  const { t } = useTexts();
  const [first] = formulas;
  const editions = { model: defaultModel.id, newest: defaultModel.version, edition: olderEdition ?? "" };
  const done = (): void => {
    rememberEdition();
    onDone();
  };
  const pin = (): void =>
    void work.run(async () => {
      const count = await pinFormulas(formulas);
      done();
      return t("pane.edition.written", { count, edition: olderEdition ?? "" });
    });
  return (
    <Stack label={t("pane.edition.title")}>
      {first && (
        <Notice
          intent="info"
          text={t("pane.edition.found", {
            ...editions,
            count: formulas.length,
            where: `${first.sheet}: ${first.formula}`,
          })}
        />
      )}
      {notSearched.length > 0 && (
        <Notice
          intent="info"
          text={t("pane.edition.notSearched", {
            ...editions,
            sheets: listed(
              t,
              notSearched.map((part) => t("pane.edition.fromRow", part)),
            ),
          })}
        />
      )}
      <Row>
        {first && (
          <Button size="small" disabledFocusable={work.isBusy} onClick={pin}>
            {t("pane.edition.write", editions)}
          </Button>
        )}
        <Button size="small" disabledFocusable={work.isBusy} onClick={done}>
          {t("pane.edition.keep", editions)}
        </Button>
      </Row>
    </Stack>
  );
}
