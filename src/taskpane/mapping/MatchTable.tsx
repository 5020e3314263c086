import { Button, Checkbox } from "@fluentui/react-components";
import type { ColumnGuess } from "../../mapping";
import type { Model } from "../../model";
import { mappingFaultSentence, mappingRemarkSentence, reachSentences } from "../../results/mappingWords";
import { MATCHED_DATA } from "../../workbook/mapping/matchedData";
import { headerKey, rememberMapping, rowsAround } from "../../workbook/mapping/matchedSource";
import { writeMapping } from "../../workbook/mapping/writeMapping";
import type { WorkControl } from "../../workbook/workControl";
import { Disclosure } from "../Disclosure";
import { List } from "../layout/List";
import { Heading, Paragraph } from "../layout/Prose";
import { Row, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { MatchedColumn } from "./MatchedColumn";
import type { OpenedTable } from "./openedTable";
import { useMatching } from "./useMatching";

export interface MatchTableProps {
  readonly opened: OpenedTable;
  readonly model: Model;
  readonly onClose: () => void;
  /** The matched table stands; what is said of it. */
  readonly onWritten: (text: string) => void;
}

/** The columns and rows of a table that was opened, what they can say, and the button that writes the matched table. */
export function MatchTable({ opened, model, onClose, onWritten }: MatchTableProps) {
  const { t, language } = useTexts();
  const { chooseData, refresh } = useWorkbench();
  const work = useWork();
  const { table, source, guesses, isUpdate } = opened;
  const matching = useMatching(opened, model, language);
  const { roles, mapping, groups, proposals, otherNumbers, faults, remarks, reach } = matching;
  const isOther = ({ column, role }: ColumnGuess): boolean =>
    role.kind === "unused" && opened.before[column] === undefined;
  const write = async (control: WorkControl): Promise<undefined> => {
    const { sheet, isCalculated } = await writeMapping(
      {
        table,
        block: source.block,
        address: source.address,
        mapping,
        model,
        language,
      },
      control,
    );
    rememberMapping({
      roles: source.headers.map((header, column) => ({
        header: headerKey(header),
        role: roles[column] ?? { kind: "unused" },
      })),
      size: source.size,
      around: await rowsAround(source.block),
      linked: roles.findIndex(({ kind }) => kind === "cluster"),
      putBack: matching.putBack,
    });
    chooseData({ kind: "name", name: MATCHED_DATA });
    refresh();
    const waiting = isCalculated ? "" : t("mapping.stillCalculating");
    onWritten([t("mapping.written", { sheet }), waiting].join(language === "en" ? " " : "").trim());
    return undefined;
  };
  const column = (guess: ColumnGuess) => (
    <MatchedColumn
      key={guess.column}
      guess={guess}
      role={roles[guess.column] ?? { kind: "unused" }}
      isProposed={proposals.includes(guess)}
      table={table}
      firstColumn={source.block.column}
      model={model}
      onChoose={(role) => matching.choose([guess.column, role])}
    />
  );
  const others = guesses.filter(isOther);
  const leftOut = t("mapping.rows.count", { count: mapping.leftOut.size });
  return (
    <Stack>
      <Paragraph>{t("mapping.source", { address: source.address, rows: source.size, leftOut })}</Paragraph>
      {reach.indicators.length === 0 && reach.numbers.length === 0 && proposals.length === 0 && (
        <Notice intent="info" text={t("mapping.reach.offerNumbers")} />
      )}
      {(proposals.length > 0 || otherNumbers.length > 0) && (
        <Row>
          {proposals.length > 0 && (
            <Button onClick={matching.acceptAll}>{t("mapping.acceptAll", { count: proposals.length })}</Button>
          )}
          {otherNumbers.length > 0 && (
            <Button onClick={matching.compareNumbers}>{t("mapping.allNumbers", { count: otherNumbers.length })}</Button>
          )}
        </Row>
      )}
      {guesses.filter((guess) => !isOther(guess)).map(column)}
      {others.length > 0 && (
        <Disclosure
          title={t("mapping.others", { count: others.length })}
          isOpen={reach.indicators.length === 0 && reach.numbers.length === 0 && proposals.length === 0}
        >
          {others.map(column)}
        </Disclosure>
      )}
      {groups.length > 0 && (
        <Disclosure
          title={t("mapping.rows.title", { count: groups.reduce((sum, { rows }) => sum + rows.length, 0) })}
          isOpen
        >
          {groups.map((group) => (
            <div key={group.key}>
              <Checkbox
                label={group.text}
                checked={matching.isLeftOut(group)}
                onChange={(_, { checked }) => matching.leaveOut(group, checked === true)}
              />
            </div>
          ))}
        </Disclosure>
      )}
      <Heading>{t("mapping.reach.title")}</Heading>
      <List items={reachSentences(reach, model, language)} />
      {remarks.map((remark) => (
        <Notice
          key={remark.code}
          intent={remark.code === "noPeriod" ? "info" : "warning"}
          text={mappingRemarkSentence(remark, language)}
        />
      ))}
      {faults.map((fault, at) => (
        <Notice key={at} intent="error" text={mappingFaultSentence(fault, table, language)} />
      ))}
      <Row>
        <WorkButton
          appearance="primary"
          work={work}
          label={t(isUpdate ? "mapping.update" : "mapping.write")}
          disabled={faults.length > 0}
          job={write}
        />
        <Button appearance="subtle" onClick={onClose}>
          {t("mapping.close")}
        </Button>
      </Row>
      <WorkStatus work={work} label={t("mapping.writing")} canCancel={work.progress !== undefined} />
    </Stack>
  );
}
