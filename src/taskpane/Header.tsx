import { Caption1, Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  // The top right corner belongs to Office: its personality menu covers about 34 x 32 pixels there.
  header: { padding: "12px 36px 8px 0" },
  title: { display: "block", margin: 0 },
  line: { display: "flex", alignItems: "center", columnGap: "12px", marginTop: "2px" },
  private: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function Header() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("pane.title")}
      </Subtitle1>
      <div className={styles.line}>
        <Caption1 className={styles.private}>{t("pane.private")}</Caption1>
        <Link href={t("help.page")} target="_blank" rel="noopener" className={styles.link}>
          {t("pane.help")}
        </Link>
      </div>
    </header>
  );
}
