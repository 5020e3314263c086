import { Caption1, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MoreButton, usePaging } from "../MoreButton";
import { NothingFound } from "../states/NothingFound";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  found: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  cards: { rowGap: "8px" },
  rows: {},
  tiles: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "14px" },
});

const PAGE = 50;

interface CardListProps<Item> {
  readonly found: readonly Item[];
  /** How many there are without search and filter. */
  readonly all: number;
  readonly keyOf: (item: Item) => string | number;
  /** The key of the item that was looked at last: its card is drawn, so that the focus can come back to it. */
  readonly lastOpened: string | number | undefined;
  /** Takes search and filter away, where nothing was found. */
  readonly onShowAll: () => void;
  /** Cards apart from each other, rows with nothing between them, or tiles in two columns. */
  readonly form?: "cards" | "rows" | "tiles";
  readonly children: (item: Item, wasOpened: boolean) => ReactElement;
}

/** The cards of what was found, with their number; more are drawn when asked for. */
export function CardList<Item>(props: CardListProps<Item>) {
  const { found, all, keyOf, lastOpened, onShowAll, form = "cards", children } = props;
  const styles = useStyles();
  const { t } = useTexts();
  // Somebody may have walked from cluster to cluster, beyond the cards that were drawn.
  const paging = usePaging(found.length, PAGE, found.findIndex((item) => keyOf(item) === lastOpened) + 1);
  return (
    <>
      <Caption1 as="p" aria-live="polite" className={styles.found}>
        {t("view.found", { count: found.length, all })}
      </Caption1>
      {found.length === 0 && (
        <NothingFound text={t("view.noneFound")} action={{ label: t("view.showAll"), onPress: onShowAll }} />
      )}
      <ul className={mergeClasses(styles.list, styles[form])}>
        {found.slice(0, paging.shown).map((item) => (
          <li key={keyOf(item)}>{children(item, keyOf(item) === lastOpened)}</li>
        ))}
      </ul>
      <MoreButton {...paging} />
    </>
  );
}
