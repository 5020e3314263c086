import { makeStyles, Spinner } from "@fluentui/react-components";
import { useTexts } from "../texts";

const useStyles = makeStyles({ spinner: { justifyContent: "flex-start" } });

/** Something is on its way: a part of the pane, or work of unknown length. */
export function Loading({ label }: { readonly label?: string }) {
  const { t } = useTexts();
  return <Spinner size="tiny" label={label ?? t("page.loading")} className={useStyles().spinner} />;
}
