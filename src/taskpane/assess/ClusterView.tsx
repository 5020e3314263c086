import { Body1, Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { adviceFor, bindModel, constraintsOf, judgementBehind, reportedLadders } from "../../assessment";
import { adviceLine, explain, indicatorLabel, valueText } from "../../i18n";
import type { Indicator, Model } from "../../model";
import { WayBack } from "../cards/WayBack";
import { useWorkings } from "../report/useWorkings";
import { useWork } from "../work/useWork";
import { WorkStatus } from "../work/WorkStatus";
import type { Assessed } from "./assessed";
import type { AssessedCluster } from "./assessTable";
import { LadderView } from "./LadderView";
import { useTexts } from "../texts";
import { TypeAxis } from "./TypeAxis";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "18px" },
  title: { display: "block", margin: 0, overflowWrap: "anywhere" },
  heading: { display: "block", margin: "0 0 6px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: "0", paddingLeft: "18px" },
  workings: { display: "flex", flexDirection: "column", rowGap: "6px" },
  note: { display: "block", marginTop: "6px", color: tokens.colorNeutralForeground2 },
});

interface ClusterViewProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
  readonly onBack: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One cluster, understood: in words, on the type axis, on its ladder, what holds it back, and what the data leave open. */
export function ClusterView({ assessed, cluster, onBack, onPrevious, onNext }: ClusterViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { model } = assessed;
  const bound = bindModel(model);
  const { assessment, values } = cluster;
  const work = useWork();
  const writeWorkingsOf = useWorkings(assessed);
  const ladders = reportedLadders(assessment);
  const name = cluster.name === "" ? t("pane.clusterAt", { row: cluster.row + 2 }) : cluster.name;
  return (
    <article className={styles.view} aria-label={name}>
      <WayBack label={t("view.back")} onBack={onBack} neighbours={{ onPrevious, onNext }} />
      <div>
        <Subtitle2 as="h2" className={styles.title}>
          {name}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {[t(`verdict.${assessment.kind}`), cluster.stage].filter((part) => part !== "").join(" · ")}
        </Body1>
      </div>
      <section>
        <Body1Strong as="h3" className={styles.heading}>
          {t("view.explanation")}
        </Body1Strong>
        <Body1 as="p" className={styles.text}>
          {explain(bound, assessment, values, name, language)}
        </Body1>
      </section>
      <section>
        <Body1Strong as="h3" className={styles.heading}>
          {t("view.axis")}
        </Body1Strong>
        <TypeAxis model={bound} assessment={assessment} values={values} />
      </section>
      {ladders.map((ladder) => (
        <section key={ladder.ladder}>
          <Body1Strong as="h3" className={styles.heading}>
            {`${t("view.ladder")} ${t(`ladder.${ladder.ladder}`)}`}
          </Body1Strong>
          <LadderView reading={ladder} values={values} />
        </section>
      ))}
      <Policy cluster={cluster} model={model} />
      <Silence cluster={cluster} model={model} />
      <section className={styles.workings}>
        <Body1Strong as="h3" className={styles.heading}>
          {t("view.workings")}
        </Body1Strong>
        <Body1 as="p" className={styles.text}>
          {t("view.workingsHint")}
        </Body1>
        <Button disabledFocusable={work.isBusy} onClick={() => void work.run(() => writeWorkingsOf(cluster))}>
          {t("view.writeWorkings")}
        </Button>
        <WorkStatus work={work} label={t("report.working")} canCancel={false} />
      </section>
    </article>
  );
}

interface PartProps {
  readonly model: Model;
  readonly cluster: AssessedCluster;
}

function Policy({ model, cluster: { assessment, values } }: PartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const bound = bindModel(model);
  const constraints = constraintsOf(bound, assessment);
  const advice = adviceFor(bound, assessment);
  return (
    <section>
      <Body1Strong as="h3" className={styles.heading}>
        {t("view.holding")}
      </Body1Strong>
      {constraints.map(({ evidence }) => (
        <Body1 as="p" key={evidence.definition.code} className={styles.text}>
          {t("explain.constraint", {
            indicator: indicatorLabel(evidence.definition, language),
            value: valueText(values[evidence.at] ?? NaN, evidence.definition),
            gate: valueText(evidence.gate, evidence.definition),
          })}
        </Body1>
      ))}
      {constraints.length === 0 && assessment.kind !== "BELOW_FLOOR" && <Body1>{t("view.none")}</Body1>}
      <Body1Strong as="h3" className={styles.heading}>
        {t("view.levers")}
      </Body1Strong>
      <ul className={styles.list}>
        {advice.map((item, at) => (
          <li key={at}>
            <Body1>{adviceLine(item, bound, language)}</Body1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.note}>{t("view.hypothesis")}</Caption1>
    </section>
  );
}

/** What the data leave open: the missing indicators behind this reading, what to collect next, the share of judgement. */
function Silence({ model, cluster: { assessment, values } }: PartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const bound = bindModel(model);
  const evidence = [
    ...bound.type,
    ...reportedLadders(assessment).flatMap(({ stages }) => stages.flatMap(({ stage }) => stage.evidence)),
  ];
  const missing = [
    ...new Set(evidence.filter(({ at }) => Number.isNaN(values[at])).map(({ definition }) => definition)),
  ];
  const next: Indicator | undefined = "collect" in assessment ? assessment.collect : missing[0];
  const { type, stages } = judgementBehind(bound, assessment);
  const share = (part: number): number => Math.round(100 * part);
  return (
    <section>
      <Body1Strong as="h3" className={styles.heading}>
        {t("view.silent")}
      </Body1Strong>
      {missing.length === 0 ? (
        <Body1>{t("view.nothingMissing")}</Body1>
      ) : (
        <ul className={styles.list}>
          {missing.map((indicator) => (
            <li key={indicator.code}>
              <Body1>{indicatorLabel(indicator, language)}</Body1>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && next && (
        <Body1 as="p" className={styles.note}>
          {t("view.collectNext", { indicator: indicatorLabel(next, language) })}
        </Body1>
      )}
      {!Number.isNaN(type) && (
        <Caption1 className={styles.note}>
          {Number.isNaN(stages)
            ? t("view.judgement", { type: share(type) })
            : t("view.judgementWithStages", { type: share(type), stages: share(stages) })}
        </Caption1>
      )}
    </section>
  );
}
