import { Body1Strong, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { workbookFaultSentence } from "../../i18n";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { readPairwise } from "../../workbook/modelSheet/readPairwise";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { judgedWeights, type Judgements } from "./pairwiseJudgements";

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: "anywhere" } });

interface PairwiseWeightsProps {
  readonly codes: readonly string[];
  readonly onJudged: (weights: readonly number[]) => void;
}

/** Reads pairwise judgements from the selected cells; says whether they agree among themselves. */
export function PairwiseWeights({ codes, onJudged }: PairwiseWeightsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [judgements, setJudgements] = useState<Judgements>();
  const work = useWork((error) => workbookFaultSentence(workbookFaultOf(error), language));
  const read = (): void =>
    void work.run(async () => {
      setJudgements(undefined);
      const found = judgedWeights(await readPairwise(), codes, t, language);
      setJudgements(found);
      if (found.kind === "weights") onJudged(found.weights);
      return undefined;
    });
  return (
    <>
      <Body1Strong as="h4" className={styles.text}>
        {t("modelPage.weights.pairwise")}
      </Body1Strong>
      <Caption1 as="p" className={styles.text}>
        {t("modelPage.weights.pairwiseHint", { count: codes.length, codes: codes.join(t("list.separator")) })}
      </Caption1>
      <Button disabledFocusable={work.isBusy} onClick={read}>
        {t("modelPage.weights.read")}
      </Button>
      <WorkStatus work={work} label={t("modelPage.weights.read")} />
      {judgements && (
        <Notice
          intent={judgements.kind === "refused" ? "error" : judgements.isConsistent ? "success" : "warning"}
          text={judgements.text}
        />
      )}
    </>
  );
}
