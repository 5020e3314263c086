import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shareText } from "../../results";
import { DataTable } from "../DataTable";
import { useTexts } from "../texts";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const useStyles = makeStyles({
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
  const { t, language } = useTexts();
  return (
    <DataTable
      label={title}
      rows={bars.map(({ label, share, isReported }) => [
        isReported ? t("shares.reported", { label }) : label,
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
        </svg>,
        shareText(share, language),
      ])}
      isNumber={(column) => column === 2}
      isEven
    />
  );
}
