import { useState } from "react";

/** One of a list that is looked at in detail. Back in the list, the card of the one that was looked at last takes the focus. */
export function useOpened<Key>() {
  const [opened, setOpened] = useState<Key>();
  const [lastOpened, setLastOpened] = useState<Key>();
  const open = (key: Key): void => {
    setLastOpened(undefined);
    setOpened(() => key);
  };
  const back = (): void => {
    setLastOpened(() => opened);
    setOpened(undefined);
  };
  return { opened, lastOpened, open, back };
}
