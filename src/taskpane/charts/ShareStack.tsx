import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shareText } from "../../results";
import type { DrawnKind } from "../../robustness";
import { useTexts } from "../texts";
import { FORCED } from "./useDrawingStyles";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    columnGap: "1px",
    height: "16px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  part: {
    boxSizing: "border-box",
    minWidth: 0,
    overflow: "hidden",
    textAlign: "center",
    fontSize: "10px",
    lineHeight: "14px",
    // Forced colours take the fills away: what parts two shares is then a line.
    [FORCED]: { borderRight: "1px solid CanvasText" },
  },
  reported: {
    boxShadow: `inset 0 -3px 0 ${tokens.colorNeutralForeground1}`,
    [FORCED]: { borderBottom: "3px solid CanvasText" },
  },
  swatch: { display: "inline-block", width: "18px", height: "14px", flexShrink: 0 },
  ID: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  DI: { backgroundColor: tokens.colorPaletteGreenBackground3, color: tokens.colorNeutralForegroundOnBrand },
  HYBRID: { backgroundColor: tokens.colorPalettePurpleBackground2, color: tokens.colorPalettePurpleForeground2 },
  INDETERMINATE: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
  stage1: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  stage2: { backgroundColor: tokens.colorBrandStroke2, color: tokens.colorNeutralForeground1 },
  stage3: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

type Tone = DrawnKind | "stage1" | "stage2" | "stage3";

export interface SharePart {
  readonly tone: Tone;
  /** One or two characters that stand in the bar where there is room. */
  readonly sign: string;
  readonly name: string;
  readonly share: number;
  /** Whether this is what the assessment says. */
  readonly isReported: boolean;
}

/** A sign needs so much of a bar. */
const ROOM = 0.14;

/** Shares of the draws beside each other in one bar; the reported one is underlined. `label` tells the same in numbers. */
export function ShareStack({ label, parts }: { readonly label: string; readonly parts: readonly SharePart[] }) {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <div role="img" aria-label={label} className={styles.stack}>
      {parts
        .filter(({ share }) => share > 0)
        .map(({ tone, sign, name, share, isReported }) => (
          <span
            key={tone}
            title={`${name}: ${shareText(share, language)}`}
            style={{ width: `${100 * share}%` }}
            className={mergeClasses(styles.part, styles[tone], isReported && styles.reported)}
          >
            {share >= ROOM ? sign : ""}
          </span>
        ))}
    </div>
  );
}

/** The colour and the sign of a part, for a legend. */
export function ShareSwatch({ tone, sign }: Pick<SharePart, "tone" | "sign">) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.stack, styles.part, styles.swatch, styles[tone])}>
      {sign}
    </span>
  );
}
