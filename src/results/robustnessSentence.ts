import type { Confidence } from "../assessment";
import type { Language, Model } from "../model";
import { drawnKinds, isVaried, type ClusterRobustness, type LadderRobustness } from "../robustness";
import { translatorFor } from "../texts/translate";
import { rankText, shareText } from "./numbers";

interface DrawnBy {
  readonly draws: number;
  readonly model: Model;
  /** Of the reported verdict; undefined where it has none. */
  readonly confidence: Confidence | undefined;
}

/** What the draws say about one cluster, in plain words and no more than they say. */
export function robustnessSentence(cluster: ClusterRobustness, by: DrawnBy, language: Language): string {
  const t = translatorFor(language);
  const { verdict } = cluster;
  if (verdict === "BELOW_FLOOR" || verdict === "NO_DATA") return t(`robustnessPage.sentence.${verdict}`);
  const share = cluster.types[verdict];
  const others = drawnKinds
    .filter((kind) => kind !== verdict && cluster.types[kind] > 0)
    .sort((a, b) => cluster.types[b] - cluster.types[a])
    .map((kind) =>
      t("robustnessPage.sentence.other", {
        verdict: t(`verdict.${kind}`),
        share: shareText(cluster.types[kind], language),
      }),
    );
  const said = share === 1 ? "all" : share === 0 ? "never" : "some";
  const sentences = [
    t(`robustnessPage.sentence.${said}`, {
      draws: new Intl.NumberFormat(language).format(by.draws),
      verdict: t(`verdict.${verdict}`),
      share: shareText(share, language),
      others: others.join(t("list.separator")),
    }),
    ...(verdict === "ID" || verdict === "DI" ? onLadder(cluster, language) : []),
  ];
  if (by.confidence) sentences.push(besideTheShare(by.confidence, by.model, language));
  return sentences.join(language === "en" ? " " : "");
}

/** What the confidence says that the share of draws does not, and the other way round. */
function besideTheShare(confidence: Confidence, { rules, indicators }: Model, language: Language): string {
  const t = translatorFor(language);
  if (confidence !== "firm") return t("robustnessPage.sentence.notFirm");
  const measured = indicators.some(isVaried);
  if (rules.anchorTolerance === 0 && !measured) return t("robustnessPage.sentence.firmFixed");
  const moved = rules.anchorTolerance === 0 ? "measured" : measured ? "anchorsMeasured" : "anchors";
  return t("robustnessPage.sentence.firm", { moved: t(`robustnessPage.sentence.${moved}`) });
}

function onLadder({ stages, maturity, rank }: LadderRobustness, language: Language): string[] {
  const t = translatorFor(language);
  const most = Math.max(...stages);
  const ranks = { low: rankText(rank.low), high: rankText(rank.high) };
  return [
    t(`robustnessPage.sentence.${most === 1 ? "stageAll" : "stage"}`, {
      stage: stages.indexOf(most) + 1,
      share: shareText(most, language),
    }),
    t("robustnessPage.sentence.maturity", { low: maturity.low.toFixed(2), high: maturity.high.toFixed(2) }),
    t(`robustnessPage.sentence.${ranks.low === ranks.high ? "rankAll" : "rank"}`, ranks),
  ];
}
