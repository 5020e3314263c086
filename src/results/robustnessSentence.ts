import type { Confidence } from "../assessment";
import type { Language, Rules } from "../model";
import { drawnKinds, type ClusterRobustness, type LadderRobustness } from "../robustness";
import { translatorFor } from "../texts/translate";
import { rankText, shareText } from "./numbers";

interface DrawnBy {
  readonly draws: number;
  readonly rules: Rules;
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
      t("robustnessPage.sentence.other", { verdict: t(`verdict.${kind}`), share: shareText(cluster.types[kind]) }),
    );
  const said = share === 1 ? "all" : share === 0 ? "never" : "some";
  const sentences = [
    t(`robustnessPage.sentence.${said}`, {
      draws: new Intl.NumberFormat(language).format(by.draws),
      verdict: t(`verdict.${verdict}`),
      share: shareText(share),
      others: others.join(t("list.separator")),
    }),
    ...(verdict === "ID" || verdict === "DI" ? onLadder(cluster, language) : []),
  ];
  if (by.confidence === "firm") {
    sentences.push(t(`robustnessPage.sentence.${by.rules.anchorTolerance === 0 ? "firmFixed" : "firm"}`));
  }
  return sentences.join(language === "en" ? " " : "");
}

function onLadder({ stages, maturity, rank }: LadderRobustness, language: Language): string[] {
  const t = translatorFor(language);
  const most = Math.max(...stages);
  const ranks = { low: rankText(rank.low), high: rankText(rank.high) };
  return [
    t(`robustnessPage.sentence.${most === 1 ? "stageAll" : "stage"}`, {
      stage: stages.indexOf(most) + 1,
      share: shareText(most),
    }),
    t("robustnessPage.sentence.maturity", { low: maturity.low.toFixed(2), high: maturity.high.toFixed(2) }),
    t(`robustnessPage.sentence.${ranks.low === ranks.high ? "rankAll" : "rank"}`, ranks),
  ];
}
