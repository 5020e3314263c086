import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, BoundModel } from "../../assessment";
import { indexText, valueText } from "../../i18n";
import { useTexts } from "../texts";

const WIDTH = 320;
const MARGIN = 8;

const useStyles = makeStyles({
  axis: { width: "100%", height: "auto", display: "block" },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  band: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  interval: { stroke: tokens.colorBrandStroke1, strokeWidth: 6, strokeLinecap: "round", opacity: 0.45 },
  mark: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5 },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  poles: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  right: { textAlign: "right" },
  table: { width: "100%", borderCollapse: "collapse", marginTop: "8px", tableLayout: "fixed" },
  name: { textAlign: "left", fontWeight: "normal", padding: "3px 8px 3px 0", width: "52%", overflowWrap: "anywhere" },
  head: { textAlign: "left", color: tokens.colorNeutralForeground2, fontWeight: "normal", padding: "0 8px 2px 0" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "middle" },
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
  const isPlaced = assessment.kind !== "NO_DATA" && assessment.kind !== "BELOW_FLOOR" && !Number.isNaN(index);
  const label = t("view.axisLabel", {
    index: indexText(index),
    low: indexText(interval.low),
    high: indexText(interval.high),
    band: typeBand,
  });
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} 46`}
        className={styles.axis}
        role="img"
        aria-label={isPlaced ? label : t("view.axis")}
      >
        <rect
          x={place(-typeBand)}
          y={8}
          width={place(typeBand) - place(-typeBand)}
          height={20}
          className={styles.band}
        />
        <line x1={place(-1)} x2={place(1)} y1={18} y2={18} className={styles.line} />
        {[-1, -typeBand, 0, typeBand, 1].map((tick) => (
          <g key={tick}>
            <line x1={place(tick)} x2={place(tick)} y1={14} y2={22} className={styles.line} />
            <text
              x={place(tick)}
              y={41}
              textAnchor={tick === -1 ? "start" : tick === 1 ? "end" : "middle"}
              className={styles.tick}
            >
              {tick}
            </text>
          </g>
        ))}
        {isPlaced && (
          <>
            <line x1={place(interval.low)} x2={place(interval.high)} y1={18} y2={18} className={styles.interval} />
            <circle cx={place(index)} cy={18} r={6} className={styles.mark} />
          </>
        )}
      </svg>
      <div className={styles.poles}>
        <Caption1>{t("view.poleID")}</Caption1>
        <Caption1 className={styles.right}>{t("view.poleDI")}</Caption1>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              <Caption1>{t("view.evidence")}</Caption1>
            </th>
            <th scope="col" className={styles.head}>
              <Caption1>{t("view.position")}</Caption1>
            </th>
          </tr>
        </thead>
        <tbody>
          {model.type.map(({ definition, at }, i) => (
            <tr key={definition.code} className={styles.row}>
              <th scope="row" className={styles.name}>
                <Caption1>
                  {definition.name[language]}
                  {": "}
                  {Number.isNaN(values[at]) ? t("view.notObserved") : valueText(values[at] ?? NaN, definition)}
                </Caption1>
              </th>
              <td>
                <Position position={positions[i] ?? NaN} name={definition.name[language]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Position({ position, name }: { readonly position: number; readonly name: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const x = (at: number): number => 6 + ((at + 1) / 2) * 128;
  const isMissing = Number.isNaN(position);
  const value = isMissing ? t("view.notObserved") : position.toFixed(2);
  return (
    <svg viewBox="0 0 140 16" className={styles.axis} role="img" aria-label={`${name}: ${value}`}>
      <line
        x1={x(-1)}
        x2={x(1)}
        y1={8}
        y2={8}
        className={styles.line}
        strokeDasharray={isMissing ? "2 4" : undefined}
      />
      <line x1={x(0)} x2={x(0)} y1={4} y2={12} className={styles.line} />
      {!isMissing && <circle cx={x(position)} cy={8} r={4.5} className={styles.mark} />}
    </svg>
  );
}
