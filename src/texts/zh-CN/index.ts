import type { LanguageTexts } from "../en";
import { texts as loading } from "./loading";

export const zhCN: LanguageTexts = {
  atOnce: { loading },
  subjects: {
    assess: () => import("./assess"),
    dataCheck: () => import("./dataCheck"),
    panels: () => import("./panels"),
    targets: () => import("./targets"),
    comparison: () => import("./comparison"),
    measures: () => import("./measures"),
    measureWords: () => import("./measureWords"),
    faults: () => import("./faults"),
    model: () => import("./model"),
    workbookFaults: () => import("./workbookFaults"),
    pane: () => import("./pane"),
    clusterView: () => import("./clusterView"),
    start: () => import("./start"),
    helpPane: () => import("./helpPane"),
    heatMap: () => import("./heatMap"),
    robustnessPage: () => import("./robustnessPage"),
    evolutionPage: () => import("./evolutionPage"),
    measuresPage: () => import("./measuresPage"),
    modelPage: () => import("./modelPage"),
    report: () => import("./report"),
    workings: () => import("./workings"),
    template: () => import("./template"),
    collect: () => import("./collect"),
    functions: () => import(/* webpackMode: "weak" */ "./functions"),
    help: () => import(/* webpackMode: "weak" */ "./help"),
  },
};
