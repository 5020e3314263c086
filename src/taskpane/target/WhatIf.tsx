import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { reportedLadders, type Assessment, type BoundModel } from "../../assessment";
import { indicatorLabel, stageLabel, valueText } from "../../results";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { Note } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import type { Language } from "../../model";
import type { Translate } from "../../texts";
import { outcomeOf, readTyped, type TypedValues } from "./whatIf";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

interface WhatIfProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  readonly present: Float64Array;
  readonly typed: TypedValues;
  readonly onType: (typed: TypedValues) => void;
}

/** Values to try: what the model would say of them beside what it says now. Nothing is written to the sheet. */
export function WhatIf({ model, assessment, present, typed, onType }: WhatIfProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { values, faults } = readTyped(model, present, typed);
  const now = useMemo(() => outcomeOf(model, present, language), [model, present, language]);
  const tried = outcomeOf(model, values, language);
  const rows = [
    ["targetView.type", "type"],
    ["targetView.index", "index"],
    ["targetView.stageNow", "stage"],
    ["targetView.maturity", "maturity"],
  ] as const;
  return (
    <Section title={t("targetView.tryOut")} isLandmark>
      <Note>{t("targetView.tryNote")}</Note>
      <div aria-live="polite">
        <DataTable
          headers={["", t("targetView.now"), t("targetView.tried")]}
          rows={rows.map(([label, key]) => [
            t(label),
            now[key] || t("targetView.unknown"),
            tried[key] || t("targetView.unknown"),
          ])}
          isEven
        />
      </div>
      {groupsOf(model, assessment, t, language).map(({ title, places, isOpen }) => (
        <Disclosure key={title} title={title} isOpen={isOpen}>
          <DataTable
            rows={places.flatMap((at) => {
              const indicator = model.model.indicators[at];
              if (!indicator) return [];
              const fault = faults.get(at);
              const value = present[at] ?? NaN;
              const label = indicatorLabel(indicator, language);
              return [
                [
                  label,
                  <Field
                    key={at}
                    size="small"
                    validationState={fault ? "error" : "none"}
                    validationMessage={fault ? t(`targetView.${fault}`, { ...indicator }) : null}
                  >
                    <Input
                      size="small"
                      className={styles.input}
                      inputMode="decimal"
                      aria-label={label}
                      placeholder={t("view.notObserved")}
                      value={typed.get(at) ?? (Number.isNaN(value) ? "" : String(value))}
                      onChange={(_, { value: text }) => onType(new Map([...typed, [at, text]]))}
                    />
                  </Field>,
                  Number.isNaN(value) ? t("view.notObserved") : valueText(value, indicator, language),
                ],
              ];
            })}
            isEven
          />
        </Disclosure>
      ))}
      <Button size="small" appearance="subtle" disabledFocusable={typed.size === 0} onClick={() => onType(new Map())}>
        {t("targetView.reset")}
      </Button>
    </Section>
  );
}

interface Group {
  readonly title: string;
  /** Positions of its indicators in the model. */
  readonly places: readonly number[];
  readonly isOpen: boolean;
}

/** The indicators by what they are evidence for; the priority stage is open, or whatever comes first where there is none. */
function groupsOf(model: BoundModel, assessment: Assessment, t: Translate, language: Language): Group[] {
  const ladders = reportedLadders(assessment);
  const placesOf = (evidence: readonly { readonly at: number }[]): number[] => evidence.map(({ at }) => at);
  const stages = ladders.flatMap(({ stages: readings, standing }) =>
    readings.map(({ stage }): Group => {
      const isOpen = standing.kind === "working" && standing.focus === stage.position;
      return { title: stageLabel(stage, language), places: placesOf(stage.evidence), isOpen };
    }),
  );
  const hasType = ladders.length > 0;
  const floor = [...new Set(model.floor.flatMap(({ tests }) => placesOf(tests)))];
  return [
    ...stages,
    { title: t("view.axis"), places: placesOf(model.type), isOpen: assessment.kind === "NO_DATA" },
    ...(floor.length === 0 ? [] : [{ title: t("view.floor"), places: floor, isOpen: !hasType }]),
  ];
}
