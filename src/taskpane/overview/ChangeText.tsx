import { makeStyles } from "@fluentui/react-components";
import type { Translate } from "../../texts";
import { useTexts } from "../texts";
import type { Change } from "./change";

const useStyles = makeStyles({ change: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" } });

/** What became of a cluster since the period before, in a few signs; the whole sentence for who asks. */
export function ChangeText({ change }: { readonly change: Change }) {
  const { t } = useTexts();
  const [short, long] = wordsFor(change, t);
  if (short === "") return null;
  return (
    <span role="img" aria-label={long} title={long} className={useStyles().change}>
      {short}
    </span>
  );
}

function wordsFor({ period, typeBefore, maturity }: Change, t: Translate): [string, string] {
  if (typeBefore !== undefined) return ["↔", t("view.change.type", { period, type: t(`verdict.${typeBefore}`) })];
  if (maturity === undefined) return ["", ""];
  const by = Math.abs(maturity).toFixed(2);
  if (by === "0.00") return ["=", t("view.change.none", { period })];
  return maturity > 0
    ? [`▲ ${by}`, t("view.change.gain", { period, by })]
    : [`▼ ${by}`, t("view.change.loss", { period, by })];
}
