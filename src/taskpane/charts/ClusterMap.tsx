import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { clusterName, indexText } from "../../results";
import type { AssessedCluster } from "../assess/assessTable";
import { Heading, Note } from "../layout/Prose";
import type { OverviewProps } from "../overview/overviewProps";
import { useTexts } from "../texts";
import { ClusterMapTable } from "./ClusterMapTable";
import { HEIGHT, markFor, drawnMarks, marksOf, WIDTH, x, y } from "./clusterMarks";
import { TickLabels } from "./TickLabels";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";
import { useRovingFocus } from "./useRovingFocus";

const useStyles = makeStyles({
  frame: {
    fill: tokens.colorNeutralBackground2,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, [FORCED]: { stroke: "GrayText" } },
  mark: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    cursor: "pointer",
    ":focus": { outlineStyle: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 3 },
    [FORCED]: { fill: "CanvasText", stroke: "Canvas", ":focus": { stroke: "Highlight" } },
  },
  ID: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
  DI: { fill: tokens.colorPaletteGreenForeground1, [FORCED]: { fill: "CanvasText" } },
  note: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground2 },
});

/** All clusters by type index and maturity: squares for industrial, circles for digital ones; also as a table. */
export function ClusterMap({ clusters, lastOpened, onOpen }: OverviewProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const { t } = useTexts();
  const marks = useMemo(() => marksOf(clusters), [clusters]);
  const shown = useMemo(() => drawnMarks(marks), [marks]);
  const [reached, setReached] = useState(0);
  const { group, tabIndexOf, focus } = useRovingFocus(shown.length, Math.min(reached, shown.length - 1));
  const lastAt = useMemo(() => markFor(lastOpened, marks, shown), [lastOpened, marks, shown]);
  useEffect(() => focus(lastAt), [lastAt]);
  const nameOf = (cluster: AssessedCluster): string => clusterName(t, cluster);

  return (
    <section>
      <Heading>{t("view.mapTitle")}</Heading>
      <Note>{t("view.mapNote")}</Note>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={common.drawing} role="group" aria-label={t("view.mapTitle")}>
        <rect x={x(-1)} y={y(3)} width={x(1) - x(-1)} height={y(0) - y(3)} className={styles.frame} />
        {[0, 1, 2, 3].map((stage) => (
          <g key={stage}>
            <line x1={x(-1)} x2={x(1)} y1={y(stage)} y2={y(stage)} className={styles.grid} />
            <text x={x(-1) - 6} y={y(stage) + 4} textAnchor="end" className={common.tick}>
              {stage}
            </text>
          </g>
        ))}
        <TickLabels x={x} y={y(0) + 15} ticks={[-1, 0, 1]} />
        <text x={x(0)} y={HEIGHT - 6} textAnchor="middle" className={common.tick}>
          {t("pane.index")}
        </text>
        <text transform={`translate(12 ${y(1.5)}) rotate(-90)`} textAnchor="middle" className={common.tick}>
          {t("view.maturity")}
        </text>
        <g {...group}>
          {shown.map((mark, at) => {
            const common = {
              role: "button",
              tabIndex: tabIndexOf(at),
              onFocus: () => setReached(at),
              "aria-label": t("view.mapPoint", {
                name: nameOf(mark.cluster),
                index: indexText(mark.index),
                maturity: mark.maturity.toFixed(2),
              }),
              className: `${styles.mark} ${styles[mark.kind]}`,
              onClick: () => onOpen(mark.cluster),
              onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                // Otherwise the same key would press the button that is focused in the view that opens.
                event.preventDefault();
                onOpen(mark.cluster);
              },
            };
            return mark.kind === "ID" ? (
              <rect
                key={mark.cluster.row}
                x={x(mark.index) - 5}
                y={y(mark.maturity) - 5}
                width={10}
                height={10}
                {...common}
              />
            ) : (
              <circle key={mark.cluster.row} cx={x(mark.index)} cy={y(mark.maturity)} r={5.5} {...common} />
            );
          })}
        </g>
      </svg>
      <div className={common.poles}>
        <Caption1>{`■ ${t("view.poleID")}`}</Caption1>
        <Caption1>{`● ${t("view.poleDI")}`}</Caption1>
      </div>
      {shown.length < marks.length && <Note>{t("view.mapCovered", { count: shown.length, all: marks.length })}</Note>}
      {marks.length < clusters.length && <Note>{t("view.mapMissing", { count: clusters.length - marks.length })}</Note>}
      <ClusterMapTable marks={marks} nameOf={nameOf} />
    </section>
  );
}
