import { Badge, makeStyles } from "@fluentui/react-components";
import type { VerdictKind } from "../../assessment";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  badge: { height: "auto", minHeight: "20px", whiteSpace: "normal", alignSelf: "flex-start" },
});

/** The verdict is said in words; the colour only repeats it. */
const colors = {
  ID: "brand",
  DI: "success",
  HYBRID: "informative",
  INDETERMINATE: "warning",
  NO_DATA: "subtle",
  BELOW_FLOOR: "subtle",
} as const satisfies Record<VerdictKind, string>;

export function TypeBadge({ verdict }: { readonly verdict: VerdictKind }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Badge appearance="tint" color={colors[verdict]} className={styles.badge}>
      {t(`verdict.${verdict}`)}
    </Badge>
  );
}
