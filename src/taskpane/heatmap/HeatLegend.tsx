import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { HeatSwatch } from "../charts/HeatCellMark";
import { useTexts } from "../texts";
import type { HeatPart, HeatTone } from "./heatGrid";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", alignItems: "center", columnGap: "4px" },
});

const tones = [
  { side: "low", strength: 0.7 },
  { side: "high", strength: 0.7 },
  { side: "missing" },
] as const satisfies readonly HeatTone[];

/** What the cells of a heat map mean. */
export function HeatLegend({ part }: { readonly part: HeatPart }) {
  const styles = useStyles();
  const { t } = useTexts();
  const hatch = useId();
  const scale = part === "type" ? "position" : "grade";
  return (
    <ul className={styles.legend}>
      {tones.map((tone) => (
        <li key={tone.side} className={styles.item}>
          <HeatSwatch tone={tone} hatch={hatch} />
          {tone.side === "missing" ? t("heatMap.legend.missing") : t(`heatMap.legend.${scale}.${tone.side}`)}
        </li>
      ))}
    </ul>
  );
}
