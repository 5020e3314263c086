import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { AssessPage } from "./assess/AssessPage";

/** The pages of the pane, in the order of the navigation; what each is called stands in the texts under `page`. */
export const pageNames = ["assess", "robustness", "evolution", "measures", "model", "templates", "settings"] as const;
export type PageName = (typeof pageNames)[number];

/** A page whose texts come with it. */
async function withTexts<Page>(coming: Promise<Page>): Promise<Page> {
  const [{ addPageTexts }, page] = await Promise.all([import("../texts/pages"), coming]);
  addPageTexts();
  return page;
}

// Only the first page comes with the pane: its first button must not wait for the others.
export const pages: Readonly<Record<PageName, ComponentType | LazyExoticComponent<ComponentType>>> = {
  assess: AssessPage,
  evolution: lazy(async () => ({ default: (await import("./evolution/EvolutionPage")).EvolutionPage })),
  robustness: lazy(async () => ({ default: (await import("./robustness/RobustnessPage")).RobustnessPage })),
  model: lazy(async () => ({ default: (await withTexts(import("./model/ModelPage"))).ModelPage })),
  templates: lazy(async () => ({ default: (await import("./template/TemplatePage")).TemplatePage })),
  measures: lazy(async () => ({ default: (await withTexts(import("./measures/MeasuresPage"))).MeasuresPage })),
  settings: lazy(async () => ({ default: (await import("./settings/SettingsPage")).SettingsPage })),
};
