import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { columnsToAdd, indicatorOf, listNames, type ColumnsToAdd, type ListName } from "../../registers";
import { faultSentences, indicatorLabel, listColumnName } from "../../results";
import { Disclosure } from "../Disclosure";
import { ChoiceField } from "../layout/ChoiceField";
import { List } from "../layout/List";
import { Row, Section, Stack } from "../layout/Stack";
import { WorkButton } from "../progress/WorkButton";
import { useTexts } from "../texts";
import { GroupView } from "./GroupView";
import { ListColumns } from "./ListColumns";
import type { ComputedLists, ListsAtWork } from "./useLists";

interface ComputedViewProps {
  readonly computed: ComputedLists;
  readonly lists: ListsAtWork;
}

/** So many suggestions are enough to begin with. */
const SHOWN = 5;

/** What came out of the lists: columns, what was left out, what to add, and the indicators of one cluster at a time. */
export function ComputedView({ computed, lists }: ComputedViewProps) {
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState(0);
  const { reading } = computed;
  const { groups } = reading;
  const at = Math.min(chosen, groups.length - 1);
  const sheetRow = (list: ListName, row: number): number => (computed.lists[list]?.list.firstRow ?? 2) + row;
  const problems = faultSentences(reading, language, { sheetRow, remarks: [] });
  const missing = columnsToAdd(reading).slice(0, SHOWN);

  function missingSentence({ list, columns, codes, typeWeight }: ColumnsToAdd): string {
    const indicators = codes.map((code) => indicatorLabel(indicatorOf(code), language)).join(t("list.separator"));
    const names = columns.map((column) => listColumnName(list, column, language));
    const told = {
      columns: columns.length === 0 ? t(`lists.title.${list}`) : names.join(t("list.separator")),
      indicators,
      weight: Math.round(100 * typeWeight),
    };
    // What the office counts is the indicator itself: its name is not said twice.
    const isItself = list === "office" && columns.length > 0;
    if (isItself) return t(typeWeight > 0 ? "listsPage.askWeighted" : "listsPage.ask", told);
    return t(typeWeight > 0 ? "listsPage.addWeighted" : "listsPage.addColumns", told);
  }

  return (
    <Stack>
      {listNames.map((list) => {
        const read = computed.lists[list];
        return read && <ListColumns key={list} list={list} read={read} reading={reading} lists={lists} />;
      })}
      {problems.length > 0 && (
        <Disclosure title={t("listsPage.problems")} isOpen>
          <List items={problems} />
        </Disclosure>
      )}
      {missing.length > 0 && (
        <Disclosure title={t("listsPage.toAdd")}>
          <List items={missing.map(missingSentence)} />
        </Disclosure>
      )}
      {groups.length > 0 && (
        <Section title={t("listsPage.indicators")} as="h2" isLandmark>
          <ChoiceField
            label={t("listsPage.cluster")}
            value={String(at)}
            options={groups.map(({ cluster, period }, position) => ({
              value: String(position),
              label: period === undefined ? cluster : t("listsPage.inPeriod", { cluster, period }),
            }))}
            onChoose={(value) => setChosen(Number(value))}
          />
          <GroupView key={at} reading={reading} group={at} sheetRow={(row) => sheetRow("firms", row)} />
          <Row>
            <WorkButton
              appearance="primary"
              work={lists.work}
              label={t("listsPage.formula")}
              job={lists.insert("formula")}
            />
            <WorkButton work={lists.work} label={t("listsPage.values")} job={lists.insert("values")} />
            <Button onClick={lists.assess}>{t("listsPage.assess")}</Button>
          </Row>
        </Section>
      )}
    </Stack>
  );
}
