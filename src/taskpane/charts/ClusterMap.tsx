import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { clusterName, indexText } from "../../results";
import type { ListedCluster } from "../overview/listedCluster";
import { Note } from "../layout/Prose";
import type { ListedProps } from "../overview/overviewProps";
import { useTexts } from "../texts";
import { ClusterMapTable } from "./ClusterMapTable";
import { drawnMarks, FRAME, HEIGHT, LANE, markFor, marksOf, whyNoPlace, WIDTH, x, y, type Mark } from "./clusterMarks";
import { labelInside, labelPlaces, nameWidth } from "./labelPlaces";
import { MapMark } from "./MapMark";
import { TickLabels } from "./TickLabels";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";
import { useTypeColors } from "./useMarkStyles";
import { useRovingFocus } from "./useRovingFocus";
import { WithoutPlace } from "./WithoutPlace";

const useStyles = makeStyles({
  frame: {
    fill: tokens.colorNeutralBackground2,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, [FORCED]: { stroke: "GrayText" } },
  interval: { stroke: "currentColor", strokeWidth: 2, opacity: 0.5, [FORCED]: { stroke: "CanvasText" } },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    pointerEvents: "none",
    // Lines behind a name do not cross its letters.
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: 3,
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  plate: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    pointerEvents: "none",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  lane: { fill: tokens.colorNeutralForeground2, fontSize: "10px", [FORCED]: { fill: "CanvasText" } },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

/** A longer name ends in dots; the whole of it is said by the mark that is looked at. */
const LONGEST = 22;
const cut = (name: string): string =>
  [...name].length > LONGEST ? `${[...name].slice(0, LONGEST - 1).join("")}…` : name;

/** All clusters by type index and maturity, with names; those without a maturity in a lane below, the others with the reason. */
export function ClusterMap({ clusters, lastOpened, onOpen }: ListedProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const colors = useTypeColors();
  const { t } = useTexts();
  const [hasIntervals, setIntervals] = useState(false);
  const [active, setActive] = useState<Mark>();
  const marks = useMemo(() => marksOf(clusters), [clusters]);
  const shown = useMemo(() => drawnMarks(marks), [marks]);
  const [reached, setReached] = useState(0);
  const { group, tabIndexOf, focus } = useRovingFocus(shown.length, Math.min(reached, shown.length - 1));
  const lastAt = useMemo(() => markFor(lastOpened, marks, shown), [lastOpened, marks, shown]);
  useEffect(() => focus(lastAt), [lastAt]);
  const nameOf = (cluster: ListedCluster): string => clusterName(t, cluster);
  const hasOnePeriod = useMemo(() => new Set(clusters.map(({ period }) => period)).size < 2, [clusters]);
  const shortName = (cluster: ListedCluster): string =>
    cut(hasOnePeriod && cluster.unit !== "" ? cluster.unit : nameOf(cluster));
  const points = useMemo(
    () => shown.map((mark) => ({ x: x(mark.index), y: y(mark.maturity), name: shortName(mark.cluster) })),
    [shown, t],
  );
  const room = { ...FRAME, bottom: FRAME.bottom + LANE };
  const places = useMemo(() => labelPlaces(points, room), [points]);
  const unplaced = useMemo(() => clusters.filter((cluster) => whyNoPlace(cluster) !== undefined), [clusters]);
  const isActive = active !== undefined && shown.includes(active) ? active : undefined;
  const intervals = hasIntervals ? shown : isActive ? [isActive] : [];

  return (
    <section aria-label={t("view.mapTitle")}>
      <div className={styles.top}>
        <Caption1>{t("view.mapTitle")}</Caption1>
        <Checkbox
          label={t("view.intervals")}
          checked={hasIntervals}
          onChange={(_, { checked }) => setIntervals(checked === true)}
        />
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={common.drawing} role="group" aria-label={t("view.mapTitle")}>
        <rect
          x={FRAME.left}
          y={FRAME.top}
          width={FRAME.right - FRAME.left}
          height={FRAME.bottom - FRAME.top + LANE}
          className={styles.frame}
        />
        {[0, 1, 2, 3].map((stage) => (
          <g key={stage}>
            <line x1={FRAME.left} x2={FRAME.right} y1={y(stage)} y2={y(stage)} className={styles.grid} />
            <text x={FRAME.left - 6} y={y(stage) + 4} textAnchor="end" className={common.tick}>
              {stage}
            </text>
          </g>
        ))}
        <line x1={FRAME.left} x2={FRAME.right} y1={FRAME.bottom} y2={FRAME.bottom} className={common.axis} />
        <text x={FRAME.left - 6} y={y(undefined) + 4} textAnchor="end" className={styles.lane}>
          ?
        </text>
        <TickLabels x={x} y={FRAME.bottom + LANE + 15} ticks={[-1, 0, 1]} />
        <text x={x(0)} y={HEIGHT - 6} textAnchor="middle" className={common.tick}>
          {t("pane.index")}
        </text>
        <text transform={`translate(12 ${y(1.5)}) rotate(-90)`} textAnchor="middle" className={common.tick}>
          {t("view.maturity")}
        </text>
        {intervals.map(({ cluster, kind, maturity }) => {
          const { interval } = cluster.assessment.type;
          return (
            <line
              key={cluster.key}
              x1={x(interval.low)}
              x2={x(interval.high)}
              y1={y(maturity)}
              y2={y(maturity)}
              className={`${styles.interval} ${colors[kind]}`}
            />
          );
        })}
        <g {...group}>
          {shown.map((mark, at) => (
            <MapMark
              key={mark.cluster.key}
              mark={mark}
              tabIndex={tabIndexOf(at)}
              aria-label={t(mark.maturity === undefined ? "view.mapPointLane" : "view.mapPoint", {
                name: nameOf(mark.cluster),
                index: indexText(mark.index),
                maturity: mark.maturity?.toFixed(2),
              })}
              onFocus={() => [setReached(at), setActive(mark)]}
              onBlur={() => setActive(undefined)}
              onMouseEnter={() => setActive(mark)}
              onMouseLeave={() => setActive(undefined)}
              onClick={() => onOpen(mark.cluster)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                // Otherwise the same key would press the button that is focused in the view that opens.
                event.preventDefault();
                onOpen(mark.cluster);
              }}
            />
          ))}
        </g>
        <g aria-hidden>
          {points.map(({ name }, at) => {
            const place = places[at];
            return (
              place && (
                <text key={at} x={place.x} y={place.y} textAnchor={place.anchor} className={styles.name}>
                  {name}
                </text>
              )
            );
          })}
          {isActive && <ActiveName mark={isActive} name={nameOf(isActive.cluster)} />}
        </g>
      </svg>
      <Note>{t("view.mapNote")}</Note>
      {shown.length < marks.length && <Note>{t("view.mapCovered", { count: shown.length, all: marks.length })}</Note>}
      <WithoutPlace clusters={unplaced} nameOf={nameOf} onOpen={onOpen} />
      <ClusterMapTable marks={marks} nameOf={nameOf} />
    </section>
  );
}

/** The whole name of the mark that somebody looks at, on a plate of its own. */
function ActiveName({ mark, name }: { readonly mark: Mark; readonly name: string }) {
  const styles = useStyles();
  const place = labelInside({ x: x(mark.index), y: y(mark.maturity), name }, { ...FRAME, left: 2, right: WIDTH - 2 });
  const width = nameWidth(name) + 8;
  return (
    <>
      <rect x={place.x - width / 2} y={place.y - 10} width={width} height={14} rx={2} className={styles.plate} />
      <text x={place.x} y={place.y} textAnchor="middle" className={styles.name}>
        {name}
      </text>
    </>
  );
}
