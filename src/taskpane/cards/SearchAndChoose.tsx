import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px", marginTop: "8px" },
  field: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface SearchAndChooseProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly choiceLabel: string;
  readonly choice: string;
  readonly onChoice: (choice: string) => void;
  /** The options of the choice. */
  readonly children: ReactNode;
}

/** Above a list of cards: a search by name, and one choice beside it. */
export function SearchAndChoose({ search, onSearch, choiceLabel, choice, onChoice, children }: SearchAndChooseProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.fields}>
      <Field label={t("view.search")} className={styles.field}>
        <Input value={search} onChange={(_, { value }) => onSearch(value)} />
      </Field>
      <Field label={choiceLabel} className={styles.field}>
        <Select value={choice} onChange={(_, { value }) => onChoice(value)}>
          {children}
        </Select>
      </Field>
    </div>
  );
}
