import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { listed } from "../../faults";
import { defaultModel } from "../../model";
import {
  isEditionTold,
  olderEdition,
  olderFormulas,
  pinFormulas,
  rememberEdition,
  type OlderFormulas,
} from "../../workbook/edition/olderFormulas";
import { Row, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";

const nothing: OlderFormulas = { formulas: [], notSearched: [] };

/**
 * Tells once in a workbook that its formulas name no edition of the model, and offers to write the older one into them; and
 * which sheets were too large to be searched for such formulas.
 */
export function EditionNotice() {
  const { t } = useTexts();
  const work = useWork();
  const [{ formulas, notSearched }, setFound] = useState(nothing);
  useEffect(() => {
    if (olderEdition === undefined || isEditionTold()) return;
    // A workbook that cannot be asked now is asked when the pane opens again.
    // One without such formulas is not marked: whoever only looks at it is not asked to save it.
    olderFormulas().then(setFound, () => undefined);
  }, []);
  const [first] = formulas;
  const editions = { model: defaultModel.id, newest: defaultModel.version, edition: olderEdition ?? "" };
  const done = (): void => {
    rememberEdition();
    setFound(nothing);
  };
  const pin = (): void =>
    void work.run(async () => {
      const count = await pinFormulas(formulas);
      done();
      return t("pane.edition.written", { count, edition: olderEdition ?? "" });
    });
  return (
    <>
      {formulas.length + notSearched.length > 0 && (
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
      )}
      <WorkStatus work={work} label={t("pane.edition.writing")} canCancel={false} />
    </>
  );
}
