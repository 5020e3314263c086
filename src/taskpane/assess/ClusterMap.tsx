import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { indexText } from "../../i18n";
import type { AssessedCluster } from "./assessTable";
import { HEIGHT, markFor, marksInSight, marksOf, WIDTH, x, y } from "./mapMarks";
import { MapTable } from "./MapTable";
import { useIsInSight } from "../inSight";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  map: { width: "100%", height: "auto", display: "block" },
  frame: { fill: tokens.colorNeutralBackground2, stroke: tokens.colorNeutralStroke1 },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  mark: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    cursor: "pointer",
    ":focus": { outlineStyle: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 3 },
  },
  ID: { fill: tokens.colorBrandForeground1 },
  DI: { fill: tokens.colorPaletteGreenForeground1 },
  note: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground2 },
  poles: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
});

interface ClusterMapProps {
  readonly clusters: readonly AssessedCluster[];
  /** The row of the cluster that was looked at last: its mark takes the focus back. */
  readonly lastOpened: number | undefined;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** All clusters by type index and maturity: squares for industrial, circles for digital ones; also as a table. */
export function ClusterMap({ clusters, lastOpened, onOpen }: ClusterMapProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const marks = useMemo(() => marksOf(clusters), [clusters]);
  const shown = useMemo(() => marksInSight(marks), [marks]);
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const isInSight = useIsInSight();
  const lastAt = useMemo(() => markFor(lastOpened, marks, shown), [lastOpened, marks, shown]);
  useEffect(() => {
    if (lastAt >= 0) [...(group.current?.querySelectorAll<SVGElement>("[role=button]") ?? [])][lastAt]?.focus();
  }, [lastAt]);
  const nameOf = ({ name, row }: AssessedCluster): string =>
    name === "" ? t("pane.clusterAt", { row: row + 2 }) : name;

  function move(event: KeyboardEvent<SVGGElement>): void {
    const step =
      event.key === "ArrowRight" || event.key === "ArrowDown"
        ? 1
        : event.key === "ArrowLeft" || event.key === "ArrowUp"
          ? -1
          : 0;
    if (step === 0 || !group.current) return;
    event.preventDefault();
    const all = [...group.current.querySelectorAll<SVGElement>("[role=button]")];
    const at = all.findIndex((mark) => mark === document.activeElement);
    all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
  }

  return (
    <section>
      <Body1Strong as="h3">{t("view.mapTitle")}</Body1Strong>
      <Caption1 as="p" className={styles.note}>
        {t("view.mapNote")}
      </Caption1>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.map} role="group" aria-label={t("view.mapTitle")}>
        <rect x={x(-1)} y={y(3)} width={x(1) - x(-1)} height={y(0) - y(3)} className={styles.frame} />
        {[0, 1, 2, 3].map((stage) => (
          <g key={stage}>
            <line x1={x(-1)} x2={x(1)} y1={y(stage)} y2={y(stage)} className={styles.grid} />
            <text x={x(-1) - 6} y={y(stage) + 4} textAnchor="end" className={styles.tick}>
              {stage}
            </text>
          </g>
        ))}
        {[-1, 0, 1].map((index) => (
          <text
            key={index}
            x={x(index)}
            y={y(0) + 15}
            textAnchor={index < 0 ? "start" : index > 0 ? "end" : "middle"}
            className={styles.tick}
          >
            {index}
          </text>
        ))}
        <text x={x(0)} y={HEIGHT - 6} textAnchor="middle" className={styles.tick}>
          {t("pane.index")}
        </text>
        <text transform={`translate(12 ${y(1.5)}) rotate(-90)`} textAnchor="middle" className={styles.tick}>
          {t("view.maturity")}
        </text>
        <g ref={group} onKeyDown={move}>
          {shown.map((mark, at) => {
            const common = {
              role: "button",
              // One stop of the Tab key for the whole map: the mark that was reached last; arrow keys go from mark to mark.
              tabIndex: isInSight && at === Math.min(current, shown.length - 1) ? 0 : -1,
              onFocus: () => setCurrent(at),
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
      <div className={styles.poles}>
        <Caption1>{`■ ${t("view.poleID")}`}</Caption1>
        <Caption1>{`● ${t("view.poleDI")}`}</Caption1>
      </div>
      {shown.length < marks.length && (
        <Caption1 className={styles.note}>{t("view.mapCovered", { count: shown.length, all: marks.length })}</Caption1>
      )}
      {marks.length < clusters.length && (
        <Caption1 className={styles.note}>{t("view.mapMissing", { count: clusters.length - marks.length })}</Caption1>
      )}
      <MapTable marks={marks} nameOf={nameOf} />
    </section>
  );
}
