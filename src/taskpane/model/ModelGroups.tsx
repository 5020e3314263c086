import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  SearchBox,
} from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { comparableHeader, floorConditions, languages, type Lever } from "../../model";
import { List } from "../layout/List";
import { Caption, Note, Paragraph } from "../layout/Prose";
import { useTexts } from "../texts";
import { useDraft, useDraftState } from "./draftContext";
import { GroupItem } from "./GroupItem";
import { editedGroups, type ModelRow } from "./modelFields";
import { useGroupName } from "./useGroupName";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
});

const LEVERS = "levers";

/** All groups of the model, to be opened one by one or found by searching. */
export function ModelGroups() {
  const styles = useStyles();
  const { t } = useTexts();
  const { base, rows } = useDraftState(useDraft());
  const groupName = useGroupName(base);
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
    if (row.kind === "rule") return [comparableHeader(row.rule), comparableHeader(t(`modelPage.rule.${row.rule}`))];
    return [row.code, ...languages.map((language) => row.indicator?.name[language] ?? "")].map(comparableHeader);
  }
  return (
    <>
      <Field label={t("modelPage.search")}>
        <SearchBox className={styles.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {byGroup.length === 0 && <Paragraph>{t("modelPage.noneFound")}</Paragraph>}
      <Accordion
        multiple
        collapsible
        openItems={[...shown]}
        onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
      >
        {byGroup.map(({ group, rows: inGroup }) => (
          <GroupItem key={group} group={group} name={groupName(group)} rows={inGroup} />
        ))}
        {wanted === "" && (
          <AccordionItem value={LEVERS}>
            <AccordionHeader as="h3" size="small">
              {t("modelPage.groups.levers")}
            </AccordionHeader>
            <AccordionPanel>
              <Note>{t("modelPage.groupText.levers")}</Note>
              <Levers levers={base.levers} />
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </>
  );
}

function Levers({ levers }: { readonly levers: readonly Lever[] }) {
  const { t, language } = useTexts();
  const groupText = (group: Lever["group"]): string => {
    const condition = floorConditions.find((known) => known === group);
    if (condition) return t(`condition.${condition}`);
    return group === "HYBRID" ? t("verdict.HYBRID") : group;
  };
  return (
    <List
      items={levers.map(({ group, family, text, indicators }) => (
        <>
          <Paragraph>{`${groupText(group)} · ${t("modelPage.lever", { family, text: text[language] })}`}</Paragraph>
          {indicators.length > 0 && (
            <Caption>{t("modelPage.leverFor", { codes: indicators.join(t("list.separator")) })}</Caption>
          )}
        </>
      ))}
    />
  );
}
