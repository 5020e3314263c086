import { Body1, Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MeasureId } from "../../i18n/measureWords";
import { useTexts } from "../texts";
import { measureGroups } from "./measureForms";
import type { MeasureForm } from "./measureFunctions";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "14px" },
  intro: { margin: 0 },
  group: { display: "block", margin: "0 0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  measure: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "block", margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

interface MeasureListProps {
  readonly forms: readonly MeasureForm[];
  /** The measure that was looked at last takes the focus back. */
  readonly lastOpened: MeasureId | undefined;
  readonly onOpen: (id: MeasureId) => void;
}

/** The measures by what they are about, each in one line. */
export function MeasureList({ forms, lastOpened, onOpen }: MeasureListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const last = useRef<HTMLLIElement>(null);
  useEffect(() => last.current?.querySelector("button")?.focus(), []);
  return (
    <div className={styles.page}>
      <Body1 as="p" className={styles.intro}>
        {t("measuresPage.intro")}
      </Body1>
      {[...measureGroups(forms)].map(([name, measures]) => (
        <section key={name} aria-labelledby={`measures-${name}`}>
          <Subtitle2 as="h2" id={`measures-${name}`} className={styles.group}>
            {t(`measuresPage.groups.${name}`)}
          </Subtitle2>
          <ul className={styles.list}>
            {measures.map(({ id }) => (
              <li key={id} ref={id === lastOpened ? last : undefined} className={styles.measure}>
                <Link as="button" onClick={() => onOpen(id)}>
                  {t(`measureWords.${id}.name`)}
                </Link>
                <Caption1 as="p" className={styles.line}>
                  {t(`measureWords.${id}.line`)}
                </Caption1>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
