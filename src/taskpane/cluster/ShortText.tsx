import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { Caption } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  short: {
    display: "-webkit-box",
    lineHeight: tokens.lineHeightBase200,
    WebkitLineClamp: "6",
    WebkitBoxOrient: "vertical",
    overflowX: "hidden",
    overflowY: "hidden",
    // The paragraph inside is cut, not its frame.
    "& > p": { display: "inline" },
  },
  all: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A paragraph of which the first lines are shown, and all of it to whoever asks. */
export function ShortText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = box.current ?? {};
    setCut(isWhole || scrollHeight > clientHeight + 1);
  }, [text, isWhole]);
  return (
    <>
      <div ref={box} className={mergeClasses(!isWhole && styles.short)}>
        <Caption>{text}</Caption>
      </div>
      {isCut && (
        <Link as="button" className={styles.all} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? "view.less" : "view.whole")}
        </Link>
      )}
    </>
  );
}
