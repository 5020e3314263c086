/** A sentence whose numbers keep their % beside them in a narrow pane. */
export const unbroken = (sentence: string): string => sentence.replaceAll(/(\d) %/gu, "$1\u00a0%");
