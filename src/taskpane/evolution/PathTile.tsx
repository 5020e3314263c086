import { Caption1, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { BoundModel } from "../../assessment";
import type { ClusterPattern, Panel } from "../../evolution";
import { PathSketch } from "../charts/PathSketch";
import { Heading } from "../layout/Prose";
import { useTexts } from "../texts";
import { pathPeriods } from "./pathPeriods";
import { patternWords, typeText } from "./patternWords";

const useStyles = makeStyles({
  tile: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  name: { textAlign: "start", overflowWrap: "anywhere" },
  choose: { margin: "-6px -8px -6px 0" },
  fact: { display: "block", margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ChoosingPaths {
  readonly isChosen: (name: string) => boolean;
  /** Whether one more can be drawn together with the others. */
  readonly hasRoom: boolean;
  readonly onChoose: (name: string, isChosen: boolean) => void;
}

interface PathTileProps {
  readonly pattern: ClusterPattern;
  readonly panel: Panel;
  readonly model: BoundModel;
  readonly choosing: ChoosingPaths;
  /** It was looked at last: the focus comes back to it. */
  readonly takesFocus: boolean;
  readonly onOpen: (pattern: ClusterPattern) => void;
}

/** One cluster among many: its path in small, its pattern and type, and the way into the common chart. */
export function PathTile({ pattern, panel, model, choosing, takesFocus, onOpen }: PathTileProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const tile = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) tile.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const { name } = pattern.path;
  const isChosen = choosing.isChosen(name);
  const path = pathPeriods(pattern.path, panel.periods, model, t, language);
  return (
    <div ref={tile} className={styles.tile}>
      <div className={styles.head}>
        <Heading>
          <Link
            as="button"
            aria-label={t("evolutionPage.open", { name })}
            className={styles.name}
            onClick={() => onOpen(pattern)}
          >
            {name}
          </Link>
        </Heading>
        <Checkbox
          className={styles.choose}
          aria-label={t("evolutionPage.draw", { name })}
          checked={isChosen}
          disabled={!isChosen && !choosing.hasRoom}
          onChange={(_, { checked }) => choosing.onChoose(name, checked === true)}
        />
      </div>
      <PathSketch label={sketchLabel(t, path)} path={path} periods={panel.periods.length} />
      <Caption1 as="p" className={styles.fact}>
        {patternWords(t, pattern, model.model.rules, language)}
      </Caption1>
      <Caption1 as="p" className={`${styles.fact} ${styles.quiet}`}>
        {typeText(t, pattern)}
      </Caption1>
    </div>
  );
}

/** The first and the last period that are known, as the sketch shows them. */
function sketchLabel(t: ReturnType<typeof useTexts>["t"], path: ReturnType<typeof pathPeriods>): string {
  const known = path.filter(({ maturity }) => maturity !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return t("evolutionPage.noPointShort");
  const told = (period: typeof first) =>
    t("evolutionPage.periodMaturity", { period: String(period.label), maturity: (period.maturity ?? 0).toFixed(2) });
  return first === last ? told(first) : t("evolutionPage.fromToPeriod", { from: told(first), to: told(last) });
}
