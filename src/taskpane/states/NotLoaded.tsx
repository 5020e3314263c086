import { Notice } from "../Notice";
import { useTexts } from "../texts";

/** A part of the pane, fetched when first shown, did not arrive. */
export function NotLoaded() {
  const { t } = useTexts();
  return <Notice intent="error" text={t("pane.notLoaded")} />;
}
