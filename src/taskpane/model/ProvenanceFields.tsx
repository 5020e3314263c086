import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { datedSource } from "../../results";
import { Note } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import { useFieldState } from "./draftContext";
import { marksIn } from "./editedModel";
import { FieldInput } from "./FieldInput";
import { fieldKey, type ModelRow } from "./modelFields";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", paddingLeft: 0 },
});

interface ProvenanceFieldsProps {
  readonly row: ModelRow;
  /** The code or name of the row. */
  readonly of: string;
}

/** Where the numbers of a row come from, in words; somebody who changes them can say where the new ones come from. */
export function ProvenanceFields({ row, of }: ProvenanceFieldsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const code = row.key.slice(row.group.length + 1);
  const keys = {
    provenance: fieldKey(row.group, code, "provenance"),
    source: fieldKey(row.group, code, "source"),
    asOf: fieldKey(row.group, code, "asOf"),
  };
  const [marks, source] = [useFieldState(keys.provenance), useFieldState(keys.source)];
  const asOf = useFieldState(keys.asOf);
  const named = (marksIn(marks.text) ?? []).map((mark) => t(`modelPage.marks.${mark}`)).join(t("list.note"));
  const told = datedSource({ source: source.text, asOf: asOf.text }, language);
  const isShown = isOpen || (marks.fault ?? asOf.fault) !== undefined;
  return (
    <>
      <Note>
        {named === ""
          ? t("modelPage.noOrigin", { source: told })
          : t("modelPage.origin", { marks: named, source: told })}
      </Note>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={isShown ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isShown}
        aria-label={t("modelPage.fieldOf", { code: of, field: t("modelPage.editOrigin") })}
        onClick={() => setOpen(!isShown)}
      >
        {t("modelPage.editOrigin")}
      </Button>
      {isShown && (
        <Stack>
          <Note>{t("modelPage.originHint")}</Note>
          <FieldInput fieldKey={keys.provenance} name="provenance" of={of} />
          <FieldInput fieldKey={keys.source} name="source" of={of} />
          <FieldInput fieldKey={keys.asOf} name="asOf" of={of} />
        </Stack>
      )}
    </>
  );
}
