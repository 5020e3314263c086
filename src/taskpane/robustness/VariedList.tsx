import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { bindModel } from "../../assessment";
import type { Model } from "../../model";
import { variationSentences } from "../../results";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > li + li": { marginTop: "4px" },
  },
});

/** What the draws move, in words, with the numbers of the chosen model. */
export function VariedList({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <section className={styles.card}>
      <Body1Strong as="h2">{t("robustnessPage.varied")}</Body1Strong>
      <ul className={styles.list}>
        {variationSentences(bindModel(model), language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
