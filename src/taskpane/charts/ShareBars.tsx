import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shareText } from "../../i18n";
import { useTexts } from "../texts";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  label: { width: "44%", padding: "3px 8px 3px 0", textAlign: "left", fontWeight: "normal", overflowWrap: "anywhere" },
  share: { width: "60px", padding: "3px 0 3px 8px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: { height: "12px" },
  filled: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "CanvasText" } },
  reported: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "Highlight" } },
});

export interface ShareBar {
  readonly label: string;
  readonly share: number;
  /** Whether this is what the assessment says. */
  readonly isReported: boolean;
}

/** Shares of the draws, one bar and one number each. */
export function ShareBars({ title, bars }: { readonly title: string; readonly bars: readonly ShareBar[] }) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const { t } = useTexts();
  return (
    <table className={styles.table} aria-label={title}>
      <tbody>
        {bars.map(({ label, share, isReported }) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              <Caption1>{isReported ? t("robustnessPage.reported", { label }) : label}</Caption1>
            </th>
            <td>
              <svg
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                className={mergeClasses(common.drawing, styles.bar)}
                aria-hidden="true"
              >
                <rect x={0} y={1} width={100} height={10} className={common.band} />
                <rect
                  x={0}
                  y={1}
                  width={100 * share}
                  height={10}
                  className={mergeClasses(styles.filled, isReported && styles.reported)}
                />
              </svg>
            </td>
            <td className={styles.share}>
              <Caption1>{shareText(share)}</Caption1>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
