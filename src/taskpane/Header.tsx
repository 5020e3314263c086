import { Caption1, Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useHelp } from "./help/askHelp";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  // The top right corner belongs to Office: its personality menu covers about 34 x 32 pixels there.
  header: { padding: "12px 36px 8px 0" },
  title: { display: "block", margin: 0 },
  line: { display: "flex", alignItems: "center", columnGap: "12px", marginTop: "2px" },
  private: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function Header({ isInExcel }: { readonly isInExcel: boolean }) {
  const styles = useStyles();
  const { t } = useTexts();
  const ask = useHelp();
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("pane.title")}
      </Subtitle1>
      <div className={styles.line}>
        <Caption1 className={styles.private}>{t("pane.private")}</Caption1>
        <Link
          href={t("help.page")}
          target="_blank"
          rel="noopener"
          className={styles.link}
          onClick={(event) => {
            // Beside the table, unless somebody wants the page itself: by the key for a new tab, or outside of Excel.
            if (!isInExcel || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            ask();
          }}
        >
          {t("pane.help")}
        </Link>
      </div>
    </header>
  );
}
