import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED } from "./useDrawingStyles";

/** How a stage stands, as far as one mark can tell. */
export type StageMarkState = "secured" | "closed" | "open" | "debt" | "unassessable";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "block" },
  done: {
    fill: tokens.colorPaletteGreenForeground1,
    stroke: tokens.colorPaletteGreenForeground1,
    [FORCED]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  tick: { fill: "none", stroke: tokens.colorNeutralBackground1, strokeWidth: "1.6px", [FORCED]: { stroke: "Canvas" } },
  open: { fill: "none", stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: "CanvasText" } },
  debt: {
    fill: "none",
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    [FORCED]: { stroke: "CanvasText" },
  },
  lacking: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: "CanvasText" } },
});

/** A stage by shape and colour: ticked disc, disc, ring, diamond, dash. Words stand beside it or around it. */
export function StageMark({ state }: { readonly state: StageMarkState }) {
  const styles = useStyles();
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" className={styles.mark} aria-hidden>
      <Shape state={state} />
    </svg>
  );
}

function Shape({ state }: { readonly state: StageMarkState }) {
  const styles = useStyles();
  switch (state) {
    case "secured":
      return (
        <>
          <circle r={5.5} className={styles.done} />
          <path d="M-2.8,0.2 L-0.8,2.3 L2.8,-2" className={styles.tick} />
        </>
      );
    case "closed":
      return <circle r={4} className={styles.done} />;
    case "open":
      return <circle r={4} strokeWidth={1.5} className={styles.open} />;
    case "debt":
      return <path d="M0,-5 L5,0 L0,5 L-5,0 Z" strokeWidth={1.5} className={styles.debt} />;
    case "unassessable":
      return <line x1={-4} x2={4} y1={0} y2={0} strokeWidth={2} strokeDasharray="2 1" className={styles.lacking} />;
  }
}
