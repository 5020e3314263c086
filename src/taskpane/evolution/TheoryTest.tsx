import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evolution } from "../../evolution";
import { ladderNames } from "../../model";
import { DataTable } from "../DataTable";
import { Heading, Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { commonShares, comparisons, movementShares, scaleRows, type TypeCell, type TypeRow } from "./theoryTables";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0 },
  statement: {
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  about: { fontWeight: 600 },
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
  verdict: { display: "block", color: tokens.colorNeutralForeground2 },
  below: { display: "block", fontSize: "11px" },
});

/** The theory put to the test: first the test itself, then what only describes, each with what it rests on. */
export function TheoryTest({ evolution }: { readonly evolution: Evolution }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const heading = (part: "common" | "own" | "scales") => (
    <>
      <Heading>{t(`evolutionPage.${part}`)}</Heading>
      <Note>{t(`evolutionPage.${part}Note`)}</Note>
    </>
  );
  return (
    <Section title={t("evolutionPage.theory")} as="h2" help="clusterevolution">
      <Note>{t("evolutionPage.theoryNote")}</Note>
      {heading("common")}
      <ul className={styles.list}>
        {comparisons(evolution, t, language).map(({ about, numbers, verdict }) => (
          <li key={about} className={styles.statement}>
            <span className={styles.about}>{about}</span>
            <span className={styles.line}>{numbers}</span>
            <span className={styles.verdict}>{verdict}</span>
          </li>
        ))}
      </ul>
      <TypeTable title={t("evolutionPage.common")} rows={commonShares(evolution, t)} />
      {heading("own")}
      <TypeTable title={t("evolutionPage.own")} rows={movementShares(evolution, t)} />
      {heading("scales")}
      <TypeTable title={t("evolutionPage.scales")} rows={scaleRows(evolution, t, language)} />
    </Section>
  );
}

/** What was found of either type, side by side, with the names of the rows at the left. */
function TypeTable({ title, rows }: { readonly title: string; readonly rows: readonly TypeRow[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const cellOf = ({ text, below }: TypeCell) => (
    <>
      {text}
      {below && <span className={styles.below}>{below}</span>}
    </>
  );
  return (
    <DataTable
      label={title}
      headers={["", ...ladderNames.map((ladder) => t(`ladder.${ladder}`))]}
      rows={rows.map((row) => [row.name, ...ladderNames.map((ladder) => cellOf(row[ladder]))])}
      isEven
    />
  );
}
