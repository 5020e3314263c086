// The English texts by subject, each in the file of its name and fetched when it is first needed. Every other language has the
// same files; the compiler sees to it.
import { texts as assess } from "./assess";
import { texts as loading } from "./loading";

const subjects = {
  assess: () => import(/* webpackMode: "eager" */ "./assess"),
  dataCheck: () => import("./dataCheck"),
  panels: () => import("./panels"),
  targets: () => import("./targets"),
  comparison: () => import("./comparison"),
  collection: () => import("./collection"),
  lists: () => import("./lists"),
  listsPage: () => import("./listsPage"),
  audit: () => import("./audit"),
  measures: () => import("./measures"),
  measureWords: () => import("./measureWords"),
  faults: () => import("./faults"),
  model: () => import("./model"),
  workbookFaults: () => import("./workbookFaults"),
  pane: () => import("./pane"),
  targetView: () => import("./targetView"),
  compareView: () => import("./compareView"),
  clusterView: () => import("./clusterView"),
  start: () => import("./start"),
  helpPane: () => import("./helpPane"),
  heatMap: () => import("./heatMap"),
  clusterPage: () => import("./clusterPage"),
  robustnessPage: () => import("./robustnessPage"),
  evolutionPage: () => import("./evolutionPage"),
  measuresPage: () => import("./measuresPage"),
  modelPage: () => import("./modelPage"),
  report: () => import("./report"),
  wordReport: () => import("./wordReport"),
  about: () => import("./about"),
  workings: () => import("./workings"),
  mapping: () => import("./mapping"),
  template: () => import("./template"),
  questionnaire: () => import("./questionnaire"),
  edition: () => import("./edition"),
  collect: () => import("./collect"),
  sql: () => import("./sql"),
  results: () => import("./results"),
  // The build alone reads these: they are no part of the add-in.
  functions: () => import(/* webpackMode: "weak" */ "./functions"),
  help: () => import(/* webpackMode: "weak" */ "./help"),
};

/** The texts of one language. */
export interface LanguageTexts {
  /** What comes with the script. */
  readonly atOnce: { readonly loading: typeof loading; readonly assess?: typeof assess };
  readonly subjects: typeof subjects;
}

/** A formula speaks English unless told otherwise, and the first one waits for nothing. */
export const en = { atOnce: { loading, assess }, subjects } satisfies LanguageTexts;
