import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { askedCodes, firmsBehind, indicatorOf, type IndicatorReading, type ListReading } from "../../registers";
import { basisRemark, indicatorLabel, observedText, percentOf, unitText } from "../../results";
import { DataTable } from "../DataTable";
import { Caption, Note } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import { FirmsBehind } from "./FirmsBehind";

interface GroupViewProps {
  readonly reading: ListReading;
  readonly group: number;
  readonly sheetRow: (row: number) => number;
}

const useStyles = makeStyles({ number: { whiteSpace: "nowrap" } });
const PERCENT = "%";
const isOfOffice = ({ code }: IndicatorReading): boolean => askedCodes.some((asked) => asked === code);

/** The indicators of one cluster, what each rests on or why it is blank, and below the number that is chosen the firms behind it. */
export function GroupView({ reading, group, sheetRow }: GroupViewProps) {
  const styles = useStyles();
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

  function valueText({ code, value, reason }: IndicatorReading): string {
    if (reason) return "–";
    const number = observedText(value);
    return indicatorOf(code).unit === PERCENT ? percentOf(number, language) : number;
  }
  /** With its unit, but for a percentage, whose number says so. */
  function nameText(code: string): string {
    const indicator = indicatorOf(code);
    const name = indicatorLabel(indicator, language);
    return indicator.unit === PERCENT ? name : t("listsPage.ofUnit", { name, unit: unitText(indicator, language) });
  }

  const row = (indicator: IndicatorReading) => {
    const { code } = indicator;
    const value = valueText(indicator);
    return [
      nameText(code),
      <Link
        key={code}
        as="button"
        className={styles.number}
        aria-label={t("listsPage.showBehind", { code, value })}
        aria-expanded={shown === code}
        onClick={() => setShown(shown === code ? undefined : code)}
      >
        {value}
      </Link>,
      basisText(indicator),
    ];
  };
  const listed = [...given, ...indicators.filter(({ reason }) => reason)];
  return (
    <Stack>
      <Caption>{t("listsPage.given", { given: given.length, all: indicators.length })}</Caption>
      <Note>{t("listsPage.seeFirms")}</Note>
      <DataTable
        label={t("listsPage.indicators")}
        headers={[t("listsPage.indicator"), t("listsPage.value"), t("listsPage.basis")]}
        rows={listed.map(row)}
        isNumber={(column) => column === 1}
        below={(at) =>
          shown !== undefined && listed[at]?.code === shown ? (
            <FirmsBehind
              key={shown}
              code={shown}
              firms={firmsBehind(reading, group, shown)}
              sheetRow={sheetRow}
              none={noneBehind(shown)}
            />
          ) : undefined
        }
      />
    </Stack>
  );
}
