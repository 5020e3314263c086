import { Fragment, type ReactNode } from "react";
import { unbroken } from "./unbroken";

/** A Chinese comma or stop before a quotation mark: browsers break no line there, and would rather cut a word of the list. */
const BEFORE_QUOTE = /(?<=[、，；：])(?=['"“‘])/u;

/** A sentence that may break between the quoted parts of a list, and not between a number and its %; its text stays the same. */
export function breakable(sentence: string): ReactNode {
  const [first = "", ...others] = unbroken(sentence).split(BEFORE_QUOTE);
  if (others.length === 0) return first;
  return (
    <>
      {first}
      {others.map((part, at) => (
        <Fragment key={at}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
