import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, BoundModel } from "../../assessment";
import { indexText } from "../../results";
import { Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { HorizontalAxis } from "./HorizontalAxis";
import { linearScale } from "./scale";
import { stackEvidence } from "./stackEvidence";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const WIDTH = 320;
const MARGIN = 12;
/** From the axis down to the numbers below it, and up to the first piece of evidence. */
const BELOW = 28;
const ABOVE = 12;

const useStyles = makeStyles({
  interval: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 6,
    strokeLinecap: "round",
    opacity: 0.45,
    [FORCED]: { stroke: "Highlight" },
  },
  evidence: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.2,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  right: { textAlign: "right" },
});

const x = linearScale([-1, 1], [MARGIN, WIDTH - MARGIN]);

interface TypeAxisProps {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  /** Beside words that say as much: without the note that explains every mark. */
  readonly isBrief?: boolean;
}

/** The type axis with the index, its exact interval and the undecided band, and every piece of evidence on it. */
export function TypeAxis({ model, assessment, isBrief = false }: TypeAxisProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const { t, language } = useTexts();
  const { index, interval, positions } = assessment.type;
  const { typeBand } = model.rules;
  const isPlaced = assessment.kind !== "NO_DATA" && assessment.kind !== "BELOW_FLOOR";
  const numbers = {
    index: indexText(index, typeBand),
    low: indexText(interval.low),
    high: indexText(interval.high),
    band: typeBand,
  };
  const { dots, height } = stackEvidence(
    model.type.map(({ weight, definition }, at) => ({
      name: definition.name[language],
      weight,
      at: x(positions[at] ?? NaN),
    })),
  );
  const axis = height + ABOVE;
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${axis + BELOW}`}
        className={common.drawing}
        role="img"
        aria-label={isPlaced ? t("view.axisLabel", numbers) : t("view.axis")}
      >
        <rect x={x(-typeBand)} y={axis - 10} width={x(typeBand) - x(-typeBand)} height={20} className={common.band} />
        <HorizontalAxis x={x} y={axis} ticks={[-1, -typeBand, 0, typeBand, 1]} above={4} labels={23} />
        {dots.map(({ name, x: cx, up, radius }) => (
          <circle key={name} cx={cx} cy={height - up} r={radius} className={styles.evidence}>
            <title>{name}</title>
          </circle>
        ))}
        {isPlaced && (
          <>
            <line x1={x(interval.low)} x2={x(interval.high)} y1={axis} y2={axis} className={styles.interval} />
            <circle cx={x(index)} cy={axis} r={6} className={common.mark} />
          </>
        )}
      </svg>
      <div className={common.poles}>
        <Caption1>{t("view.poleID")}</Caption1>
        <Caption1 className={styles.right}>{t("view.poleDI")}</Caption1>
      </div>
      {(!isBrief || !isPlaced) && (
        <Note>{isPlaced ? t("view.axisNote", numbers) : t("view.axisNoteOpen", { band: typeBand })}</Note>
      )}
    </>
  );
}
