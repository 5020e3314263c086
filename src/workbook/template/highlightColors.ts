// The colours of the three things that show while somebody types; the instructions show them beside their meaning.

export const GAP = "#FFF2CC";
export const OUTSIDE = "#F8CBAD";
export const REPEATED = "#D9C3E8";
