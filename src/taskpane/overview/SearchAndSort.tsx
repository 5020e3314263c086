import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { ArrowSortDownLinesRegular, ArrowSortUpLinesRegular, SearchRegular } from "@fluentui/react-icons";
import { useTexts } from "../texts";
import { orders, type ClusterOrder } from "./order";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, auto) auto", columnGap: "4px" },
  field: { minWidth: 0 },
});

interface SearchAndSortProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly order: ClusterOrder;
  /** Whether there are periods to sort by and to compare. */
  readonly hasPeriods: boolean;
  readonly onOrder: (order: ClusterOrder) => void;
}

/** Finds clusters by name, and puts them in order. */
export function SearchAndSort({ search, onSearch, order, hasPeriods, onOrder }: SearchAndSortProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const offered = orders.filter((by) => hasPeriods || (by !== "period" && by !== "change"));
  const Direction = order.isReversed ? ArrowSortUpLinesRegular : ArrowSortDownLinesRegular;
  return (
    <div className={styles.row}>
      <Input
        size="small"
        className={styles.field}
        aria-label={t("view.search")}
        placeholder={t("view.search")}
        contentBefore={<SearchRegular aria-hidden />}
        value={search}
        onChange={(_, { value }) => onSearch(value)}
      />
      <Select
        size="small"
        className={styles.field}
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
        icon={<Direction aria-hidden />}
        aria-label={t("view.reverse")}
        title={t("view.reverse")}
        aria-pressed={order.isReversed}
        onClick={() => onOrder({ ...order, isReversed: !order.isReversed })}
      />
    </div>
  );
}
