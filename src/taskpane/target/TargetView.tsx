import { Button, makeStyles, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { assess, reportedLadders, stagePositions, type StagePosition } from "../../assessment";
import { indicatorLabel, limitText, stageLabel, targetNoteLines, targetTable, valueText } from "../../results";
import { shownValue, TargetFinder, type Target } from "../../target";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { ChoiceField } from "../layout/ChoiceField";
import { List } from "../layout/List";
import { Note, Paragraph } from "../layout/Prose";
import { Section, Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import { CopyAsRow } from "./CopyAsRow";
import { costsOf, type Efforts } from "./efforts";
import { CushionTable, SolutionTable } from "./SolutionTable";
import { WhatIf } from "./WhatIf";
import { readTyped, typedTarget, type TypedValues } from "./whatIf";

const useStyles = makeStyles({ choices: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px" } });

interface TargetViewProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
}

const noRemarks = { zeroFromArray: [], percentFromArray: [] };

/** What a cluster would need for a stage to be completed, by how hard each change is, and values to try. */
export function TargetView({ assessed, cluster }: TargetViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { model } = assessed.read;
  const { values } = cluster;
  const [position, setPosition] = useState<StagePosition>();
  const [secured, setSecured] = useState(false);
  const [efforts, setEfforts] = useState<Efforts>(new Map());
  const [typed, setTyped] = useState<TypedValues>(new Map());
  const { assessment, targets } = useMemo(() => {
    const stage = position && { ladder: undefined, position };
    const finder = new TargetFinder(model, { stage, costs: costsOf(model, efforts), secured });
    const reading = assess(model, values);
    return { assessment: reading, targets: finder.find(reading, values) };
  }, [model, values, position, secured, efforts]);
  const ladders = reportedLadders(assessment);
  const table = targetTable(model, language);
  const tried = readTyped(model, values, typed).values;

  const body = (target: Target) => {
    const notes = targetNoteLines(model, [target], noRemarks, language);
    const title = String(table.cell("target", { targets: [target], remarks: noRemarks }));
    return (
      <Section key={title} title={title}>
        <TargetBody target={target} />
        {target.kind === "stage" && (
          <>
            <SolutionTable
              target={target}
              efforts={efforts}
              onEffort={({ code }, effort) => setEfforts(new Map([...efforts, [code, effort]]))}
            />
            {target.cost !== undefined && target.cost > 0 && (
              <Button size="small" onClick={() => setTyped(typedTarget(target))}>
                {t("targetView.takeTarget")}
              </Button>
            )}
          </>
        )}
        {notes.length > 0 && (
          <List
            items={notes.map((note) => (
              <Note key={note}>{note}</Note>
            ))}
          />
        )}
      </Section>
    );
  };

  return (
    <Stack label={t("targetView.title")}>
      {ladders.length > 0 && (
        <>
          <ChoiceField
            label={t("targetView.stage")}
            value={position === undefined ? "" : String(position)}
            options={[
              { value: "", label: t("targetView.focus") },
              ...stagePositions.map((known) => ({
                value: String(known),
                label: ladders
                  .flatMap(({ stages }) => stages.filter(({ stage }) => stage.position === known))
                  .map(({ stage }) => stageLabel(stage, language))
                  .join(t("list.ladders")),
              })),
            ]}
            onChoose={(chosen) => setPosition(stagePositions.find((known) => String(known) === chosen))}
          />
          <div role="group" aria-label={t("targetView.hold")} className={styles.choices}>
            {([false, true] as const).map((choice) => (
              <ToggleButton
                key={String(choice)}
                size="small"
                appearance={secured === choice ? "primary" : "secondary"}
                checked={secured === choice}
                onClick={() => setSecured(choice)}
              >
                {t(choice ? "targetView.secured" : "targetView.plain")}
              </ToggleButton>
            ))}
          </div>
          {secured && <Note>{t("targetView.securedNote")}</Note>}
        </>
      )}
      {targets.map(body)}
      {targets.some(({ kind }) => kind === "stage") && (
        <Note>{[t("targetView.costNote"), t("targetView.effortNote")].join(t("explain.sentenceGap"))}</Note>
      )}
      <WhatIf model={model} assessment={assessment} present={values} typed={typed} onType={setTyped} />
      <CopyAsRow assessed={assessed} cluster={cluster} values={tried} isChanged={typed.size > 0} />
    </Stack>
  );
}

/** What a target says before its table, if it has one. */
function TargetBody({ target }: { readonly target: Target }) {
  const { t, language } = useTexts();
  switch (target.kind) {
    case "stage": {
      const { cost, securedCost, isSecured, enoughAlone } = target;
      if (cost === undefined) return null;
      const costs = { cost: cost.toFixed(2), secured: securedCost?.toFixed(2) };
      const alone = enoughAlone.map(({ evidence, needed }) =>
        t("targetView.aloneOne", {
          indicator: evidence.definition.code,
          value: limitText(shownValue(needed, evidence), evidence.definition, language),
        }),
      );
      return (
        <>
          <Paragraph>
            {cost === 0
              ? t("targetView.nothing")
              : t(isSecured || securedCost === undefined ? "targetView.cost" : "targetView.costWhenSecured", costs)}
          </Paragraph>
          {alone.length > 0 && <Note>{t("targetView.alone", { indicators: alone.join(t("list.separator")) })}</Note>}
        </>
      );
    }
    case "cushion":
      return (
        <>
          <Paragraph>{t("targetView.cushion")}</Paragraph>
          <CushionTable limits={target.limits} />
        </>
      );
    case "floor":
      return (
        <>
          <Paragraph>{t("targetView.floor")}</Paragraph>
          <List
            items={target.tests.map(({ test, value }) =>
              t("view.floorTest", {
                indicator: indicatorLabel(test.definition, language),
                value: Number.isNaN(value)
                  ? t("view.notObserved")
                  : valueText(value, test.definition, language, test.threshold),
                threshold: limitText(test.threshold, test.definition, language),
              }),
            )}
          />
        </>
      );
    case "collect":
      return (
        <Paragraph>
          {target.indicator
            ? t("targetView.collect", { indicator: indicatorLabel(target.indicator, language) })
            : t("targetView.collectAny")}
        </Paragraph>
      );
    default:
      return null;
  }
}
