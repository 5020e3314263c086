import { indicatorLabel, scoreText } from "../../results";
import type { Settings } from "../../robustness";
import { ShareBars } from "../charts/ShareBars";
import { Heading, Note, Paragraph } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import type { ComparedClusters, Pair } from "./comparedClusters";

interface PairListProps {
  readonly compared: ComparedClusters;
  readonly names: readonly string[];
  readonly settings: Settings;
}

/** Of each two clusters who is ahead and why, and how often in common draws. */
export function PairList({ compared: { pairs }, names, settings }: PairListProps) {
  const { t, language } = useTexts();
  const named = (place: number): string => names[place] ?? "";
  const sentences = ({ first, second, standing }: Pair): string[] => {
    const both = { first: named(first), second: named(second) };
    switch (standing.kind) {
      case "nothingShared":
        return [t("compareView.nothingShared", both)];
      case "differentLadders":
        return [t("compareView.incomparable", both)];
      case "unknown":
        return [t("compareView.unknown", both)];
      case "equal":
        return [t("compareView.equal", { ...both, maturity: standing.maturity.toFixed(2) })];
      case "ahead": {
        const { ahead, behind, maturity, leads } = standing;
        const who = { ahead: named(ahead), behind: named(behind) };
        const listed = leads.map(({ evidence, stage, shown }) =>
          t("compareView.lead", {
            indicator: indicatorLabel(evidence.definition, language),
            stage: stage.name,
            more: scoreText(shown[ahead] ?? NaN),
            less: scoreText(shown[behind] ?? NaN),
          }),
        );
        const told = { ...who, more: maturity.more.toFixed(2), less: maturity.less.toFixed(2) };
        return [
          t("compareView.ahead", told),
          ...(listed.length > 0 ? [t("compareView.leads", { ...who, leads: listed.join(t("list.note")) })] : []),
        ];
      }
    }
  };
  const hasOdds = pairs.some(({ odds }) => odds !== undefined);
  return (
    <>
      {pairs.map((pair) => {
        const { first, second, odds } = pair;
        const title = t("compareView.pair", { first: named(first), second: named(second) });
        return (
          <Stack key={title} label={title}>
            {pairs.length > 1 && <Heading as="h4">{title}</Heading>}
            {sentences(pair).map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            {odds && (
              <ShareBars
                title={t("compareView.odds", { ...settings })}
                bars={[
                  { label: t("compareView.pAhead", { name: named(first) }), share: odds.firstAhead, isReported: false },
                  { label: t("compareView.pEqual"), share: odds.equal, isReported: false },
                  {
                    label: t("compareView.pAhead", { name: named(second) }),
                    share: odds.secondAhead,
                    isReported: false,
                  },
                ]}
              />
            )}
          </Stack>
        );
      })}
      {hasOdds && <Note>{t("compareView.oddsNote", { ...settings })}</Note>}
    </>
  );
}
