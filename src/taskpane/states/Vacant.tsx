import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Caption } from "../layout/Prose";

const useStyles = makeStyles({
  vacant: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "4px",
    padding: "16px 12px",
    "& > p": { textAlign: "center" },
    color: tokens.colorNeutralForeground2,
  },
});

export interface VacantProps {
  readonly text: string;
  /** The way out of it. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** The place of something that is not there: a sign, why, and the way out. */
export function Vacant({ icon, text, action }: VacantProps & { readonly icon: ReactNode }) {
  return (
    <div className={useStyles().vacant}>
      {icon}
      <Caption>{text}</Caption>
      {action && (
        <Button size="small" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
