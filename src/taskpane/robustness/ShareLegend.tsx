import { makeStyles, tokens } from "@fluentui/react-components";
import { ShareSwatch } from "../charts/ShareStack";
import { Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { stageSigns, typeSigns } from "./sharePartsOf";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 10px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", alignItems: "center", columnGap: "4px" },
});

/** What the colours and signs of the bars stand for. */
export function ShareLegend() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div>
      <Note>{t("robustnessPage.barsNote")}</Note>
      <ul className={styles.legend}>
        {[...typeSigns(t), ...stageSigns(t)].map(({ tone, sign, name }) => (
          <li key={tone} className={styles.item}>
            <ShareSwatch tone={tone} sign={sign} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
