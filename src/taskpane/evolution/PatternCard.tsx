import type { ClusterPattern } from "../../evolution";
import type { Rules } from "../../model";
import { patternText } from "../../results";
import { Card } from "../cards/Card";
import { Facts } from "../cards/Facts";
import { useTexts } from "../texts";
import { agreementText, trendText, typeText } from "./patternWords";

interface PatternCardProps {
  readonly pattern: ClusterPattern;
  readonly rules: Rules;
  readonly takesFocus: boolean;
  readonly onOpen: (pattern: ClusterPattern) => void;
}

/** One cluster: pattern, type, what the theory says to it, and the trend behind it. */
export function PatternCard({ pattern, rules, takesFocus, onOpen }: PatternCardProps) {
  const { t, language } = useTexts();
  const { name } = pattern.path;
  return (
    <Card
      name={name}
      openLabel={t("evolutionPage.open", { name })}
      takesFocus={takesFocus}
      onOpen={() => onOpen(pattern)}
    >
      <Facts
        facts={[
          [t("evolutionPage.pattern"), patternText(pattern.reading, rules, language)],
          [t("evolutionPage.type"), typeText(t, pattern)],
          [t("evolutionPage.agreement"), pattern.reading.kind === "tested" ? agreementText(t, pattern) : ""],
          [t("evolutionPage.trend"), trendText(t, pattern) ?? ""],
        ]}
      />
    </Card>
  );
}
