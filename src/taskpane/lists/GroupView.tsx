import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { askedCodes, firmsBehind, type FirmBehind, type IndicatorReading, type ListReading } from "../../registers";
import { basisRemark, observedText } from "../../results";
import { DataTable } from "../DataTable";
import { Caption, Note } from "../layout/Prose";
import { Section, Stack } from "../layout/Stack";
import { useTexts } from "../texts";

interface GroupViewProps {
  readonly reading: ListReading;
  readonly group: number;
  readonly sheetRow: (row: number) => number;
}

/** More are for the sheet. */
const MOST_FIRMS = 50;

const isOfOffice = ({ code }: IndicatorReading): boolean => askedCodes.some((asked) => asked === code);

/** The indicators of one cluster, what each rests on or why it is blank, and the firms behind the one that is chosen. */
export function GroupView({ reading, group, sheetRow }: GroupViewProps) {
  const { t, language } = useTexts();
  const [shown, setShown] = useState<string>();
  const indicators = reading.groups[group]?.indicators ?? [];
  const given = indicators.filter(({ reason }) => !reason);

  function basisText(indicator: IndicatorReading): string {
    const remark = basisRemark(indicator, language);
    if (!indicator.reason && isOfOffice(indicator) && remark === "") return t("listsPage.ofOffice");
    if (indicator.reason || Number.isNaN(indicator.asked)) return remark;
    const { used, asked, employeeShare } = indicator;
    const firms = Number.isNaN(used)
      ? ""
      : Number.isNaN(employeeShare)
        ? t("listsPage.firmsOf", { used, asked })
        : t("listsPage.firmsAndEmployees", { used, asked, share: Math.round(100 * employeeShare) });
    return [firms, remark].filter((part) => part !== "").join(t("list.note"));
  }

  /** Why no firms are listed behind an indicator. */
  function noneBehind(code: string): string {
    const indicator = indicators.find((each) => each.code === code);
    if (indicator?.reason && indicator.reason.code !== "suppressed") return t("listsPage.noValueBehind");
    return t(indicator && isOfOffice(indicator) ? "listsPage.officeBehind" : "listsPage.noFirmsBehind");
  }

  const row = (indicator: IndicatorReading) => [
    <Button
      key={indicator.code}
      size="small"
      appearance="transparent"
      aria-label={t("listsPage.showBehind", { code: indicator.code })}
      aria-expanded={shown === indicator.code}
      onClick={() => setShown(shown === indicator.code ? undefined : indicator.code)}
    >
      {indicator.code}
    </Button>,
    indicator.reason ? "" : observedText(indicator.value),
    basisText(indicator),
  ];
  return (
    <Stack>
      <Caption>{t("listsPage.given", { given: given.length, all: indicators.length })}</Caption>
      {shown !== undefined && (
        <Section title={t("listsPage.behind", { code: shown })}>
          <FirmsTable firms={firmsBehind(reading, group, shown)} sheetRow={sheetRow} none={noneBehind(shown)} />
        </Section>
      )}
      <DataTable
        label={t("listsPage.indicators")}
        headers={[t("listsPage.indicator"), t("listsPage.value"), t("listsPage.basis")]}
        rows={[...given, ...indicators.filter(({ reason }) => reason)].map(row)}
        isNumber={(column) => column === 1}
      />
    </Stack>
  );
}

interface FirmsTableProps {
  readonly firms: readonly FirmBehind[];
  readonly sheetRow: (row: number) => number;
  /** What is said where there are none. */
  readonly none: string;
}

function FirmsTable({ firms, sheetRow, none }: FirmsTableProps) {
  const { t } = useTexts();
  if (firms.length === 0) return <Note>{none}</Note>;
  const part = ({ standing, numerator, denominator }: FirmBehind): string => {
    if (standing === "silent") return t("listsPage.silentFirm");
    if (standing === "exceeds") return t("listsPage.exceeds");
    if (Number.isNaN(denominator)) return observedText(numerator);
    return t("listsPage.ofPart", { part: observedText(numerator), whole: observedText(denominator) });
  };
  return (
    <>
      <DataTable
        headers={[t("listsPage.firm"), t("listsPage.row"), t("listsPage.part")]}
        rows={firms.slice(0, MOST_FIRMS).map((firm) => [firm.firm, sheetRow(firm.row), part(firm)])}
        isNumber={(column) => column === 1}
      />
      {firms.length > MOST_FIRMS && <Note>{t("listsPage.moreFirms", { count: firms.length - MOST_FIRMS })}</Note>}
    </>
  );
}
