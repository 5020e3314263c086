import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import {
  collectNext,
  judgementBehind,
  silentIndicators,
  silentOnFloor,
  type Assessment,
  type BoundModel,
} from "../../assessment";
import { indicatorLabel, percentText } from "../../i18n";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  heading: { display: "block", margin: "0 0 6px" },
  text: { display: "block", margin: "6px 0 0", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px" },
  note: { display: "block", marginTop: "6px", color: tokens.colorNeutralForeground2 },
});

interface SilenceViewProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
}

/** What the data leave open: the missing indicators behind this reading, what to collect next, the share of judgement. */
export function MissingDataView({ model, assessment }: SilenceViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  // Below the floor neither type nor stage is read, so no gap in their evidence matters yet.
  const isBelowFloor = assessment.kind === "BELOW_FLOOR";
  const missing = new Set([...silentOnFloor(assessment), ...(isBelowFloor ? [] : silentIndicators(model, assessment))]);
  const next = isBelowFloor ? silentOnFloor(assessment)[0] : collectNext(model, assessment);
  const { type, stages } = judgementBehind(assessment);
  const share = { type: percentText(type), stages: percentText(stages) };
  return (
    <section>
      <Body1Strong as="h3" className={styles.heading}>
        {t("view.silent")}
      </Body1Strong>
      {missing.size === 0 && <Body1>{t(isBelowFloor ? "view.nothingMissingOnFloor" : "view.nothingMissing")}</Body1>}
      {missing.size > 0 && (
        <ul className={styles.list}>
          {[...missing].map((indicator) => (
            <li key={indicator.code}>
              <Body1>{indicatorLabel(indicator, language)}</Body1>
            </li>
          ))}
        </ul>
      )}
      {missing.size > 0 && next && (
        <Body1 as="p" className={styles.text}>
          {t("view.collectNext", { indicator: indicatorLabel(next, language) })}
        </Body1>
      )}
      {!isBelowFloor && !Number.isNaN(type) && (
        <Caption1 className={styles.note}>
          {t(Number.isNaN(stages) ? "view.judgement" : "view.judgementWithStages", share)}
        </Caption1>
      )}
    </section>
  );
}
