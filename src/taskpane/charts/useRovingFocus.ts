import { useRef, type KeyboardEvent } from "react";
import { useIsVisible } from "../visibility";

/** How far a key leads, in marks and in rows. */
const STEPS: Readonly<Record<string, readonly [marks: number, rows: number]>> = {
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
};

/**
 * One stop of the Tab key for all marks of a drawing, the current one; arrow keys go from mark to mark. The group holds the marks; each of them is a button.
 *
 * @param columns - marks in a row, where they stand in rows
 */
export function useRovingFocus(marks: number, current: number, columns = 1) {
  const ref = useRef<SVGGElement>(null);
  const isVisible = useIsVisible();
  const focus = (mark: number): void => ref.current?.querySelectorAll<SVGElement>("[role=button]")[mark]?.focus();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const [along, down] = step;
    const wanted = current + along + down * columns;
    // Above the first row and below the last one there is nothing to go to.
    if (columns > 1 && (wanted < 0 || wanted >= marks)) return;
    focus(Math.min(Math.max(wanted, 0), marks - 1));
  };
  return { group: { ref, onKeyDown }, tabIndexOf: (mark: number) => (isVisible && mark === current ? 0 : -1), focus };
}
