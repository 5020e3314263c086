import { Button, makeStyles, Select } from "@fluentui/react-components";
import { ArrowSortDownLinesRegular, ArrowSortUpLinesRegular } from "@fluentui/react-icons";
import { useTexts } from "../texts";
import { orders, type ClusterOrder } from "./order";

const useStyles = makeStyles({
  // As wide as there is room: the longest order would otherwise push the buttons beside it into a line of their own.
  choice: { flex: "1 1 72px", minWidth: "72px", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  direction: { flexShrink: 0 },
});

interface SortChoiceProps {
  readonly order: ClusterOrder;
  /** Whether there are periods to sort by and to compare. */
  readonly hasPeriods: boolean;
  readonly onOrder: (order: ClusterOrder) => void;
}

/** Puts clusters in order. */
export function SortChoice({ order, hasPeriods, onOrder }: SortChoiceProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const offered = orders.filter((by) => hasPeriods || (by !== "period" && by !== "change"));
  const Direction = order.isReversed ? ArrowSortUpLinesRegular : ArrowSortDownLinesRegular;
  return (
    <>
      <Select
        size="small"
        className={styles.choice}
        aria-label={t("view.sort")}
        value={order.by}
        onChange={(_, { value }) => {
          const by = orders.find((known) => known === value);
          if (by) onOrder({ by, isReversed: false });
        }}
      >
        {offered.map((by) => (
          <option key={by} value={by}>
            {t(`view.sortBy.${by}`)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        className={styles.direction}
        icon={<Direction aria-hidden />}
        aria-label={t("view.reverse")}
        title={t("view.reverse")}
        aria-pressed={order.isReversed}
        onClick={() => onOrder({ ...order, isReversed: !order.isReversed })}
      />
    </>
  );
}
