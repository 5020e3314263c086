import { Field, makeStyles, Select } from "@fluentui/react-components";
import { modelFaultSentence } from "../../faults";
import { builtInModels, modelKey } from "../../model";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

const useStyles = makeStyles({
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** Chooses the model: a built-in one, or the one that this workbook carries. */
export function ChooseModel() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { model, modelChoice, chooseModel, workbookModel } = useWorkbench();
  const [fault] = workbookModel.kind === "faulty" && modelChoice === "workbook" ? workbookModel.faults : [];
  return (
    <>
      <Field label={t("pane.model")} hint={model.sentence[language]} className={styles.field}>
        <Select value={modelChoice} onChange={(_, { value }) => chooseModel(value)}>
          {workbookModel.kind !== "none" && (
            <option value="workbook">
              {workbookModel.kind === "model"
                ? t("source.workbookModel", { id: workbookModel.model.id, version: workbookModel.model.version })
                : t("source.faultyModel")}
            </option>
          )}
          {builtInModels.map((builtIn) => (
            <option key={modelKey(builtIn)} value={modelKey(builtIn)}>
              {`${modelKey(builtIn)}: ${builtIn.title[language]}`}
            </option>
          ))}
        </Select>
      </Field>
      {fault && <Notice intent="error" text={t("source.modelRefused", { fault: modelFaultSentence(t, fault) })} />}
      {workbookModel.kind === "lost" && modelChoice === "workbook" && (
        <Notice intent="error" text={t("source.modelLost", { found: workbookModel.refersTo })} />
      )}
    </>
  );
}
