import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { HelpButton } from "../help/HelpButton";
import { Heading } from "./Prose";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  page: { rowGap: "16px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PageProps {
  /** Of the one thing that it shows in detail. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** Parts of a page below each other. */
export function Page({ name, children }: PageProps) {
  const styles = useStyles();
  const className = mergeClasses(styles.stack, styles.page);
  if (name === undefined) return <div className={className}>{children}</div>;
  return (
    <article className={className} aria-label={name}>
      {children}
    </article>
  );
}

interface StackProps {
  /** Of a part that can be jumped to. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Things that belong together, below each other. */
export function Stack({ label, children }: StackProps) {
  const Part = label === undefined ? "div" : "section";
  return (
    <Part className={useStyles().stack} aria-label={label}>
      {children}
    </Part>
  );
}

/** Buttons beside each other, as far as there is room. */
export const Row = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().row}>{children}</div>
);

interface SectionProps {
  readonly title: string;
  readonly as?: "h2" | "h3";
  /** Whether it can be jumped to by its title. */
  readonly isLandmark?: boolean;
  /** The entry of the help about it, which a question mark beside the heading opens. */
  readonly help?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, as = "h3", isLandmark = false, help, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.stack} aria-label={isLandmark ? title : undefined}>
      {help === undefined ? (
        <Heading as={as}>{title}</Heading>
      ) : (
        <div className={styles.head}>
          <Heading as={as}>{title}</Heading>
          <HelpButton entry={help} about={title} />
        </div>
      )}
      {children}
    </section>
  );
}
