import { Caption1Strong, makeStyles } from "@fluentui/react-components";
import type { Quantiles } from "../../robustness";
import { RangePlot } from "../charts/RangePlot";
import { Caption } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  range: { margin: "0 0 10px" },
  line: { display: "block" },
});

interface QuantileRangeProps {
  readonly name: string;
  readonly quantiles: Quantiles;
  readonly text: (value: number) => string;
  readonly ticks: readonly number[];
  readonly band?: number;
}

/** P5, P50 and P95 of something, in numbers and on its axis. */
export function QuantileRange({ name, quantiles, text, ticks, ...band }: QuantileRangeProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { low, middle, high } = quantiles;
  const numbers = { low: text(low), middle: text(middle), high: text(high) };
  const label = t("robustnessPage.rangeLabel", { name, ...numbers, from: ticks[0] ?? "", to: ticks.at(-1) ?? "" });
  return (
    <div className={styles.range}>
      <Caption1Strong className={styles.line}>{name}</Caption1Strong>
      <Caption>{t("robustnessPage.rangeText", numbers)}</Caption>
      <RangePlot label={label} low={low} middle={middle} high={high} ticks={ticks} {...band} />
    </div>
  );
}
