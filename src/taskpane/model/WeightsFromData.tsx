import { Body1, Body1Strong, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { builtInOf, modelKey, type Model } from "../../model";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { dataWeights, evidenceOf, shares, weightTexts } from "./dataWeights";
import { useDraft, useDraftState } from "./draftContext";

import { fieldKey, weightedGroups, type WeightedGroup } from "./modelFields";
import { PairwiseWeights } from "./PairwiseWeights";
import { useGroupName } from "./useGroupName";
import { WeightTable, type WeightColumn } from "./WeightTable";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** Judged weights of a group, for the group and the order of indicators that they were made for. */
interface Judged {
  readonly group: WeightedGroup;
  readonly weights: readonly number[];
}

/** Entropy, CRITIC and AHP weights side by side with those of the model, to be taken over group by group. */
export function WeightsFromData() {
  const styles = useStyles();
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
    <section className={styles.section} aria-label={t("modelPage.weights.title")}>
      <Body1Strong as="h3" className={styles.text}>
        {t("modelPage.weights.title")}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {t("modelPage.weights.caution")}
      </Body1>
      <Caption1 as="p" className={styles.quiet}>
        {t("modelPage.weights.basis")}
      </Caption1>
      <Field label={t("modelPage.weights.group")} className={styles.field}>
        <Select
          value={group}
          onChange={(_, { value }) => {
            setGroup(weightedGroups.find((known) => known === value) ?? "type");
            setTaken(undefined);
          }}
        >
          {weightedGroups.map((known) => (
            <option key={known} value={known}>
              {groupName(known)}
            </option>
          ))}
        </Select>
      </Field>
      {!assessed && <Caption1 as="p">{t("modelPage.preview.needsTable")}</Caption1>}
      {assessed && !usable && (
        <Caption1 as="p">
          {t("modelPage.preview.otherModel", { found: modelKey(assessed.model), expected: modelKey(state.base) })}
        </Caption1>
      )}
      {!model && <Caption1 as="p">{t("modelPage.weights.faulty")}</Caption1>}
      {found && (
        <Caption1 as="p" className={styles.text}>
          {[
            t("modelPage.weights.used", { count: found.used, of: found.clusters }),
            found.neverObserved.length > 0 &&
              t("modelPage.weights.neverObserved", { codes: found.neverObserved.join(t("list.separator")) }),
            found.entropy.some(Number.isNaN) && t("modelPage.weights.undefinedEntropy"),
            found.critic.some(Number.isNaN) && t("modelPage.weights.undefinedCritic"),
          ]
            .filter(Boolean)
            .join(t("explain.sentenceGap"))}
        </Caption1>
      )}
      {model && (
        <WeightTable
          caption={t("modelPage.weights.table", { group: groupName(group) })}
          codes={codes}
          columns={columns}
        />
      )}
      <div className={styles.actions}>
        {columns
          .filter(({ canTake, shares: given }) => canTake && given.every(Number.isFinite))
          .map((column) => (
            <Button key={column.name} size="small" onClick={() => take(column)}>
              {t("modelPage.weights.take", { method: column.name })}
            </Button>
          ))}
      </div>
      {taken !== undefined && <Notice intent="info" text={taken} onDismiss={() => setTaken(undefined)} />}
      {model && <PairwiseWeights key={group} codes={codes} onJudged={(weights) => setJudged({ group, weights })} />}
    </section>
  );
}

/** The weights of the default model for the same indicators; undefined where it lacks one of them. */
function expertWeights(standard: Model, group: WeightedGroup, codes: readonly string[]): number[] | undefined {
  const known = new Map(evidenceOf(standard, group).map(({ code, weight }) => [code, weight]));
  const weights = codes.flatMap((code) => known.get(code) ?? []);
  return weights.length === codes.length ? weights : undefined;
}
