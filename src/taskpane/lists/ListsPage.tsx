import { Field, Input } from "@fluentui/react-components";
import { listNames, type ListName } from "../../registers";
import { selectedAddress } from "../../workbook/readRange";
import { Disclosure } from "../Disclosure";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption, Paragraph } from "../layout/Prose";
import { Page, Row, Section, Stack } from "../layout/Stack";
import { CellsField } from "../measures/CellsField";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { ComputedView } from "./ComputedView";
import { classificationOptions, entryOf, isCoverage, isSmallCell } from "./listEntries";
import { useLists } from "./useLists";

/** Lists of firms and ties become indicators: which columns were understood, what comes out, and what it rests on. */
export function ListsPage() {
  const { t } = useTexts();
  const lists = useLists();
  const { work, entries, fill, isAsked, computed } = lists;
  const label = (list: ListName): string => {
    const name = t(`lists.title.${list}`);
    return list === "firms" ? name : t("listsPage.optional", { list: name });
  };
  const fillList = (list: ListName, text: string): void =>
    fill({ ...entries, lists: { ...entries.lists, [list]: text } });
  const useSelection = (list: ListName): Promise<void> =>
    work.run(async () => {
      fillList(list, await selectedAddress());
      return undefined;
    });
  return (
    <Page>
      <Stack>
        <Paragraph>{t("listsPage.intro")}</Paragraph>
        <Row>
          <WorkButton work={work} label={t("listsPage.insertSample")} job={lists.insertSample} />
          <WorkButton work={work} label={t("listsPage.takeCollected")} job={lists.takeCollected} />
        </Row>
      </Stack>
      <Section title={t("listsPage.lists")} as="h2" isLandmark>
        {listNames.map((list) => (
          <CellsField
            key={list}
            label={label(list)}
            mayBeNumber={false}
            text={entries.lists[list]}
            entry={entryOf(list, entries.lists[list])}
            isAsked={isAsked}
            onText={(text) => fillList(list, text)}
            onUseSelection={() => void useSelection(list)}
          />
        ))}
        <ChoiceField
          label={t("listsPage.classification")}
          value={entries.classification}
          options={classificationOptions}
          onChoose={(classification) => fill({ ...entries, classification })}
        />
        <Disclosure title={t("listsPage.limits")}>
          <Stack>
            <LimitField
              label={t("listsPage.smallCell")}
              text={entries.smallCell}
              error={isSmallCell(entries.smallCell) ? undefined : t("listsPage.notWhole")}
              onText={(smallCell) => fill({ ...entries, smallCell })}
            />
            <LimitField
              label={t("listsPage.listCoverage")}
              text={entries.listCoverage}
              error={isCoverage(entries.listCoverage) ? undefined : t("listsPage.notShare")}
              onText={(listCoverage) => fill({ ...entries, listCoverage })}
            />
          </Stack>
        </Disclosure>
        {entries.lists.firms.trim() === "" && <Caption>{t("listsPage.needFirms")}</Caption>}
      </Section>
      <Row>
        <WorkButton appearance="primary" work={work} label={t("listsPage.compute")} job={lists.compute} />
      </Row>
      <WorkStatus work={work} label={t("listsPage.working")} />
      {computed && <ComputedView computed={computed} lists={lists} />}
    </Page>
  );
}

interface LimitFieldProps {
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
}

const LimitField = ({ label, text, error, onText }: LimitFieldProps) => (
  <Field label={label} validationState={error ? "error" : "none"} validationMessage={error ?? null}>
    <Input value={text} inputMode="decimal" onChange={(_, { value }) => onText(value)} />
  </Field>
);
