import { cellText, isBlank } from "../../model";
import { listColumns, type ListName, type ListReading } from "../../registers";
import { listColumnName } from "../../results";
import { columnLetters } from "../../spreadsheet/address";
import type { ReadList } from "../../workbook/lists/readList";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { ChoiceField } from "../layout/ChoiceField";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import type { ListsAtWork } from "./useLists";

interface ListColumnsProps {
  readonly list: ListName;
  readonly read: ReadList;
  readonly reading: ListReading;
  readonly lists: ListsAtWork;
}

const NOT_USED = "";

/** Which columns of a list were understood and how; what the others hold can be said, which is written into their headers. */
export function ListColumns({ list, read, reading, lists }: ListColumnsProps) {
  const { t, language } = useTexts();
  const { headers } = read.list;
  const known = knownColumns(list, reading);
  const others = headers.flatMap((header, column) => (isBlank(header) || known.has(column) ? [] : [column]));
  const unused = Object.keys(listColumns[list]).filter((code) => ![...known.values()].includes(code));
  const place = (column: number): string =>
    `${columnLetters(read.block.column + column)} ${cellText(headers[column] ?? null)}`;
  return (
    <Disclosure
      title={`${t(`lists.title.${list}`)}: ${t("listsPage.understood", { known: known.size, others: others.length })}`}
      isOpen={others.length > 0}
    >
      <Stack>
        {others.map((column) => (
          <ChoiceField
            key={column}
            label={t("listsPage.assign", { header: place(column) })}
            value={NOT_USED}
            options={[
              { value: NOT_USED, label: t("listsPage.notUsed") },
              ...unused.map((code) => ({ value: code, label: listColumnName(list, code, language) })),
            ]}
            onChoose={(code) => {
              if (code === NOT_USED) return;
              void lists.work.run(lists.rename(list, column, code, listColumnName(list, code, language)));
            }}
          />
        ))}
        <DataTable
          label={t(`lists.title.${list}`)}
          rows={[...known].map(([column, code]) => [place(column), listColumnName(list, code, language)])}
          isEven
        />
      </Stack>
    </Disclosure>
  );
}

/** The columns of a list by their positions, in the order of the sheet. */
function knownColumns(list: ListName, { read }: ListReading): ReadonlyMap<number, string> {
  const binding = read[list]?.binding;
  const found = [...(binding?.columnOf ?? [])].map(([code, column]) => [column, code] as const);
  const asked = list === "office" ? (read.office?.columns ?? []) : [];
  return new Map([...found, ...asked].sort(([one], [other]) => one - other));
}
