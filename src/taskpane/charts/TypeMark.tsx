import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Confidence, VerdictKind } from "../../assessment";
import { useConfidenceForms, useTypeColors } from "./useMarkStyles";

const useStyles = makeStyles({
  mark: { display: "inline-block", flexShrink: 0, width: "10px", height: "10px" },
  ID: {},
  DI: { borderRadius: "50%" },
  HYBRID: { width: "9px", height: "9px", margin: "0 1px", transform: "rotate(45deg)" },
  INDETERMINATE: { width: "6px", margin: "0 2px" },
  NO_DATA: { border: "1.5px dotted currentColor", borderRadius: "50%" },
  BELOW_FLOOR: { height: "3px", alignSelf: "center" },
});

interface TypeMarkProps {
  readonly kind: VerdictKind;
  /** Without one the mark is solid: it stands for the type alone. */
  readonly confidence?: Confidence | undefined;
}

/** A type by shape and colour, its confidence by form. Words stand beside it, so it is silent to a reader. */
export function TypeMark({ kind, confidence }: TypeMarkProps) {
  const styles = useStyles();
  const forms = useConfidenceForms();
  const colors = useTypeColors();
  const form = kind === "NO_DATA" ? undefined : forms[confidence ?? "firm"];
  return <span className={mergeClasses(forms.drawn, form, colors[kind], styles.mark, styles[kind])} aria-hidden />;
}
