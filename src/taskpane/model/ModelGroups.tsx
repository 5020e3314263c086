import { Accordion, Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { comparableHeader, languages, type Bilingual } from "../../model";
import { NothingFound } from "../states/NothingFound";
import { useTexts } from "../texts";
import { useDraft, useDraftState } from "./draftContext";
import { GroupItem } from "./GroupItem";
import { editedGroups, type ModelRow } from "./modelFields";
import { useFieldWords } from "./useFieldWords";
import { useGroupName } from "./useGroupName";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
});

/** All groups of the model, to be opened one by one or found by searching. */
export function ModelGroups() {
  const styles = useStyles();
  const { t } = useTexts();
  const { base, rows } = useDraftState(useDraft());
  const groupName = useGroupName(base);
  const words = useFieldWords();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(comparableHeader(search.trim()));
  const found = useMemo(
    () => rows.filter((row) => wanted === "" || namesOf(row).some((name) => name.includes(wanted))),
    [rows, wanted],
  );
  const byGroup = useMemo(
    () =>
      editedGroups
        .map((group) => ({ group, rows: found.filter((row) => row.group === group) }))
        .filter(({ rows: inGroup }) => inGroup.length > 0),
    [found],
  );
  // What was searched for is to be seen, not to be opened first.
  const shown = wanted === "" ? open : byGroup.map(({ group }) => group);
  function namesOf(row: ModelRow): string[] {
    const texts: Partial<Bilingual> =
      row.kind === "lever" ? row.lever.text : row.kind === "rule" ? {} : (row.indicator?.name ?? {});
    const own = row.kind === "rule" ? row.rule : "";
    return [own, words.row(row), ...languages.map((language) => texts[language] ?? "")].map(comparableHeader);
  }
  return (
    <>
      <Field label={t("modelPage.search")}>
        <SearchBox className={styles.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {byGroup.length === 0 && <NothingFound text={t("modelPage.noneFound")} />}
      <Accordion
        multiple
        collapsible
        openItems={[...shown]}
        onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
      >
        {byGroup.map(({ group, rows: inGroup }) => (
          <GroupItem key={group} group={group} name={groupName(group)} rows={inGroup} />
        ))}
      </Accordion>
    </>
  );
}
