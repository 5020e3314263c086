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
  readonly work: Work;
  readonly label: string;
  readonly job: Job;
}

/** Says that the sheet has changed since what the page shows was read, with the way to read it again. */
export function Stale({ text, work, label, job }: StaleProps) {
  return (
    <div className={useStyles().bar}>
      <Notice intent="warning" text={text} />
      <WorkButton work={work} label={label} job={job} />
    </div>
  );
}
