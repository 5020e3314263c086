import { Button, makeStyles } from "@fluentui/react-components";
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
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" } });

/** Tells once in a workbook that its formulas name no edition of the model, and offers to write the older one into them. */
export function EditionNotice() {
  const styles = useStyles();
  const { t } = useTexts();
  const work = useWork();
  const [formulas, setFormulas] = useState<readonly OlderFormula[]>([]);
  useEffect(() => {
    if (olderEdition === undefined || isEditionTold()) return;
    // A workbook that cannot be asked now is asked when the pane opens again.
    olderFormulas().then(
      (found) => (found.length === 0 ? rememberEdition() : setFormulas(found)),
      () => undefined,
    );
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
        <section aria-label={t("pane.edition.title")}>
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
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={work.isBusy} onClick={pin}>
              {t("pane.edition.write", { edition: olderEdition ?? "" })}
            </Button>
            <Button size="small" disabledFocusable={work.isBusy} onClick={done}>
              {t("pane.edition.keep", { newest: defaultModel.version })}
            </Button>
          </div>
        </section>
      )}
      <WorkStatus work={work} label={t("pane.edition.writing")} canCancel={false} />
    </>
  );
}
