import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { BoundModel, VerdictKind } from "../../assessment";
import { indexText, indicatorLabel } from "../../results";
import { leavesVerdict, typeSwings } from "../../robustness";
import { RangePlot } from "../charts/RangePlot";
import { typeTicks } from "../charts/ticks";
import { Caption } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0 },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  effect: { fontWeight: tokens.fontWeightSemibold },
});

/** The narrow ones say nothing that the wide ones do not. */
const SHOWN = 5;

interface SwingListProps {
  readonly model: BoundModel;
  readonly verdict: VerdictKind;
  readonly values: ArrayLike<number>;
}

/** The indicators that alone move the type index furthest, widest first. */
export function SwingList({ model, verdict, values }: SwingListProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const swings = typeSwings(model, values);
  const { typeBand } = model.rules;
  const shown = swings.slice(0, SHOWN);
  return (
    <>
      <Caption>{t("robustnessPage.swingsNote")}</Caption>
      {shown.length < swings.length && (
        <Caption>{t("robustnessPage.swingsMore", { shown: shown.length, all: swings.length })}</Caption>
      )}
      <ul className={styles.list}>
        {shown.map((swing) => {
          const name = indicatorLabel(swing.evidence.definition, language);
          const indicator = swing.observed ? name : `${name} (${t("robustnessPage.swingMissing")})`;
          const range = { indicator, low: indexText(swing.low), high: indexText(swing.high) };
          const leaves = leavesVerdict(swing, verdict, typeBand);
          const effect = t(`robustnessPage.${leaves ? "leaves" : "keeps"}`);
          return (
            <li key={swing.evidence.indicator} className={styles.item}>
              <Caption>{t("robustnessPage.swing", range)}</Caption>
              <RangePlot
                label={t("robustnessPage.swingLabel", { ...range, effect })}
                low={swing.low}
                high={swing.high}
                ticks={typeTicks(typeBand)}
                band={typeBand}
              />
              <Caption1 className={leaves ? styles.effect : undefined}>{effect}</Caption1>
            </li>
          );
        })}
      </ul>
    </>
  );
}
