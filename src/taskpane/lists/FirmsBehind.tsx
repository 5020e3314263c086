import { useEffect, useRef } from "react";
import type { FirmBehind } from "../../registers";
import { observedText } from "../../results";
import { DataTable } from "../DataTable";
import { Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { MoreButton, usePaging } from "../MoreButton";
import { useTexts } from "../texts";

/** So many fit beside the number that they stand behind. */
const PAGE = 10;

interface FirmsBehindProps {
  readonly code: string;
  readonly firms: readonly FirmBehind[];
  readonly sheetRow: (row: number) => number;
  /** What is said where there are none. */
  readonly none: string;
}

/** The firms behind a number, right below it; the focus comes along, so that it is read aloud and in sight. */
export function FirmsBehind({ code, firms, sheetRow, none }: FirmsBehindProps) {
  const { t } = useTexts();
  const paging = usePaging(firms.length, PAGE);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  const part = ({ standing, numerator, denominator }: FirmBehind): string => {
    if (standing === "silent") return t("listsPage.silentFirm");
    if (standing === "exceeds") return t("listsPage.exceeds");
    if (Number.isNaN(denominator)) return observedText(numerator);
    return t("listsPage.ofPart", { part: observedText(numerator), whole: observedText(denominator) });
  };
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t("listsPage.behind", { code })}>
      <Section title={t("listsPage.behind", { code })}>
        {firms.length === 0 ? (
          <Note>{none}</Note>
        ) : (
          <DataTable
            headers={[t("listsPage.firm"), t("listsPage.row"), t("listsPage.part")]}
            rows={firms.slice(0, paging.shown).map((firm) => [firm.firm, sheetRow(firm.row), part(firm)])}
            isNumber={(column) => column === 1}
          />
        )}
        <MoreButton {...paging} />
      </Section>
    </div>
  );
}
