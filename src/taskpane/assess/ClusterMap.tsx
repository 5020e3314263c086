import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { indexText } from "../../i18n";
import type { AssessedCluster } from "./assessTable";
import { useTexts } from "../texts";

const WIDTH = 322;
const HEIGHT = 250;
const EDGE = { left: 26, right: 8, top: 8, bottom: 26 };
/** More marks than this cover each other; the table below still holds them all. */
const MOST_MARKS = 2_000;

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
  table: { width: "100%", borderCollapse: "collapse", marginTop: "4px" },
  cell: {
    textAlign: "left",
    fontWeight: "normal",
    padding: "2px 8px 2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    textAlign: "right",
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Mark {
  readonly cluster: AssessedCluster;
  readonly kind: "ID" | "DI";
  readonly index: number;
  readonly maturity: number;
}

const x = (index: number): number => EDGE.left + ((index + 1) / 2) * (WIDTH - EDGE.left - EDGE.right);
const y = (maturity: number): number => HEIGHT - EDGE.bottom - (maturity / 3) * (HEIGHT - EDGE.top - EDGE.bottom);

interface ClusterMapProps {
  readonly clusters: readonly AssessedCluster[];
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** All clusters by type index and maturity: squares for industrial, circles for digital ones; also as a table. */
export function ClusterMap({ clusters, onOpen }: ClusterMapProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const marks = clusters.flatMap((cluster) => markOf(cluster) ?? []);
  const shown = [...marks].sort((a, b) => a.index - b.index).slice(0, MOST_MARKS);
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
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
            y={HEIGHT - 8}
            textAnchor={index < 0 ? "start" : index > 0 ? "end" : "middle"}
            className={styles.tick}
          >
            {index}
          </text>
        ))}
        <g ref={group} onKeyDown={move}>
          {shown.map((mark, at) => {
            const common = {
              role: "button",
              // One stop of the Tab key for the whole map: the mark that was reached last; arrow keys go from mark to mark.
              tabIndex: at === Math.min(current, shown.length - 1) ? 0 : -1,
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
      {marks.length < clusters.length && (
        <Caption1 className={styles.note}>{t("view.mapMissing", { count: clusters.length - marks.length })}</Caption1>
      )}
      <details>
        <summary>
          <Caption1>{t("view.asTable")}</Caption1>
        </summary>
        <table className={styles.table}>
          <thead>
            <tr>
              {[t("view.cluster"), t("pane.index"), t("view.maturity")].map((title, at) => (
                <th key={title} scope="col" className={at === 0 ? styles.cell : styles.number}>
                  <Caption1>{title}</Caption1>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ cluster, index, maturity }) => (
              <tr key={cluster.row}>
                <th scope="row" className={styles.cell}>
                  <Caption1>{nameOf(cluster)}</Caption1>
                </th>
                <td className={styles.number}>
                  <Caption1>{indexText(index)}</Caption1>
                </td>
                <td className={styles.number}>
                  <Caption1>{maturity.toFixed(2)}</Caption1>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function markOf(cluster: AssessedCluster): Mark | undefined {
  const { assessment } = cluster;
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return undefined;
  const { standing } = assessment.ladder;
  if (standing.kind === "unknown" || standing.maturity === undefined) return undefined;
  return { cluster, kind: assessment.kind, index: assessment.type.index, maturity: standing.maturity };
}
