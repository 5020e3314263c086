import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataTable } from "../DataTable";
import { Caption, Heading } from "../layout/Prose";
import { useTexts } from "../texts";
import { anchorsOf, codeOf, type AnchorName, type CalibratedEvidence, type Calibration } from "./calibration";
import { useDraft } from "./draftContext";
import { fieldKey } from "./modelFields";
import { useAnchorName } from "./useAnchorName";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  take: { alignSelf: "flex-start" },
});

interface CalibrationCardProps {
  readonly found: Calibration;
  readonly evidence: CalibratedEvidence;
  readonly onTake: () => void;
}

/** The anchors of one piece of evidence as they are, in one's own clusters, and as proposed. */
export function CalibrationCard({ found, evidence, onTake }: CalibrationCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const draft = useDraft();
  const nameOf = useAnchorName();
  const { row, indicator, n, m, own, numbers, refusal } = evidence;
  const nowOf = (name: AnchorName): string => draft.field(fieldKey(found.group, codeOf(row), name)).text;
  const isTaken = anchorsOf(found.group).every((name, at) => nowOf(name) === String(numbers[at]));
  return (
    <li className={styles.card}>
      <Heading as="h4">{`${row.code} ${indicator.name[language]}`}</Heading>
      <Caption>
        {[
          t("modelPage.calibration.clusters", { count: n, of: found.clusters }),
          ...(m === 0 && found.settings.m > 0 && n > 0 ? [t("modelPage.calibration.noBuiltIn")] : []),
          ...(refusal === undefined ? [] : [t(`modelPage.calibration.refused.${refusal}`)]),
        ].join(t("explain.sentenceGap"))}
      </Caption>
      <DataTable
        label={t("modelPage.calibration.table", { code: row.code })}
        headers={["", ...(["now", "own", "proposed"] as const).map((column) => t(`modelPage.calibration.${column}`))]}
        rows={anchorsOf(found.group).map((name, at) => {
          const { value, low, high } = own[at] ?? { value: NaN, low: NaN, high: NaN };
          const interval = t("modelPage.calibration.interval", { low: shown(low), high: shown(high) });
          return [
            nameOf(name),
            nowOf(name),
            Number.isNaN(low) ? shown(value) : `${shown(value)} ${interval}`,
            shown(numbers[at] ?? NaN),
          ];
        })}
        isNumber={(column) => column > 0}
      />
      {refusal === undefined && (
        // It stays where it is: whoever pressed it by the keyboard goes on from here.
        <Button className={styles.take} size="small" disabledFocusable={isTaken} onClick={onTake}>
          {t(isTaken ? "modelPage.calibration.inList" : "modelPage.calibration.take", { code: row.code })}
        </Button>
      )}
    </li>
  );
}

/** Four digits are more than a quantile can claim. */
const shown = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString("en", { maximumSignificantDigits: 4 }) : "–";
