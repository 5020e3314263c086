import { makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../Notice";
import type { Job, Work } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";

const useStyles = makeStyles({
  // Whatever is shown below may be older than the sheet: that stays in view while one scrolls.
  bar: { position: "sticky", top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, paddingBottom: "4px" },
});

interface StaleProps {
  readonly text: string;
  /** What brings it up to date, where the page has no such button beside it. */
  readonly again?: { readonly work: Work; readonly label: string; readonly job: Job };
}

/** Says that what is shown is older than what it was made from, the sheet or the model, with the way to make it anew. */
export function Stale({ text, again }: StaleProps) {
  return (
    <div className={useStyles().bar}>
      <Notice intent="warning" text={text} />
      {again && <WorkButton {...again} />}
    </div>
  );
}
