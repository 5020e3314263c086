import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Confidence, Interval, VerdictKind } from "../../assessment";
import { FORCED } from "./useDrawingStyles";
import { useConfidenceForms, useTypeColors } from "./useMarkStyles";

const useStyles = makeStyles({
  axis: { position: "relative", width: "88px", height: "14px", flexShrink: 0 },
  line: {
    position: "absolute",
    left: 0,
    right: 0,
    top: "6.5px",
    height: "1px",
    backgroundColor: tokens.colorNeutralStroke1,
    [FORCED]: { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  band: {
    position: "absolute",
    top: "1px",
    bottom: "1px",
    backgroundColor: tokens.colorNeutralBackground6,
    [FORCED]: { border: "1px solid GrayText", boxSizing: "border-box" },
  },
  interval: { position: "absolute", top: "4px", height: "6px", minWidth: "4px" },
  index: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface MiniTypeAxisProps {
  /** In words. */
  readonly label: string;
  readonly kind: VerdictKind;
  readonly confidence: Confidence;
  readonly index: number;
  readonly interval: Interval;
  /** Half of the width of the undecided band. */
  readonly band: number;
}

const percent = (value: number): string => `${50 * (value + 1)}%`;
const between = ({ low, high }: Interval) => ({ left: percent(low), width: `${50 * (high - low)}%` });

/** The type axis in one line of a list: the undecided band, the exact interval, the index. */
export function MiniTypeAxis({ label, kind, confidence, index, interval, band }: MiniTypeAxisProps) {
  const styles = useStyles();
  const forms = useConfidenceForms();
  const colors = useTypeColors();
  return (
    <span role="img" aria-label={label} title={label} className={styles.axis}>
      <span className={styles.band} style={between({ low: -band, high: band })} />
      <span className={styles.line} />
      <span
        className={mergeClasses(forms.drawn, forms[confidence], colors[kind], styles.interval)}
        style={between(interval)}
      />
      <span className={styles.index} style={{ left: percent(index) }} />
    </span>
  );
}
