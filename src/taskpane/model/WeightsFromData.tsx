import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { builtInOf, modelKey, type Model } from "../../model";
import { Caption, Note, Paragraph } from "../layout/Prose";
import { Row, Section } from "../layout/Stack";
import { ChoiceField } from "../layout/ChoiceField";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { dataWeights, evidenceOf, shares, weightTexts } from "./dataWeights";
import { useDraft, useDraftState } from "./draftContext";

import { fieldKey, weightedGroups, type WeightedGroup } from "./modelFields";
import { PairwiseWeights } from "./PairwiseWeights";
import { useGroupName } from "./useGroupName";
import { WeightTable, type WeightColumn } from "./WeightTable";

/** Judged weights of a group, for the group and the order of indicators that they were made for. */
interface Judged {
  readonly group: WeightedGroup;
  readonly weights: readonly number[];
}

/** Entropy, CRITIC and AHP weights side by side with those of the model, to be taken over group by group. */
export function WeightsFromData() {
  const { t } = useTexts();
  const { assessed } = useWorkbench();
  const draft = useDraft();
  const state = useDraftState(draft);
  const groupName = useGroupName(state.base);
  const [group, setGroup] = useState<WeightedGroup>("type");
  const [judged, setJudged] = useState<Judged>();
  const [taken, setTaken] = useState<string>();
  const model = draft.model();
  const usable = assessed && modelKey(assessed.model) === modelKey(state.base) ? assessed : undefined;
  const found = useMemo(() => usable && model && dataWeights(usable.read, model, group), [usable, model, group]);
  const evidence = model ? evidenceOf(model, group) : [];
  const codes = evidence.map(({ code }) => code);
  const shown = evidence.map(({ weight }) => weight);
  const experts = expertWeights(builtInOf(state.base), group, codes);
  const isShownApart = !experts || shown.some((weight, at) => weight !== experts[at]);
  const ahp = judged?.group === group && judged.weights.length === codes.length ? judged.weights : undefined;
  const columns: WeightColumn[] = [
    ...(experts ? [{ name: t("modelPage.weights.expert"), shares: shares(experts) }] : []),
    ...(isShownApart ? [{ name: t("modelPage.weights.shown"), shares: shares(shown) }] : []),
    ...(found ? [{ name: t("modelPage.weights.entropy"), shares: found.entropy, canTake: true }] : []),
    ...(found ? [{ name: t("modelPage.weights.critic"), shares: found.critic, canTake: true }] : []),
    ...(ahp ? [{ name: t("modelPage.weights.ahp"), shares: ahp, canTake: true }] : []),
  ];
  const take = ({ name, shares: given }: WeightColumn): void => {
    const sum = evidence.reduce((total, { weight }) => total + weight, 0);
    const texts = weightTexts(given, sum);
    draft.type(codes.map((code, at) => [fieldKey(group, code, "weight"), texts[at] ?? ""] as const));
    setTaken(t("modelPage.weights.taken", { method: name, group: groupName(group) }));
  };
  return (
    <Section title={t("modelPage.weights.title")} isLandmark>
      <Paragraph>{t("modelPage.weights.caution")}</Paragraph>
      <Note>{t("modelPage.weights.basis")}</Note>
      <ChoiceField
        label={t("modelPage.weights.group")}
        value={group}
        options={weightedGroups.map((known) => ({ value: known, label: groupName(known) }))}
        onChoose={(chosen) => {
          setGroup(chosen);
          setTaken(undefined);
        }}
      />
      {!assessed && <Caption>{t("modelPage.preview.needsTable")}</Caption>}
      {assessed && !usable && (
        <Caption>
          {t("modelPage.preview.otherModel", { found: modelKey(assessed.model), expected: modelKey(state.base) })}
        </Caption>
      )}
      {!model && <Caption>{t("modelPage.weights.faulty")}</Caption>}
      {found && (
        <Caption>
          {[
            t("modelPage.weights.used", { count: found.used, of: found.clusters }),
            found.neverObserved.length > 0 &&
              t("modelPage.weights.neverObserved", { codes: found.neverObserved.join(t("list.separator")) }),
            found.entropy.some(Number.isNaN) && t("modelPage.weights.undefinedEntropy"),
            found.critic.some(Number.isNaN) && t("modelPage.weights.undefinedCritic"),
          ]
            .filter(Boolean)
            .join(t("explain.sentenceGap"))}
        </Caption>
      )}
      {model && (
        <WeightTable
          caption={t("modelPage.weights.table", { group: groupName(group) })}
          codes={codes}
          columns={columns}
        />
      )}
      <Row>
        {columns
          .filter(({ canTake, shares: given }) => canTake && given.every(Number.isFinite))
          .map((column) => (
            <Button key={column.name} size="small" onClick={() => take(column)}>
              {t("modelPage.weights.take", { method: column.name })}
            </Button>
          ))}
      </Row>
      {taken !== undefined && <Notice intent="info" text={taken} onDismiss={() => setTaken(undefined)} />}
      {model && <PairwiseWeights key={group} codes={codes} onJudged={(weights) => setJudged({ group, weights })} />}
    </Section>
  );
}

/** The weights of the default model for the same indicators; undefined where it lacks one of them. */
function expertWeights(standard: Model, group: WeightedGroup, codes: readonly string[]): number[] | undefined {
  const known = new Map(evidenceOf(standard, group).map(({ code, weight }) => [code, weight]));
  const weights = codes.flatMap((code) => known.get(code) ?? []);
  return weights.length === codes.length ? weights : undefined;
}
