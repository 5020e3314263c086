import { useState } from "react";
import type { Entries } from "./entries";
import type { MeasureId } from "./measureForms";
import { MeasureList } from "./MeasureList";
import { MeasureView } from "./MeasureView";

/** Textbook measures: a list to choose from, and one of them to try or to insert. */
export function MeasuresPage() {
  const [opened, setOpened] = useState<MeasureId>();
  const [lastOpened, setLastOpened] = useState<MeasureId>();
  // Whoever looks at another measure in between finds the fields as they were left.
  const [filled, setFilled] = useState<Readonly<Partial<Record<MeasureId, Entries>>>>({});
  if (opened === undefined) return <MeasureList lastOpened={lastOpened} onOpen={setOpened} />;
  return (
    <MeasureView
      id={opened}
      entries={filled[opened] ?? {}}
      onEntries={(change) => setFilled((before) => ({ ...before, [opened]: change(before[opened] ?? {}) }))}
      onBack={() => {
        setLastOpened(opened);
        setOpened(undefined);
      }}
    />
  );
}
