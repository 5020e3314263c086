/** The subjects of what the sheets say. */
export const assessingTexts = [
  "template",
  "edition",
  "workings",
  "assess",
  "model",
  "clusterPage",
  "clusterView",
] as const;
