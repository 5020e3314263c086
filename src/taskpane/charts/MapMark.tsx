import { makeStyles, tokens } from "@fluentui/react-components";
import type { SVGProps } from "react";
import { x, y, type Mark } from "./clusterMarks";
import { FORCED } from "./useDrawingStyles";
import { useTypeColors } from "./useMarkStyles";

const useStyles = makeStyles({
  mark: {
    fill: "currentColor",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    cursor: "pointer",
    ":focus": { outlineStyle: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 3 },
    [FORCED]: { fill: "CanvasText", stroke: "Canvas", ":focus": { stroke: "Highlight" } },
  },
});

/** A cluster on the map, in the shape of its type. */
export function MapMark({ mark, ...button }: { readonly mark: Mark } & SVGProps<SVGGElement>) {
  const styles = useStyles();
  const colors = useTypeColors();
  const [left, top] = [x(mark.index), y(mark.maturity)];
  return (
    <g
      role="button"
      {...button}
      className={`${styles.mark} ${colors[mark.kind]}`}
      transform={`translate(${left} ${top})`}
    >
      <Shape kind={mark.kind} />
    </g>
  );
}

function Shape({ kind }: Pick<Mark, "kind">) {
  if (kind === "ID") return <rect x={-5} y={-5} width={10} height={10} />;
  if (kind === "DI") return <circle r={5.5} />;
  if (kind === "HYBRID") return <path d="M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 Z" />;
  return <rect x={-3} y={-5} width={6} height={10} />;
}
