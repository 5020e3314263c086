import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { AssessPage } from "./assess/AssessPage";
import type { PageName } from "./pageNames";
import { withTexts } from "./texts";

// Only the first page comes with the pane: its first button must not wait for the others, nor for their texts.
export const pages: Readonly<Record<PageName, ComponentType | LazyExoticComponent<ComponentType>>> = {
  assess: AssessPage,
  lists: lazy(async () => {
    const texts = ["listsPage", "lists", "measuresPage", "faults"] as const;
    return { default: (await withTexts(import("./lists/ListsPage"), ...texts)).ListsPage };
  }),
  evolution: lazy(async () => {
    const page = await withTexts(import("./evolution/EvolutionPage"), "evolutionPage", "faults");
    return { default: page.EvolutionPage };
  }),
  robustness: lazy(async () => {
    const page = await withTexts(import("./robustness/RobustnessPage"), "robustnessPage", "clusterView", "report");
    return { default: page.RobustnessPage };
  }),
  audit: lazy(async () => {
    const texts = ["audit", "robustnessPage", "report"] as const;
    return { default: (await withTexts(import("./audit/AuditPage"), ...texts)).AuditPage };
  }),
  model: lazy(async () => ({
    default: (await withTexts(import("./model/ModelPage"), "modelPage", "faults")).ModelPage,
  })),
  templates: lazy(async () => {
    return { default: (await withTexts(import("./template/TemplatePage"), "template", "collect")).TemplatePage };
  }),
  measures: lazy(async () => {
    const texts = ["measuresPage", "measureWords", "measures", "clusterView", "faults"] as const;
    return { default: (await withTexts(import("./measures/MeasuresPage"), ...texts)).MeasuresPage };
  }),
  settings: lazy(async () => ({ default: (await import("./settings/SettingsPage")).SettingsPage })),
};
