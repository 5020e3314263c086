// The words of the pane: one look for each kind, none wider than the pane.
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { breakable } from "./breakable";

const useStyles = makeStyles({
  text: { display: "block", margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const kept = (children: ReactNode): ReactNode => (typeof children === "string" ? breakable(children) : children);

interface ProseProps {
  readonly children: ReactNode;
}

/** The name of what a page shows in detail. */
export const Title = ({ children }: ProseProps) => (
  <Subtitle2 as="h2" className={useStyles().text}>
    {children}
  </Subtitle2>
);

export const Heading = ({ as = "h3", children }: ProseProps & { readonly as?: "h2" | "h3" | "h4" }) => (
  <Body1Strong as={as} className={useStyles().text}>
    {children}
  </Body1Strong>
);

export const Paragraph = ({ children }: ProseProps) => (
  <Body1 as="p" className={useStyles().text}>
    {kept(children)}
  </Body1>
);

/** A paragraph in small letters. */
export const Caption = ({ children }: ProseProps) => (
  <Caption1 as="p" className={useStyles().text}>
    {kept(children)}
  </Caption1>
);

/** What only explains stays in the background. */
export function Note({ children }: ProseProps) {
  const styles = useStyles();
  return (
    <Caption1 as="p" className={mergeClasses(styles.text, styles.quiet)}>
      {kept(children)}
    </Caption1>
  );
}
