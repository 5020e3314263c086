import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { pageNames, type PageName } from "./pageNames";
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
    minHeight: "28px",
    padding: "2px 6px",
    whiteSpace: "nowrap",
    border: "none",
    borderBottom: "2px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // Forced colours would draw the transparent line, too, and every page would look like the current one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
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
