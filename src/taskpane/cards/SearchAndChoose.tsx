import { Field, Input, makeStyles } from "@fluentui/react-components";
import { ChoiceField, type Option } from "../layout/ChoiceField";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  // The names of types are longer than half the pane: a choice is as wide as its longest option, where there is room.
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(110px, 1fr) minmax(0, auto)",
    columnGap: "8px",
    marginTop: "8px",
  },
  field: { minWidth: 0, "& > *": { minWidth: 0 } },
});

interface SearchAndChooseProps<Choice extends string> {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly choiceLabel: string;
  readonly choice: Choice;
  readonly options: readonly Option<Choice>[];
  readonly onChoice: (choice: Choice) => void;
}

/** Above a list of cards: a search by name, and one choice beside it. */
export function SearchAndChoose<Choice extends string>(props: SearchAndChooseProps<Choice>) {
  const { search, onSearch, choiceLabel, choice, options, onChoice } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.fields}>
      <Field label={t("view.search")} className={styles.field}>
        <Input value={search} onChange={(_, { value }) => onSearch(value)} />
      </Field>
      <ChoiceField label={choiceLabel} value={choice} options={options} onChoose={onChoice} />
    </div>
  );
}
