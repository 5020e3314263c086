import { Caption1 } from "@fluentui/react-components";
import { clusterName, indexText, rankText, robustnessSentence } from "../../results";
import { drawnKinds } from "../../robustness";
import { WayBack } from "../cards/WayBack";
import { ShareBars } from "../charts/ShareBars";
import { rankTicks, typeTicks } from "../charts/ticks";
import { Caption, Note, Paragraph, Title } from "../layout/Prose";
import { Page, Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { QuantileRange } from "./QuantileRange";
import { hasLadder, hasType } from "./sharePartsOf";
import { confidenceIn, reportedStage, type SimulatedCluster, type SimulatedTable } from "./simulatedTable";
import { SwingList } from "./SwingList";

interface DrawnClusterViewProps {
  readonly table: SimulatedTable;
  readonly cluster: SimulatedCluster;
  readonly onBack: () => void;
}

/** How sure the verdict on one cluster is, and what it hangs on. */
export function SimulatedClusterView({ table, cluster, onBack }: DrawnClusterViewProps) {
  const { t, language } = useTexts();
  const { model, dataset } = table.read;
  const { drawn, row } = cluster;
  const values = dataset.valuesOf(row, new Float64Array(model.model.indicators.length));
  const { assessment } = cluster;
  const name = clusterName(t, cluster);
  const { draws } = table.robustness;
  const confidence = confidenceIn(assessment);
  const { typeBand } = model.rules;
  const typed = hasType(drawn) ? drawn : undefined;
  const onLadder = hasLadder(drawn) ? drawn : undefined;
  const alike = table.clusters.filter((other) => other.drawn.verdict === drawn.verdict).length;
  const reported = reportedStage(cluster);
  return (
    <Page name={name}>
      <WayBack label={t("view.back")} onBack={onBack} />
      <div>
        <Title>{name}</Title>
        <Paragraph>
          {t(`verdict.${drawn.verdict}`)}
          {confidence && t("list.note") + t("robustnessPage.confidence", { confidence: t(`confidence.${confidence}`) })}
        </Paragraph>
      </div>
      <Paragraph>{robustnessSentence(drawn, { draws, model: model.model, confidence }, language)}</Paragraph>
      {typed && (
        <Section title={t("robustnessPage.types")}>
          <ShareBars
            title={t("robustnessPage.types")}
            bars={drawnKinds.map((kind) => ({
              label: t(`verdict.${kind}`),
              share: typed.types[kind],
              isReported: kind === drawn.verdict,
            }))}
          />
        </Section>
      )}
      {onLadder && (
        <Section title={t("robustnessPage.stages")}>
          <Note>{t("robustnessPage.stagesNote")}</Note>
          <ShareBars
            title={t("robustnessPage.stages")}
            bars={onLadder.stages.map((share, at) => ({
              label: t("report.stageAt", { position: at + 1 }),
              share,
              isReported: at + 1 === reported,
            }))}
          />
        </Section>
      )}
      {typed && (
        <Section title={t("robustnessPage.ranges")}>
          <Note>{t("robustnessPage.rangesNote")}</Note>
          <QuantileRange
            name={t("robustnessPage.index")}
            quantiles={typed.index}
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
        </Section>
      )}
      {typed && (
        <Section title={t("robustnessPage.swings")} help="q-confidence">
          <SwingList model={model} verdict={typed.verdict} values={values} />
        </Section>
      )}
      <Caption>{t("robustnessPage.scope")}</Caption>
    </Page>
  );
}
