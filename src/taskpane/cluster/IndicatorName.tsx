import { Link, makeStyles } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import type { Indicator } from "../../model";
import { indicatorLabel } from "../../results";
import { useTexts } from "../texts";
import { useCellLinks } from "./cellLinks";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "24px",
    minHeight: "24px",
    margin: "-4px 0",
    verticalAlign: "middle",
  },
});

interface IndicatorNameProps {
  readonly indicator: Indicator;
  /** Its position in the model. */
  readonly at: number;
}

/** An indicator by code and name, and the way to its cell where the table has one. */
export function IndicatorName({ indicator, at }: IndicatorNameProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { has, show } = useCellLinks();
  const label = t("view.showCell", { code: indicator.code });
  return (
    <>
      {indicatorLabel(indicator, language)}
      {has(at) && (
        <Link as="button" className={styles.link} aria-label={label} title={label} onClick={() => show(at)}>
          <TableSearchRegular aria-hidden />
        </Link>
      )}
    </>
  );
}
