import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useHelp } from "../help/askHelp";
import { Caption } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { useShowPage } from "../showPage";

const useStyles = makeStyles({
  ways: { listStyleType: "none", margin: 0, padding: 0 },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "4px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Ways that lead to another page. */
const toPages = [
  ["lists", "lists"],
  ["template", "templates"],
  ["collect", "templates"],
  ["measures", "measures"],
] as const;

interface WaysInProps {
  /** The buttons that insert the samples: they belong to the page, which tells how that ended. */
  readonly sample: ReactNode;
  readonly panel: ReactNode;
}

/** What one can begin with where there is no table yet: a sentence each, and the way there. */
export function WaysIn({ sample, panel }: WaysInProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const showPage = useShowPage();
  const askHelp = useHelp();
  const ways: readonly (readonly [key: string, sentence: string, action: ReactNode])[] = [
    ["table", t("start.table"), undefined],
    ["sample", t("start.sample"), sample],
    ["panel", t("start.panel"), panel],
    ...toPages.map(
      ([way, page]) =>
        [
          way,
          t(`start.${way}`),
          <Link as="button" onClick={() => showPage(page)}>
            {t(`start.to.${way}`)}
          </Link>,
        ] as const,
    ),
    [
      "help",
      t("start.help"),
      <Link as="button" onClick={() => askHelp()}>
        {t("start.to.help")}
      </Link>,
    ],
  ];
  return (
    <Section title={t("start.title")} as="h2" isLandmark>
      <ul className={styles.ways}>
        {ways.map(([key, sentence, action]) => (
          <li key={key} className={styles.way}>
            <Caption>{sentence}</Caption>
            {action}
          </li>
        ))}
      </ul>
    </Section>
  );
}
