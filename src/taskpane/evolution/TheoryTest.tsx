import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evolution } from "../../evolution";
import { useTexts } from "../texts";
import { useSectionStyles } from "./sectionStyles";
import { theoryParts, theoryStatements } from "./theoryStatements";

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
});

/** The theory put to the test, row by row, each with its number, interval, p and n, and what each part rests on. */
export function TheoryTest({ evolution }: { readonly evolution: Evolution }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { t, language } = useTexts();
  const statements = theoryStatements(evolution, t, language);
  // The test comes first: it is what the question was.
  const parts = [...theoryParts].reverse();
  return (
    <section>
      <h2 className={section.heading}>{t("evolutionPage.theory")}</h2>
      <p className={section.note}>{t("evolutionPage.theoryNote")}</p>
      {parts.map((part) => (
        <section key={part}>
          <h3 className={section.subheading}>
            {t(part === "movements" ? "evolutionPage.own" : `evolutionPage.${part}`)}
          </h3>
          <p className={section.note}>
            {t(part === "movements" ? "evolutionPage.ownNote" : `evolutionPage.${part}Note`)}
          </p>
          <ul className={styles.list}>
            {statements[part].map(({ about, numbers, verdict }, at) => (
              <li key={`${about} ${at}`} className={styles.statement}>
                <span className={styles.about}>{about}</span>
                <span className={styles.line}>{numbers}</span>
                <span className={styles.verdict}>{verdict}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
