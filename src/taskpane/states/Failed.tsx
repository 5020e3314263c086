import { Ended } from "./Ended";

interface FailedProps {
  /** Undefined where nothing failed. */
  readonly fault: string | undefined;
  readonly onDismiss: () => void;
}

/** Says why a step that nobody waits for, such as a jump to a cell, could not be taken. */
export const Failed = ({ fault, onDismiss }: FailedProps) =>
  fault !== undefined && <Ended outcome={{ intent: "error", text: fault }} onDismiss={onDismiss} />;
