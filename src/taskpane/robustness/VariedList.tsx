import { makeStyles, tokens } from "@fluentui/react-components";
import { bindModel } from "../../assessment";
import type { Model } from "../../model";
import { variationSentences } from "../../results";
import { List } from "../layout/List";
import { Heading } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What the draws move, in words, with the numbers of the chosen model. */
export function VariedList({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <section className={styles.card}>
      <Heading as="h2">{t("robustnessPage.varied")}</Heading>
      <List items={variationSentences(bindModel(model), language)} />
    </section>
  );
}
