import { Caption1, Link, makeStyles } from "@fluentui/react-components";
import { namedRows, totalSentence } from "../../results";
import type { Job, Work } from "../progress/useWork";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import type { FoundTotal } from "./readTable";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  text: { display: "block", margin: 0, overflowWrap: "anywhere" },
  // A link in a sentence has the letters of the sentence.
  link: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" },
});

interface TotalRowsProps {
  readonly totals: readonly FoundTotal[];
  readonly work: Work;
  /** Reads the table again without what is left out now. */
  readonly readAgain: (leftOut: ReadonlySet<string>) => Job;
}

/** Rows that look like totals, each with the way to leave it out and to take it back. */
export function TotalRows({ totals, work, readAgain }: TotalRowsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { leaveOut } = useWorkbench();
  if (totals.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("total.title")}>
      {totals.map((total) => {
        const { key, isLeftOut } = total;
        const rows = namedRows(total, t);
        return (
          <li key={key}>
            <Caption1 as="p" className={styles.text}>
              {isLeftOut ? t("total.leftOut", { rows }) : totalSentence(total, language)}{" "}
              <Link
                as="button"
                inline
                className={styles.link}
                disabledFocusable={work.isBusy}
                aria-label={t(isLeftOut ? "total.takeBackNamed" : "total.leaveOutNamed", { rows })}
                onClick={() => void work.run(readAgain(leaveOut(key, !isLeftOut)))}
              >
                {t(isLeftOut ? "total.takeBack" : "total.leaveOut")}
              </Link>
            </Caption1>
          </li>
        );
      })}
    </ul>
  );
}
