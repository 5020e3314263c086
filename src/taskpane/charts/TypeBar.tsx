import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { VerdictKind } from "../../assessment";
import { useTexts } from "../texts";
import { TypeMark } from "./TypeMark";
import { FORCED } from "./useDrawingStyles";
import { useTypeColors } from "./useMarkStyles";

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "14px" },
  part: {
    flexBasis: 0,
    minWidth: "4px",
    cursor: "pointer",
    backgroundColor: "currentColor",
    [FORCED]: { forcedColorAdjust: "none", color: "CanvasText" },
  },
  faint: { opacity: 0.3 },
  names: { display: "flex", flexWrap: "wrap", columnGap: "2px", marginTop: "2px" },
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    padding: "1px 2px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [FORCED]: { border: "1px solid Canvas" },
  },
  chosen: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [FORCED]: { border: "1px solid Highlight" },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface TypeBarProps {
  readonly counts: readonly (readonly [kind: VerdictKind, count: number])[];
  readonly chosen: VerdictKind | "";
  readonly onChoose: (kind: VerdictKind | "") => void;
}

/** How many clusters are of which type, as one bar; a type that is pressed is the only one to be listed. */
export function TypeBar({ counts, chosen, onChoose }: TypeBarProps) {
  const styles = useStyles();
  const colors = useTypeColors();
  const { t } = useTexts();
  const toggle = (kind: VerdictKind): void => onChoose(kind === chosen ? "" : kind);
  return (
    <div role="group" aria-label={t("view.byType")}>
      <div className={styles.bar} aria-hidden>
        {counts.map(([kind, count]) => (
          <span
            key={kind}
            title={`${t(`verdict.${kind}`)}: ${count}`}
            style={{ flexGrow: count }}
            className={mergeClasses(styles.part, colors[kind], chosen !== "" && chosen !== kind && styles.faint)}
            onClick={() => toggle(kind)}
          />
        ))}
      </div>
      <div className={styles.names}>
        {counts.map(([kind, count]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === chosen}
            className={mergeClasses(styles.name, kind === chosen && styles.chosen)}
            onClick={() => toggle(kind)}
          >
            <TypeMark kind={kind} />
            {`${t(`verdict.${kind}`)} `}
            <span className={styles.count}>{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
