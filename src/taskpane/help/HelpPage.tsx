import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { findHelp, type HelpPart } from "../../texts/helpSearch";
import { Caption, Heading, Note } from "../layout/Prose";
import { Page, Section, Stack } from "../layout/Stack";
import { MoreButton, usePaging } from "../MoreButton";
import { Loading } from "../states/Loading";
import { NothingFound } from "../states/NothingFound";
import { NotLoaded } from "../states/NotLoaded";
import { useTexts } from "../texts";
import { entryKind, helpEntries, pageOfEntry, type EntryKind } from "./helpEntries";
import { HelpEntry } from "./HelpEntry";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  names: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  name: { minHeight: "26px", textAlign: "start", fontSize: tokens.fontSizeBase200 },
});

/** So many at once; whoever finds nothing among them asks in other words. */
const PAGE = 8;

const lists = ["question", "function"] as const satisfies readonly EntryKind[];

interface HelpPageProps {
  /** The entry that was asked for; undefined = the beginning. */
  readonly entry: string | undefined;
  readonly onBack: () => void;
}

/** The help in the pane: the same parts and the same search as on the help page, beside the table that it is about. */
export function HelpPage({ entry, onBack }: HelpPageProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [parts, setParts] = useState<readonly HelpPart[] | "missing">();
  const [question, setQuestion] = useState("");
  const [opened, setOpened] = useState(entry);
  const top = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(question.trim());
  useEffect(() => {
    let isStale = false;
    helpEntries(language).then(
      (read) => !isStale && setParts(read),
      () => !isStale && setParts("missing"),
    );
    return () => {
      isStale = true;
    };
  }, [language]);
  useEffect(() => {
    setOpened(entry);
    setQuestion("");
    top.current?.querySelector("button")?.focus();
    top.current?.scrollIntoView?.({ block: "start" });
  }, [entry]);
  const known = parts === undefined || parts === "missing" ? [] : parts;
  const found = useMemo(() => findHelp(asked, known), [asked, known]);
  const one = known.find(({ id }) => id === opened);
  const paging = usePaging(found.length, PAGE);
  return (
    <Page name={t("helpPane.title")}>
      <div ref={top}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t("helpPane.back")}
        </Button>
      </div>
      <Heading as="h2">{t("helpPane.title")}</Heading>
      <Field label={t("helpPane.search")} hint={t("helpPane.searchHint")}>
        <Input
          type="search"
          value={question}
          onChange={(_, { value }) => {
            setQuestion(value);
            setOpened(undefined);
          }}
        />
      </Field>
      {parts === undefined && <Loading />}
      {parts === "missing" && <NotLoaded />}
      {one && asked === "" && <HelpEntry part={one} isOpen />}
      {asked !== "" && parts !== undefined && (
        <Stack label={t("helpPane.found")}>
          <div aria-live="polite">
            {found.length === 0 ? (
              <NothingFound text={t("helpPane.count", { count: 0 })} />
            ) : (
              <Caption>{t("helpPane.count", { count: found.length })}</Caption>
            )}
          </div>
          <ul className={styles.list}>
            {found.slice(0, paging.shown).map((part) => (
              <li key={part.id}>
                <HelpEntry part={part} isOpen={false} />
              </li>
            ))}
          </ul>
          <MoreButton {...paging} />
        </Stack>
      )}
      {asked === "" &&
        lists.map((kind) => (
          <Section key={kind} title={t(`helpPane.kinds.${kind}`)}>
            <div className={styles.names}>
              {known
                .filter((part) => entryKind(part) === kind)
                .map(({ id, heading }) => (
                  <Link key={id} as="button" className={styles.name} onClick={() => setOpened(id)}>
                    {heading}
                  </Link>
                ))}
            </div>
          </Section>
        ))}
      <Note>
        {t("helpPane.more")}{" "}
        <Link
          href={one ? pageOfEntry(t("help.page"), one.id, language) : t("help.page")}
          target="_blank"
          rel="noopener"
          inline
        >
          {t("helpPane.whole")}
        </Link>
      </Note>
    </Page>
  );
}
