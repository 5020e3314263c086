import { RecordStopRegular } from "@fluentui/react-icons";
import { Notice } from "../Notice";

/** How something ended that was asked for, in a sentence: done, to be noted, cancelled, or failed. */
export interface Outcome {
  readonly intent: "success" | "info" | "warning" | "error" | "cancelled";
  readonly text: string;
}

interface EndedProps {
  readonly outcome: Outcome;
  readonly onDismiss?: () => void;
}

/** Says how something ended. What somebody stopped has a sign of its own: it is neither news nor a fault. */
export function Ended({ outcome: { intent, text }, onDismiss }: EndedProps) {
  return (
    <Notice
      intent={intent === "cancelled" ? "info" : intent}
      {...(intent === "cancelled" && { icon: <RecordStopRegular /> })}
      text={text}
      {...(onDismiss && { onDismiss })}
    />
  );
}
