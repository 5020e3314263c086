import { Button, type ButtonProps } from "@fluentui/react-components";
import type { Job, Work } from "./useWork";

type WorkButtonProps = Pick<ButtonProps, "appearance" | "disabled" | "className" | "size" | "icon"> & {
  readonly work: Work;
  readonly label: string;
  readonly job: Job;
};

/** Begins a piece of work. While one goes on it waits, without losing the focus. */
export const WorkButton = ({ work, label, job, ...look }: WorkButtonProps) => (
  <Button {...look} disabledFocusable={work.isBusy} onClick={() => void work.run(job)}>
    {label}
  </Button>
);
