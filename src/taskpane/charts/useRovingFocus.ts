import { useRef, type KeyboardEvent } from "react";
import { useIsVisible } from "../visibility";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One stop of the Tab key for all marks of a drawing, the current one; arrow keys go from mark to mark. The group holds the marks; each of them is a button.
 */
export function useRovingFocus(marks: number, current: number) {
  const ref = useRef<SVGGElement>(null);
  const isVisible = useIsVisible();
  const focus = (mark: number): void => ref.current?.querySelectorAll<SVGElement>("[role=button]")[mark]?.focus();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focus(Math.min(Math.max(current + step, 0), marks - 1));
  };
  return { group: { ref, onKeyDown }, tabIndexOf: (mark: number) => (isVisible && mark === current ? 0 : -1), focus };
}
