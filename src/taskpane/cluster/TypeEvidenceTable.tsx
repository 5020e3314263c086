import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BoundModel } from "../../assessment";
import { indexText, limitText, valueText } from "../../results";
import { linearScale } from "../charts/scale";
import { useDrawingStyles } from "../charts/useDrawingStyles";
import { DataTable } from "../DataTable";
import { useTexts } from "../texts";
import { byInfluence } from "./byInfluence";
import { IndicatorName } from "./IndicatorName";

const [WIDTH, HEIGHT, EDGE] = [84, 16, 6];

const useStyles = makeStyles({
  facts: { display: "block", color: tokens.colorNeutralForeground2 },
  position: { display: "flex", alignItems: "center", columnGap: "4px" },
  axis: { flexGrow: 1, minWidth: 0 },
  number: { width: "36px", flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface TypeEvidenceTableProps {
  readonly model: BoundModel;
  readonly positions: readonly number[];
  readonly values: ArrayLike<number>;
}

/** Every piece of type evidence with all that its position can be computed from: value, anchors and weight. */
export function TypeEvidenceTable({ model, positions, values }: TypeEvidenceTableProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <DataTable
      headers={[t("view.evidence"), t("view.position")]}
      rows={byInfluence(model, positions).map(([{ definition, at, idAnchor, diAnchor, weight, key }, position]) => {
        const value = values[at] ?? NaN;
        const facts = {
          value: Number.isNaN(value)
            ? t("view.notObserved")
            : valueText(value, definition, language, idAnchor, diAnchor),
          idAnchor: limitText(idAnchor, definition, language),
          diAnchor: limitText(diAnchor, definition, language),
          weight,
        };
        return [
          <>
            <IndicatorName indicator={definition} at={at} />
            <span className={styles.facts}>{t(key ? "view.keyFacts" : "view.typeFacts", facts)}</span>
          </>,
          <Position position={position} />,
        ];
      })}
      isEven
    />
  );
}

function Position({ position }: { readonly position: number }) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const { t } = useTexts();
  const x = linearScale([-1, 1], [EDGE, WIDTH - EDGE]);
  if (Number.isNaN(position)) return <Caption1>{t("view.notObserved")}</Caption1>;
  return (
    <div className={styles.position}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={mergeClasses(common.drawing, styles.axis)} aria-hidden="true">
        <line x1={x(-1)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} className={common.axis} />
        <line x1={x(0)} x2={x(0)} y1={4} y2={HEIGHT - 4} className={common.axis} />
        <circle cx={x(position)} cy={HEIGHT / 2} r={4.5} className={common.mark} />
      </svg>
      <Caption1 className={styles.number}>{indexText(position)}</Caption1>
    </div>
  );
}
