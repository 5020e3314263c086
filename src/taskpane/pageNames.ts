/** The pages of the pane, in the order of the navigation; what each is called stands in the texts under `page`. */
export const pageNames = [
  "assess",
  "lists",
  "robustness",
  "audit",
  "evolution",
  "measures",
  "model",
  "templates",
  "settings",
] as const;
export type PageName = (typeof pageNames)[number];
