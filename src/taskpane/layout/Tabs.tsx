import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { currentTabLook, tabLook } from "./tabLook";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...tabLook,
    padding: "2px 8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: currentTabLook,
});

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

interface TabsProps<Name extends string> {
  /** What they are tabs of. */
  readonly label: string;
  readonly tabs: readonly TabItem<Name>[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
  /** The id that `TabPanel` is given as well. */
  readonly id: string;
}

/** Where an arrow key leads, from one of so many tabs. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Views of one thing, of which one is shown: one stop of the Tab key, arrow keys go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, current, onChoose, id }: TabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === current);
    const next = steps[event.key]?.(at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: said }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(id, name)}
          aria-controls={name === current ? id : undefined}
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          className={mergeClasses(styles.tab, name === current && styles.current)}
          onClick={() => onChoose(name)}
        >
          {said}
        </button>
      ))}
    </div>
  );
}

const tabId = (id: string, name: string): string => `${id}-${name}`;

/** An id for tabs and their panel. */
export const useTabs = (): string => useId();

interface TabPanelProps {
  readonly id: string;
  readonly current: string;
  readonly children: ReactNode;
}

/** What the current tab shows. */
export const TabPanel = ({ id, current, children }: TabPanelProps) => (
  <div role="tabpanel" id={id} aria-labelledby={tabId(id, current)}>
    {children}
  </div>
);
