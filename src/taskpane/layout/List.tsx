import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& > li + li": { marginTop: "4px" },
  },
});

/** A list with bullets. */
export function List({ items }: { readonly items: readonly ReactNode[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}
