import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { defaultModel } from "../../model";
import {
  isEditionTold,
  olderEdition,
  olderFormulas,
  pinFormulas,
  rememberEdition,
  type OlderFormula,
} from "../../workbook/edition/olderFormulas";
import { Row, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";

/** Tells once in a workbook that its formulas name no edition of the model, and offers to write the older one into them. */
export function EditionNotice() {
  const { t } = useTexts();
  const work = useWork();
  const [formulas, setFormulas] = useState<readonly OlderFormula[]>([]);
  useEffect(() => {
    if (olderEdition === undefined || isEditionTold()) return;
    // A workbook that cannot be asked now is asked when the pane opens again.
    // One without such formulas is not marked: whoever only looks at it is not asked to save it.
    olderFormulas().then(setFormulas, () => undefined);
  }, []);
  const [first] = formulas;
  const done = (): void => {
    rememberEdition();
    setFormulas([]);
  };
  const pin = (): void =>
    void work.run(async () => {
      const count = await pinFormulas(formulas);
      done();
      return t("pane.edition.written", { count, edition: olderEdition ?? "" });
    });
  return (
    <>
      {first && (
        <Stack label={t("pane.edition.title")}>
          <Notice
            intent="info"
            text={t("pane.edition.found", {
              count: formulas.length,
              model: defaultModel.id,
              newest: defaultModel.version,
              edition: olderEdition ?? "",
              where: `${first.sheet}: ${first.formula}`,
            })}
          />
          <Row>
            <Button size="small" disabledFocusable={work.isBusy} onClick={pin}>
              {t("pane.edition.write", { edition: olderEdition ?? "" })}
            </Button>
            <Button size="small" disabledFocusable={work.isBusy} onClick={done}>
              {t("pane.edition.keep", { newest: defaultModel.version })}
            </Button>
          </Row>
        </Stack>
      )}
      <WorkStatus work={work} label={t("pane.edition.writing")} canCancel={false} />
    </>
  );
}
