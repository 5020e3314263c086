import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../model";
import { indicatorLabel, limitText, scoreText, valueText } from "../../results";
import { shownValue, shownWorst, type Change, type Limit, type StageTarget } from "../../target";
import { ChangeBar } from "../charts/ChangeBar";
import { DataTable } from "../DataTable";
import { useTexts } from "../texts";
import { efforts, type Effort, type Efforts } from "./efforts";

const useStyles = makeStyles({
  fact: { display: "block", color: tokens.colorNeutralForeground2 },
  moved: { display: "block", fontWeight: tokens.fontWeightSemibold },
  effort: { minWidth: 0, width: "100%", "& select": { minWidth: 0, paddingRight: "22px" } },
});

interface SolutionTableProps {
  readonly target: StageTarget;
  readonly efforts: Efforts;
  readonly onEffort: (indicator: Indicator, effort: Effort) => void;
}

/** Every indicator of a target: from where it has to come to where, as values and as grades, and how hard that is. */
export function SolutionTable({ target, efforts: chosen, onEffort }: SolutionTableProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const said = ({ evidence, now, needed }: Change): string => {
    const { definition } = evidence;
    if (Number.isNaN(now)) return t("targetView.missing");
    const shown = shownValue(needed, evidence);
    const value = valueText(now, definition, language, shown);
    if (needed === now || Number.isNaN(needed)) return t("targetView.unmoved", { value });
    return t("targetView.moves", { now: value, needed: limitText(shown, definition, language) });
  };
  return (
    <DataTable
      label={t("targetView.title")}
      rows={target.steps.flatMap(({ solution }) =>
        solution.changes.map((change) => {
          const { evidence, now, needed, gradeNow, gradeNeeded } = change;
          const { definition } = evidence;
          const isMoved = needed !== now && !Number.isNaN(needed);
          const grades = { now: scoreText(gradeNow), needed: scoreText(gradeNeeded) };
          return [
            <>
              {indicatorLabel(definition, language)}
              <span className={isMoved ? styles.moved : styles.fact}>{said(change)}</span>
              {isMoved && <span className={styles.fact}>{t("targetView.grades", grades)}</span>}
            </>,
            <>
              <ChangeBar now={gradeNow} needed={gradeNeeded} />
              <span className={styles.fact}>{t("targetView.effortLabel")}</span>
              <Select
                size="small"
                className={styles.effort}
                aria-label={t("targetView.effort", { code: definition.code })}
                value={chosen.get(definition.code) ?? "usual"}
                onChange={(_, { value }) => {
                  const effort = efforts.find((known) => known === value);
                  if (effort) onEffort(definition, effort);
                }}
              >
                {efforts.map((effort) => (
                  <option key={effort} value={effort}>
                    {t(`targetView.efforts.${effort}`)}
                  </option>
                ))}
              </Select>
            </>,
          ];
        }),
      )}
      isEven
    />
  );
}

/** How far each indicator of a consolidated cluster may fall. */
export function CushionTable({ limits }: { readonly limits: readonly Limit[] }) {
  const { t, language } = useTexts();
  const styles = useStyles();
  return (
    <DataTable
      label={t("targetView.title")}
      rows={limits.map((limit) => {
        const { evidence, isLeast, now, gradeNow, gradeWorst } = limit;
        const { definition } = evidence;
        return [
          <>
            {indicatorLabel(definition, language)}
            <span className={styles.fact}>
              {t(isLeast ? "targetView.limit" : "targetView.limitMost", {
                now: valueText(now, definition, language, shownWorst(limit)),
                needed: limitText(shownWorst(limit), definition, language),
              })}
            </span>
          </>,
          <ChangeBar now={Math.min(gradeWorst, gradeNow)} needed={gradeNow} />,
        ];
      })}
      isEven
    />
  );
}
