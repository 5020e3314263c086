import type { ComparedLine, Comparison } from "../../comparison";
import { indexText, indicatorLabel, scoreText, stageLabel } from "../../results";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { useTexts } from "../texts";
import { partsOf } from "./comparedClusters";

interface ComparedTableProps {
  readonly comparison: Comparison;
  /** What the columns are called. */
  readonly letters: readonly string[];
}

/** Everything that clusters show, side by side: scores, index and maturity first, then indicator by indicator. */
export function ComparedTable({ comparison, letters }: ComparedTableProps) {
  const { t, language } = useTexts();
  const isNumber = (column: number): boolean => column > 0;
  const nameOf = (line: ComparedLine): string => {
    switch (line.kind) {
      case "position":
      case "grade":
        return indicatorLabel(line.evidence.definition, language);
      case "score":
        return t("compareView.score", { stage: stageLabel(line.stage, language) });
      default:
        return t(`compareView.${line.kind}`);
    }
  };
  const rowOf = (line: ComparedLine): string[] => [
    nameOf(line),
    ...line.shown.map((number) => shownText(line, number)),
  ];
  const summary = comparison.lines.filter(({ kind }) => kind !== "position" && kind !== "grade");
  return (
    <>
      <DataTable
        caption={t("compareView.summary")}
        headers={["", ...letters]}
        rows={summary.map(rowOf)}
        isNumber={isNumber}
      />
      {partsOf(comparison).map(({ stage, lines }) => {
        const title = stage
          ? t("compareView.grades", { stage: stageLabel(stage, language) })
          : t("compareView.positions");
        return (
          <Disclosure key={title} title={title}>
            <DataTable label={title} headers={["", ...letters]} rows={lines.map(rowOf)} isNumber={isNumber} />
          </Disclosure>
        );
      })}
    </>
  );
}

function shownText({ kind }: ComparedLine, number: number): string {
  if (Number.isNaN(number)) return "–";
  if (kind === "maturity") return number.toFixed(2);
  return kind === "grade" || kind === "score" ? scoreText(number) : indexText(number);
}
