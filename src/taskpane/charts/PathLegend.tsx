import { makeStyles, tokens } from "@fluentui/react-components";
import { movements, type Movement } from "../../evolution";
import type { PathPeriod } from "../evolution/pathPeriods";
import { useTexts } from "../texts";
import { MovementMark } from "./MovementMark";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: "flex", alignItems: "center", columnGap: "4px" },
});

/** What the shapes and letters of a path mean; only those that it shows. */
export function PathLegend({ path }: { readonly path: readonly PathPeriod[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const seen = movements.filter((movement) => path.some((period) => period.movement === movement));
  return (
    <ul className={styles.legend}>
      {seen.map((movement) => (
        <li key={movement} className={styles.item}>
          <LegendMark movement={movement} />
          {t("evolutionPage.legend", {
            letter: t(`evolutionPage.mark.${movement}`),
            movement: t(`movement.${movement}`),
          })}
        </li>
      ))}
      {path.some(({ maturity, movement }) => maturity !== undefined && movement === undefined) && (
        <li className={styles.item}>
          <LegendMark movement={undefined} />
          {t("evolutionPage.legendFirst")}
        </li>
      )}
      {path.some(({ maturity }) => maturity === undefined) && (
        <li className={styles.item}>{t("evolutionPage.legendUnknown")}</li>
      )}
    </ul>
  );
}

function LegendMark({ movement }: { readonly movement: Movement | undefined }) {
  return (
    <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden>
      <MovementMark movement={movement} x={0} y={0} />
    </svg>
  );
}
