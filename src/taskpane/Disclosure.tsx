import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    padding: "2px 0",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  /** Whether what is in it comes only when somebody unfolds it. */
  readonly isLazy?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that is unfolded by whoever wants to see it. */
export function Disclosure({ title, isOpen = false, isLazy = false, className, children }: FoldProps) {
  const styles = useStyles();
  const [wasOpen, setWasOpen] = useState(isOpen);
  return (
    <details
      open={isOpen}
      className={className}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpen(true)}
    >
      {/* In Excel on the web office.js moves the focus at Tab, by a list of elements that knows no summary without a tabindex. */}
      <summary tabIndex={0} className={styles.title}>
        {title}
      </summary>
      {(wasOpen || !isLazy) && children}
    </details>
  );
}
