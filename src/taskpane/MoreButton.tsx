import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "./texts";

interface Paging {
  /** How many of a list are drawn: ten thousand at once would freeze the pane. */
  readonly shown: number;
  /** How many more the next press of the button draws. */
  readonly more: number;
  readonly onMore: () => void;
}

/** A list that is drawn so many at a time, and at least as far as `atLeast`. */
export function usePaging(length: number, page: number, atLeast = 0): Paging {
  const [asked, setAsked] = useState(page);
  const shown = Math.max(asked, atLeast);
  const more = Math.min(page, length - shown);
  return { shown, more, onMore: () => setAsked(shown + more) };
}

/** Draws more of a list, where there is more. */
export function MoreButton({ more, onMore }: Paging) {
  const { t } = useTexts();
  return (
    more > 0 && (
      <Button size="small" appearance="subtle" onClick={onMore}>
        {t("pane.more", { count: more })}
      </Button>
    )
  );
}
