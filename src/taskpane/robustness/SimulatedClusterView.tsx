import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { indexText, rankText, robustnessSentence } from "../../results";
import { drawnKinds } from "../../robustness";
import { clusterName } from "../clusterName";
import { WayBack } from "../cards/WayBack";
import { ShareBars } from "../charts/ShareBars";
import { rankTicks, typeTicks } from "../charts/ticks";
import { useTexts } from "../texts";
import { QuantileRange } from "./QuantileRange";
import { confidenceIn, type SimulatedCluster, type SimulatedTable } from "./simulatedTable";
import { SwingList } from "./SwingList";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "18px" },
  title: { display: "block", margin: 0, overflowWrap: "anywhere" },
  heading: { display: "block", margin: "0 0 6px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { display: "block", margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
});

interface DrawnClusterViewProps {
  readonly table: SimulatedTable;
  readonly cluster: SimulatedCluster;
  readonly onBack: () => void;
}

/** How sure the verdict on one cluster is, and what it hangs on. */
export function SimulatedClusterView({ table, cluster, onBack }: DrawnClusterViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { model, dataset } = table.read;
  const { drawn, row } = cluster;
  const values = dataset.valuesOf(row, new Float64Array(model.model.indicators.length));
  const { assessment } = cluster;
  const name = clusterName(t, cluster);
  const { draws } = table.robustness;
  const confidence = confidenceIn(assessment);
  const { typeBand } = model.rules;
  const hasType = drawn.verdict !== "BELOW_FLOOR" && drawn.verdict !== "NO_DATA";
  const onLadder = drawn.verdict === "ID" || drawn.verdict === "DI" ? drawn : undefined;
  const alike = table.clusters.filter((other) => other.drawn.verdict === drawn.verdict).length;
  const stage = assessment.kind === "ID" || assessment.kind === "DI" ? assessment.ladder.standing : undefined;
  const reported = stage === undefined || stage.kind === "unknown" ? undefined : Math.min(stage.reached + 1, 3);
  return (
    <article className={styles.view} aria-label={name}>
      <WayBack label={t("view.back")} onBack={onBack} />
      <div>
        <Subtitle2 as="h2" className={styles.title}>
          {name}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {t(`verdict.${drawn.verdict}`)}
          {confidence && t("list.note") + t("robustnessPage.confidence", { confidence: t(`confidence.${confidence}`) })}
        </Body1>
      </div>
      <Body1 as="p" className={styles.text}>
        {robustnessSentence(drawn, { draws, model: model.model, confidence }, language)}
      </Body1>
      {hasType && (
        <section>
          <Body1Strong as="h3" className={styles.heading}>
            {t("robustnessPage.types")}
          </Body1Strong>
          <ShareBars
            title={t("robustnessPage.types")}
            bars={drawnKinds.map((kind) => ({
              label: t(`verdict.${kind}`),
              share: drawn.types[kind],
              isReported: kind === drawn.verdict,
            }))}
          />
        </section>
      )}
      {onLadder && (
        <section>
          <Body1Strong as="h3" className={styles.heading}>
            {t("robustnessPage.stages")}
          </Body1Strong>
          <Caption1 className={styles.note}>{t("robustnessPage.stagesNote")}</Caption1>
          <ShareBars
            title={t("robustnessPage.stages")}
            bars={onLadder.stages.map((share, at) => ({
              label: t("report.stageAt", { position: at + 1 }),
              share,
              isReported: at + 1 === reported,
            }))}
          />
        </section>
      )}
      {hasType && (
        <section>
          <Body1Strong as="h3" className={styles.heading}>
            {t("robustnessPage.ranges")}
          </Body1Strong>
          <Caption1 className={styles.note}>{t("robustnessPage.rangesNote")}</Caption1>
          <QuantileRange
            name={t("robustnessPage.index")}
            quantiles={drawn.index}
            text={indexText}
            ticks={typeTicks(typeBand)}
            band={typeBand}
          />
          {onLadder && (
            <>
              <QuantileRange
                name={t("robustnessPage.maturity")}
                quantiles={onLadder.maturity}
                text={(value) => value.toFixed(2)}
                ticks={[0, 1, 2, 3]}
              />
              <QuantileRange
                name={t("robustnessPage.rank", { count: alike })}
                quantiles={onLadder.rank}
                text={rankText}
                ticks={rankTicks(alike)}
              />
              <Caption1>
                {onLadder.rankShift.kind === "mean"
                  ? t("robustnessPage.rankShift", { value: onLadder.rankShift.value.toFixed(2) })
                  : t("robustnessPage.rankShiftUnknown")}
              </Caption1>
            </>
          )}
        </section>
      )}
      {hasType && (
        <section>
          <Body1Strong as="h3" className={styles.heading}>
            {t("robustnessPage.swings")}
          </Body1Strong>
          <SwingList model={model} verdict={drawn.verdict} values={values} />
        </section>
      )}
      <Caption1 as="p" className={styles.text}>
        {t("robustnessPage.scope")}
      </Caption1>
    </article>
  );
}
