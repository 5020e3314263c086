import { modelFaultSentence } from "../../faults";
import { builtInOf, modelKey } from "../../model";
import { modelRemarks } from "../../results";
import { Paragraph } from "../layout/Prose";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { useDraft, useDraftState } from "./draftContext";
import { useFieldWords } from "./useFieldWords";

/** So many places fit a sentence; the badges of the groups show where the others are. */
const SHOWN_FAULTS = 3;

/** How far the model is from the built-in one and from what is saved, and what keeps it from being saved. */
export function ModelStatus() {
  const { t } = useTexts();
  const words = useFieldWords();
  const draft = useDraft();
  const { workbookModel, modelChoice } = useWorkbench();
  const { changed, unsaved, faults, rows, base } = useDraftState(draft);
  const id = modelKey(builtInOf(base));
  const places = rows
    .flatMap((row) => row.fields.map((field) => ({ row, field })))
    .filter(({ field }) => draft.field(field.key).fault)
    .slice(0, SHOWN_FAULTS)
    .map(({ row, field }) =>
      t("modelPage.fieldOf", {
        code: words.row(row),
        field: words.label(field.name),
      }),
    );
  const model = draft.model();
  const isOnSheet = modelChoice === "workbook";
  return (
    <div role="status">
      <Paragraph>
        {changed === 0 ? t("modelPage.status.same", { id }) : t("modelPage.status.changed", { count: changed, id })}{" "}
        {unsaved > 0 && t("modelPage.status.unsaved", { count: unsaved })}
      </Paragraph>
      {faults > 0 && (
        <Notice
          intent="error"
          text={t("modelPage.status.faults", { count: faults, where: places.join(t("list.separator")) })}
        />
      )}
      {model && modelRemarks(model, t).map((sentence) => <Notice key={sentence} intent="warning" text={sentence} />)}
      {isOnSheet && workbookModel.kind === "faulty" && (
        <Notice
          intent="error"
          text={t("modelPage.sheetFaulty", {
            faults: workbookModel.faults
              .slice(0, SHOWN_FAULTS)
              .map((fault) => modelFaultSentence(t, fault))
              .join(t("explain.sentenceGap")),
          })}
        />
      )}
      {isOnSheet && workbookModel.kind === "lost" && (
        <Notice intent="error" text={t("modelPage.sheetLost", { found: workbookModel.refersTo })} />
      )}
    </div>
  );
}
