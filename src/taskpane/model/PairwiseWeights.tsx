import { useState } from "react";
import { readPairwise } from "../../workbook/modelSheet/readPairwise";
import { Caption, Heading } from "../layout/Prose";
import { Notice } from "../Notice";
import { errorSentence } from "../progress/errorSentence";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { judgedWeights, type Judgements } from "./pairwiseJudgements";

interface PairwiseWeightsProps {
  readonly codes: readonly string[];
  readonly onJudged: (weights: readonly number[]) => void;
}

/** Reads pairwise judgements from the selected cells; says whether they agree among themselves. */
export function PairwiseWeights({ codes, onJudged }: PairwiseWeightsProps) {
  const { t, language } = useTexts();
  const [judgements, setJudgements] = useState<Judgements>();
  const work = useWork((error) => errorSentence(error, language));
  const read = async (): Promise<undefined> => {
    setJudgements(undefined);
    const found = judgedWeights(await readPairwise(), codes, t, language);
    setJudgements(found);
    if (found.kind === "weights") onJudged(found.weights);
  };
  return (
    <>
      <Heading as="h4">{t("modelPage.weights.pairwise")}</Heading>
      <Caption>
        {t("modelPage.weights.pairwiseHint", { count: codes.length, codes: codes.join(t("list.separator")) })}
      </Caption>
      <WorkButton work={work} label={t("modelPage.weights.read")} job={read} />
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
