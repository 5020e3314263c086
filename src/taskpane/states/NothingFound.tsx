import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchInfoRegular } from "@fluentui/react-icons";
import { Caption } from "../layout/Prose";

const useStyles = makeStyles({
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "4px",
    padding: "16px 12px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
});

interface NothingFoundProps {
  readonly text: string;
  /** What brings everything back. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Nothing is left of a list: what was looked for and where, and the way back to all of it. */
export function NothingFound({ text, action }: NothingFoundProps) {
  return (
    <div className={useStyles().nothing}>
      <SearchInfoRegular fontSize={24} aria-hidden />
      <Caption>{text}</Caption>
      {action && (
        <Button size="small" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
