import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { listed } from "../../faults";
import { modelChanges, type Model } from "../../model";
import { cellName } from "../../spreadsheet/address";
import { formulasNotFollowing } from "../../workbook/edition/followModel";
import type { OlderFormulas } from "../../workbook/edition/olderFormulas";
import { pinFormulas } from "../../workbook/edition/pinFormulas";
import { MODEL_NAME } from "../../workbook/workbookModel";
import { Row, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { isSameModel } from "./compareModels";

const nothing: OlderFormulas = { formulas: [], notSearched: [] };

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 5;

/** Formulas that still calculate by the built-in model while the workbook carries an edited one, and the way to switch them. */
export function FormulasNotFollowing() {
  const { t } = useTexts();
  const { workbookModel } = useWorkbench();
  const work = useWork();
  const [{ formulas, notSearched }, setFound] = useState(nothing);
  const searched = useRef<Model>(undefined);
  const model = workbookModel.kind === "model" ? workbookModel.model : undefined;
  useEffect(() => {
    if (!model || (searched.current && isSameModel(searched.current, model))) return;
    searched.current = model;
    // A workbook that cannot be searched now is searched after the next edit of its model.
    const found = modelChanges(model).length === 0 ? Promise.resolve(nothing) : formulasNotFollowing(model);
    void found.then(setFound, () => (searched.current = undefined));
  }, [model]);
  const cells = formulas.map(({ sheet, row, column }) => `${sheet}!${cellName(column, row)}`);
  const more = cells.length - NAMED_CELLS;
  const where = listed(t, cells.slice(0, NAMED_CELLS));
  const follow = (): void =>
    void work.run(async () => {
      const count = await pinFormulas(formulas);
      setFound(nothing);
      return t("modelPage.follow.switched", { count, name: MODEL_NAME });
    });
  return (
    <>
      {formulas.length + notSearched.length > 0 && (
        <Stack label={t("modelPage.follow.title")}>
          {formulas.length > 0 && (
            <Notice
              intent="warning"
              text={t("modelPage.follow.found", {
                count: formulas.length,
                where: more > 0 ? t("list.andMore", { shown: where, count: more }) : where,
              })}
            />
          )}
          {notSearched.length > 0 && (
            <Notice
              intent="info"
              text={t("modelPage.follow.notSearched", {
                sheets: listed(
                  t,
                  notSearched.map((part) => t("pane.edition.fromRow", part)),
                ),
              })}
            />
          )}
          {formulas.length > 0 && (
            <Row>
              <Button size="small" disabledFocusable={work.isBusy} onClick={follow}>
                {t("modelPage.follow.switch")}
              </Button>
            </Row>
          )}
        </Stack>
      )}
      <WorkStatus work={work} label={t("work.writing")} canCancel={false} />
    </>
  );
}
