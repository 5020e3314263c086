/**
 * A text sentence by sentence, for places with room for one. A full stop ends one where a word stands before it: a number of a
 * version or a section does not.
 */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[\p{L})']\.)\s+|(?<=。)/u).filter((sentence) => sentence !== "");
