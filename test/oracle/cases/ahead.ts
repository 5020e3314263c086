/** Cases that the product does not follow yet; when it does, they join the others. */
import { BOTH_LOGICS, entry, type HandCase, ID1 } from "./case";

export const aheadCases: readonly HandCase[] = [
  {
    name: "collect: of two ladders the lower stage number, before ID",
    // ID1 is closed, ID2 and ID3 are dark: reached 1, nothing open; DI1 is dark
    cluster: { ...BOTH_LOGICS, ...ID1.at80 },
    expected: { stage: "ID?/DI?", policy: [entry("collect", "", "DI1.1", "")] },
  },
];
