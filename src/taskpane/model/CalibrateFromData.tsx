import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { RESAMPLES } from "../../calibration";
import { builtInOf, modelKey } from "../../model";
import type { WorkControl } from "../../workbook/workControl";
import type { Assessed } from "../assess/assessed";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption, Note, Paragraph } from "../layout/Prose";
import { Row, Section } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import {
  anchorsOf,
  calibrate,
  takenTexts,
  type CalibratedEvidence,
  type CalibratedGroup,
  type Calibration,
} from "./calibration";
import { CalibrationCard } from "./CalibrationCard";
import { CalibrationFields } from "./CalibrationFields";
import { defaultCalibration, readCalibration } from "./calibrationSettings";
import { useDraft, useDraftState } from "./draftContext";
import { weightedGroups } from "./modelFields";
import { useGroupName } from "./useGroupName";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** What was compared, with which table and which built-in model. */
interface Found extends Calibration {
  readonly source: Assessed["source"];
  readonly builtIn: string;
}

/** Anchors and gates of a group beside quantiles of one's own clusters, to be taken over one by one or all together. */
export function CalibrateFromData() {
  const styles = useStyles();
  const { t } = useTexts();
  const { assessed } = useWorkbench();
  const draft = useDraft();
  const { base, faults } = useDraftState(draft);
  const groupName = useGroupName(base);
  const work = useWork();
  const [chosen, setChosen] = useState<CalibratedGroup>("ID1");
  const [typed, setTyped] = useState(defaultCalibration);
  const [found, setFound] = useState<Found>();
  const groups: readonly CalibratedGroup[] = [
    ...(base.floor.length > 0 ? (["floor"] as const) : []),
    ...weightedGroups,
  ];
  // Another model may have no floor.
  const group = groups.includes(chosen) ? chosen : "ID1";
  const anchors = anchorsOf(group);
  const { settings, faults: typedFaults } = readCalibration(typed, anchors, t);
  const isOther = assessed !== undefined && modelKey(assessed.model) !== modelKey(base);
  const builtIn = modelKey(builtInOf(base));
  // Other settings, another table: what was found is no answer any more. To save the model changes neither.
  const isAnswer =
    found !== undefined &&
    found.source === assessed?.source &&
    found.builtIn === builtIn &&
    found.group === group &&
    JSON.stringify(found.settings) === JSON.stringify(settings);
  const compute = async (control: WorkControl): Promise<undefined> => {
    const model = draft.model();
    if (!assessed || !model || !settings) return;
    const { read, source } = assessed;
    setFound({ ...(await calibrate(read, model, group, settings, control)), source, builtIn });
  };
  const take = (from: Found, evidence: readonly CalibratedEvidence[]): void => {
    draft.type(evidence.flatMap((item) => takenTexts(from, item, base, t)));
    const codes = evidence.map(({ row }) => row.code).join(t("list.separator"));
    work.tell({ intent: "info", text: t("modelPage.calibration.taken", { codes }) });
  };
  const usable = isAnswer ? found.evidence.filter(({ refusal }) => refusal === undefined) : [];
  return (
    <Section title={t("modelPage.calibration.title")} isLandmark>
      <Paragraph>{t("modelPage.calibration.intro")}</Paragraph>
      <Note>{t("modelPage.calibration.method", { resamples: RESAMPLES.toLocaleString("en") })}</Note>
      <ChoiceField
        label={t("modelPage.weights.group")}
        value={group}
        options={groups.map((known) => ({ value: known, label: groupName(known) }))}
        onChoose={setChosen}
      />
      <CalibrationFields anchors={anchors} typed={typed} faults={typedFaults} onType={setTyped} />
      {settings && <Notice intent="warning" text={relativeText(settings.shares)} />}
      {!assessed && <Caption>{t("modelPage.preview.needsTable")}</Caption>}
      {isOther && (
        <Caption>
          {t("modelPage.preview.otherModel", { found: modelKey(assessed.model), expected: modelKey(base) })}
        </Caption>
      )}
      {faults > 0 && <Caption>{t("modelPage.weights.faulty")}</Caption>}
      <WorkButton
        work={work}
        label={t("modelPage.calibration.run")}
        disabled={!assessed || isOther || faults > 0 || !settings}
        job={compute}
      />
      <WorkStatus work={work} label={t("modelPage.calibration.running")} />
      {isAnswer && (
        <>
          <ul className={styles.list}>
            {found.evidence.map((evidence) => (
              <CalibrationCard
                key={evidence.row.key}
                found={found}
                evidence={evidence}
                onTake={() => take(found, [evidence])}
              />
            ))}
          </ul>
          {usable.length > 1 && (
            <Row>
              <Button size="small" onClick={() => take(found, usable)}>
                {t("modelPage.calibration.takeAll", { count: usable.length })}
              </Button>
            </Row>
          )}
        </>
      )}
    </Section>
  );

  /** What numbers of one's own mean: with the own median half of the clusters pass by construction. */
  function relativeText(shares: readonly number[]): string {
    if (group === "type") return t("modelPage.calibration.relative.type");
    const share = 100 * (shares[group === "floor" ? 0 : 1] ?? NaN);
    if (share === 50) return t("modelPage.calibration.relative.median");
    const rest = Number((100 - share).toPrecision(4));
    return t("modelPage.calibration.relative.other", { share: Number(share.toPrecision(4)), rest });
  }
}
