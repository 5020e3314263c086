import { useEffect, useState } from "react";
import type { MeasureId } from "../../texts/measureWords";
import { Loading } from "../states/Loading";
import { NotLoaded } from "../states/NotLoaded";
import type { Entries } from "./entries";
import { useMeasureFunctions, type MeasureForm } from "./measureFunctions";
import { MeasureList } from "./MeasureList";
import { MeasureView } from "./MeasureView";

/** Textbook measures: a list to choose from, and one of them to try or to insert. */
export function MeasuresPage() {
  const functions = useMeasureFunctions();
  const [forms, setForms] = useState<readonly MeasureForm[]>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    functions.forms().then(setForms, () => setMissing(true));
  }, [functions]);
  const [opened, setOpened] = useState<MeasureId>();
  const [lastOpened, setLastOpened] = useState<MeasureId>();
  // Whoever looks at another measure in between finds the fields as they were left.
  const [filled, setFilled] = useState<Readonly<Partial<Record<MeasureId, Entries>>>>({});
  if (isMissing) return <NotLoaded />;
  if (!forms) return <Loading />;
  const form = forms.find(({ id }) => id === opened);
  if (!form) return <MeasureList forms={forms} lastOpened={lastOpened} onOpen={setOpened} />;
  const { id } = form;
  return (
    <MeasureView
      form={form}
      entries={filled[id] ?? {}}
      onEntries={(change) => setFilled((before) => ({ ...before, [id]: change(before[id] ?? {}) }))}
      onBack={() => {
        setLastOpened(id);
        setOpened(undefined);
      }}
    />
  );
}
