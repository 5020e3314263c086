import { sentencesOf } from "../../texts/sentences";
import { Disclosure } from "../Disclosure";
import { Caption } from "../layout/Prose";
import { useTexts } from "../texts";

/** What every result of a model must carry: its first sentence always, the others when somebody unfolds them. */
export function ModelSentence({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const [first, ...others] = sentencesOf(text);
  if (first === undefined) return null;
  if (others.length === 0) return <Caption>{first}</Caption>;
  return (
    <Disclosure title={first}>
      <Caption>{others.join(t("explain.sentenceGap"))}</Caption>
    </Disclosure>
  );
}
