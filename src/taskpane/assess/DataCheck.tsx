import { Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { findDataProblems, type DataProblem } from "../../assessment";
import { workbookFaultSentence } from "../../faults";
import { cellText } from "../../model";
import { dataProblemSentence, indicatorLabel } from "../../results";
import { columnLetters } from "../../spreadsheet/address";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { selectCell } from "../../workbook/selectCell";
import { Disclosure } from "../Disclosure";
import { Note } from "../layout/Prose";
import { MoreButton, usePaging } from "../MoreButton";
import { Failed } from "../states/Failed";
import { columnCells, guessPanelColumns, type PanelColumns } from "../source/panelColumns";
import type { ReadTable } from "../source/readTable";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  title: { display: "inline", margin: 0 },
  list: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  item: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  place: { marginRight: "6px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const PAGE = 25;

/** Missing data are normal and listed with each cluster; here stands what somebody may have to mend. */
const needsCorrection = ({ code }: DataProblem): boolean => code !== "blank" && code !== "noColumn";

/** What in the data somebody should look at, each with the way to its cell. */
export function DataCheck({ read }: { readonly read: ReadTable }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [fault, setFault] = useState<string>();
  const { source } = read;
  const panel = useMemo(() => guessPanelColumns(read), [read]);
  const all = useMemo(() => problemsOf(read, panel), [read, panel]);
  const problems = useMemo(() => all.filter(needsCorrection), [all]);
  const blanks = all.filter(({ code }) => code === "blank").length;
  const paging = usePaging(problems.length, PAGE);

  async function select(row: number, column: number): Promise<void> {
    try {
      setFault(undefined);
      await selectCell(source, row + 1, column);
    } catch (error) {
      setFault(workbookFaultSentence(workbookFaultOf(error), language));
    }
  }

  return (
    <Disclosure
      title={
        <Body1Strong as="h2" className={styles.title}>
          {[
            t("dataCheck.title", { count: problems.length }),
            blanks > 0 ? t("dataCheck.missing", { count: blanks }) : "",
          ]
            .join(" ")
            .trim()}
        </Body1Strong>
      }
    >
      <Note>{t("dataCheck.blanks", { count: blanks })}</Note>
      <Failed fault={fault} onDismiss={() => setFault(undefined)} />
      <ul className={styles.list}>
        {problems.slice(0, paging.shown).map((problem, at) => {
          const place = placeOf(problem, panel.cluster ?? 0);
          const address = place && `${columnLetters(source.block.column + place.column)}${read.sheetRow(place.row)}`;
          const named = "row" in problem && "indicator" in problem ? read.nameOf(problem.row) : "";
          const found = "cell" in problem ? cellText(problem.cell).slice(0, 60) : "";
          return (
            <li key={at} className={styles.item}>
              {place && (
                <Link
                  as="button"
                  className={styles.place}
                  aria-label={t("dataCheck.select", { address })}
                  onClick={() => void select(place.row, place.column)}
                >
                  {address}
                </Link>
              )}
              <Caption1>
                {[
                  "indicator" in problem ? `${indicatorLabel(problem.indicator, language)}:` : "",
                  found === "" ? "" : t("dataCheck.found", { found }),
                  dataProblemSentence(problem, language, (row) => read.sheetRow(row)),
                  named === "" ? "" : t("dataCheck.of", { name: named }),
                ]
                  .filter(Boolean)
                  .join(" ")}
              </Caption1>
            </li>
          );
        })}
      </ul>
      <MoreButton {...paging} />
    </Disclosure>
  );
}

function problemsOf(read: ReadTable, { cluster, period }: PanelColumns): DataProblem[] {
  return findDataProblems({
    ...read,
    clusters: cluster === undefined ? undefined : columnCells(read, cluster),
    periods: period === undefined ? undefined : columnCells(read, period),
    isDateAt: (row) => period !== undefined && read.isDateAt(row, period),
  });
}

/** Where a problem can be shown: a problem with a name in the column of the names; the header stands above the first row. */
function placeOf(problem: DataProblem, names: number): { readonly row: number; readonly column: number } | undefined {
  if ("row" in problem) return { row: problem.row, column: "column" in problem ? problem.column : names };
  return "column" in problem ? { row: -1, column: problem.column } : undefined;
}
