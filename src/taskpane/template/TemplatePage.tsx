import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { builtInModelIds, defaultModel, findBuiltInModel } from "../../model";
import { useTexts } from "../texts";
import { CollectFiles } from "./CollectFiles";
import { WriteTemplate } from "./WriteTemplate";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "24px" },
  field: { minWidth: 0 },
});

/** Templates out, panels in: writes the sheet that offices fill in, and collects the files that they return. */
export function TemplatePage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [model, setModel] = useState(defaultModel);
  return (
    <main className={styles.page}>
      <Field label={t("template.model")} className={styles.field}>
        <Select
          value={model.id}
          onChange={(_, { value }) => {
            const chosen = findBuiltInModel(value);
            if (chosen) setModel(chosen);
          }}
        >
          {builtInModelIds.map((id) => (
            <option key={id} value={id}>
              {`${id}: ${findBuiltInModel(id)?.title[language] ?? ""}`}
            </option>
          ))}
        </Select>
      </Field>
      <WriteTemplate model={model} />
      <CollectFiles model={model} />
    </main>
  );
}
