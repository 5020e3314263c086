import { Button, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { useHelp } from "./askHelp";

const useStyles = makeStyles({
  button: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

interface HelpButtonProps {
  /** The entry of the help that it opens, by its address on the help page. */
  readonly entry: string;
  /** What it is about, for whoever does not see what it stands beside. */
  readonly about: string;
}

/** A question mark beside something: opens what the help says about it. */
export function HelpButton({ entry, about }: HelpButtonProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const ask = useHelp();
  return (
    <Button
      size="small"
      appearance="subtle"
      shape="circular"
      className={styles.button}
      aria-label={t("pane.helpAbout", { about })}
      title={t("pane.helpAbout", { about })}
      onClick={() => ask(entry)}
    >
      ?
    </Button>
  );
}
