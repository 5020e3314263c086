import { Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HelpPart } from "../../texts/helpSearch";
import { Heading } from "../layout/Prose";
import { useTexts } from "../texts";
import { entryKind, pageOfEntry } from "./helpEntries";

const useStyles = makeStyles({
  entry: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: "block", margin: "2px 0 0", overflowWrap: "anywhere" },
  short: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },
  head: { textAlign: "start" },
  kind: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** One part of the help: its heading, which unfolds it, and its text. */
export function HelpEntry({ part, isOpen: wasOpen }: { readonly part: HelpPart; readonly isOpen: boolean }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(wasOpen);
  const kind = entryKind(part);
  return (
    <article className={styles.entry} aria-label={part.heading}>
      <Heading>
        <Link as="button" aria-expanded={isOpen} className={styles.head} onClick={() => setOpen(!isOpen)}>
          {part.heading}
        </Link>
      </Heading>
      {kind && <Caption1 className={styles.kind}>{t(`helpPane.kind.${kind}`)}</Caption1>}
      <Caption1 as="p" className={mergeClasses(styles.text, !isOpen && styles.short)}>
        {part.text}
      </Caption1>
      {isOpen && (
        <Link
          href={pageOfEntry(t("help.page"), part.id, language)}
          target="_blank"
          rel="noopener"
          className={styles.link}
        >
          {t(kind === "function" ? "helpPane.wholeFunction" : "helpPane.wholePage")}
        </Link>
      )}
    </article>
  );
}
