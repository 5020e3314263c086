/** In which words results are given; "code" is for formulas that compare them. */
export const outputLanguages = ["en", "zh-CN", "code"] as const;
export type OutputLanguage = (typeof outputLanguages)[number];
