import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, BoundModel } from "../../assessment";
import { indexText } from "../../i18n";
import { useTexts } from "../texts";
import { stackEvidence } from "./stackEvidence";
import { TypeEvidenceTable } from "./TypeEvidenceTable";

const WIDTH = 320;
const MARGIN = 12;
/** From the axis down to the numbers below it, and up to the first piece of evidence. */
const BELOW = 28;
const ABOVE = 12;

const useStyles = makeStyles({
  axis: { width: "100%", height: "auto", display: "block" },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  band: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  interval: { stroke: tokens.colorBrandStroke1, strokeWidth: 6, strokeLinecap: "round", opacity: 0.45 },
  mark: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5 },
  evidence: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: 1.2 },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  poles: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  right: { textAlign: "right" },
  note: { display: "block", margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

const place = (position: number): number => MARGIN + ((position + 1) / 2) * (WIDTH - 2 * MARGIN);

interface TypeAxisProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  readonly values: ArrayLike<number>;
}

/** The type axis with the index, its exact interval and the undecided band, and every piece of evidence on it. */
export function TypeAxis({ model, assessment, values }: TypeAxisProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { index, interval, positions } = assessment.type;
  const { typeBand } = model.rules;
  const isPlaced = assessment.kind !== "NO_DATA" && assessment.kind !== "BELOW_FLOOR";
  const label = t("view.axisLabel", {
    index: indexText(index),
    low: indexText(interval.low),
    high: indexText(interval.high),
    band: typeBand,
  });
  const { dots, height } = stackEvidence(
    model.type.map(({ weight, definition }, at) => ({
      name: definition.name[language],
      weight,
      at: place(positions[at] ?? NaN),
    })),
  );
  const axis = height + ABOVE;
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${axis + BELOW}`}
        className={styles.axis}
        role="img"
        aria-label={isPlaced ? label : t("view.axis")}
      >
        <rect
          x={place(-typeBand)}
          y={axis - 10}
          width={place(typeBand) - place(-typeBand)}
          height={20}
          className={styles.band}
        />
        <line x1={place(-1)} x2={place(1)} y1={axis} y2={axis} className={styles.line} />
        {[-1, -typeBand, 0, typeBand, 1].map((tick) => (
          <g key={tick}>
            <line x1={place(tick)} x2={place(tick)} y1={axis - 4} y2={axis + 4} className={styles.line} />
            <text
              x={place(tick)}
              y={axis + 23}
              textAnchor={tick === -1 ? "start" : tick === 1 ? "end" : "middle"}
              className={styles.tick}
            >
              {tick}
            </text>
          </g>
        ))}
        {dots.map(({ name, x, up, radius }) => (
          <circle key={name} cx={x} cy={height - up} r={radius} className={styles.evidence}>
            <title>{name}</title>
          </circle>
        ))}
        {isPlaced && (
          <>
            <line x1={place(interval.low)} x2={place(interval.high)} y1={axis} y2={axis} className={styles.interval} />
            <circle cx={place(index)} cy={axis} r={6} className={styles.mark} />
          </>
        )}
      </svg>
      <div className={styles.poles}>
        <Caption1>{t("view.poleID")}</Caption1>
        <Caption1 className={styles.right}>{t("view.poleDI")}</Caption1>
      </div>
      <Caption1 as="p" className={styles.note}>
        {isPlaced
          ? t("view.axisNote", {
              index: indexText(index),
              low: indexText(interval.low),
              high: indexText(interval.high),
              band: typeBand,
            })
          : t("view.axisNoteOpen", { band: typeBand })}
      </Caption1>
      <TypeEvidenceTable model={model} positions={positions} values={values} />
    </>
  );
}
