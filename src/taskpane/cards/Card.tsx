import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { Heading } from "../layout/Prose";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface CardProps {
  readonly name: string;
  /** What the name does when it is pressed, for whoever does not see the card. */
  readonly openLabel: string;
  /** It was looked at last: the focus comes back to it. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** One cluster in a list: its name, which opens it, and a few facts. */
export function Card({ name, openLabel, takesFocus, onOpen, children }: CardProps) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <div ref={card} className={styles.card}>
      <Heading>
        <Link as="button" aria-label={openLabel} onClick={onOpen}>
          {name}
        </Link>
      </Heading>
      {children}
    </div>
  );
}
