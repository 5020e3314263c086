import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { pageNames, type PageName } from "./pageNames";
import { currentTabLook, tabLook } from "./layout/tabLook";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    // Each as wide as its name, and all of them in two rows of the pane as Excel opens it.
    flexWrap: "wrap",
    gap: "0 2px",
    margin: "0 -6px 10px",
    padding: "0 0 4px",
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    ...tabLook,
    padding: "2px 6px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: currentTabLook,
});

interface NavigationProps {
  readonly current: PageName;
  readonly onPage: (page: PageName) => void;
}

/** The way between the pages of the pane: all of them in sight, in two rows. */
export function Navigation({ current, onPage }: NavigationProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <nav aria-label={t("page.navigation")}>
      <ul className={styles.list}>
        {pageNames.map((page) => (
          <li key={page}>
            <button
              type="button"
              className={mergeClasses(styles.page, page === current && styles.current)}
              aria-current={page === current ? "page" : undefined}
              onClick={() => onPage(page)}
            >
              {t(`page.${page}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
