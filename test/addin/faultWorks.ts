import type { Pane } from "./pane";
import { SAMPLE, SAMPLE_ASSESSMENT } from "./illustrativeSample";

/** A piece of work of the pane, as a person orders it. */
export interface Work {
  readonly name: string;
  /** The page where its button is. */
  readonly page: string;
  /** Once, on that page: what the button needs. */
  readonly ready?: (pane: Pane) => Promise<void>;
  readonly press: string;
  /** What the pane says, or shows, when all went well. */
  readonly success: RegExp | ((pane: Pane) => boolean);
  /** Sheets that the work may add; what it left behind there is named. */
  readonly own: RegExp;
  readonly before?: (pane: Pane) => void;
  /** Cells beside the data that the work fills; empty after each failure that changed nothing. */
  readonly fills?: string;
  /** What no answer may speak of. */
  readonly unsaid?: RegExp;
}

const none = /^$/u;
const PANEL = "Illustrative panel";

export const works: readonly Work[] = [
  { name: "assess", page: "Assess", press: "Assess this table", success: /12 of 12 clusters/u, own: none },
  {
    name: "write formulas beside the table",
    page: "Assess",
    press: "Write beside the table",
    success: /Written to/u,
    own: none,
    before: (pane) => pane.host.clear(SAMPLE_ASSESSMENT),
    fills: SAMPLE_ASSESSMENT,
  },
  {
    name: "show a cell of the data check",
    page: "Assess",
    press: "Select cell E3",
    success: (pane) => pane.host.selection === "E3",
    own: none,
    before: (pane) => pane.host.select(`'${SAMPLE}'!B2`),
  },
  {
    name: "write the report",
    page: "Assess",
    press: "Write the report",
    success: /The report .*(new sheet|updated)/u,
    own: /^Cluster report/u,
  },
  {
    name: "write the workings",
    page: "Assess",
    press: "Write the workings",
    success: /The workings of .*(new sheet|updated)/u,
    own: /^Workings/u,
  },
  {
    name: "insert the sample",
    page: "Assess",
    press: "Insert sample",
    success: /The illustrative sample is on the sheet/u,
    own: /^Illustrative clusters \d/u,
    unsaid: /was read|your table/u,
  },
  {
    name: "insert the panel",
    page: "Assess",
    press: "Insert panel over years",
    success: /The illustrative panel is on the sheet/u,
    own: /^Illustrative panel \d/u,
    unsaid: /was read|your table/u,
  },
  {
    name: "write the robustness",
    page: "Robustness",
    ready: async (pane) => {
      pane.host.select(`'${SAMPLE}'!B2`);
      await pane.pageShows("What is varied");
      await pane.fill("Draws", "20");
      await pane.press("Run robustness check");
      await pane.pageShows("20 draws, seed");
    },
    press: "Write to a sheet of its own",
    success: /The robustness .*(new sheet|updated)/u,
    own: /^Robustness/u,
  },
  {
    name: "write the evolution",
    page: "Evolution",
    ready: async (pane) => {
      pane.host.select(`'${PANEL}'!B2`);
      await pane.pageShows("Compute the evolution");
      await pane.press("Compute the evolution");
      await pane.pageShows("Clusters: 20; periods: 8");
    },
    press: "Write to a sheet of its own",
    success: /The evolution .*(new sheet|updated)/u,
    own: /^Cluster evolution/u,
  },
  {
    name: "insert a measure",
    page: "Measures",
    ready: async (pane) => {
      await pane.pageShows("Gini coefficient");
      await pane.press("Gini coefficient");
      await pane.pageShows("Amount per unit");
      pane.host.select(`'${SAMPLE}'!B2:B13`);
      await pane.press("Use selection: Amount per unit");
      await pane.pageShows(`CLUSTERGINI('${SAMPLE}'!B2:B13)`);
    },
    press: "Insert the formula",
    success: /was inserted in/u,
    own: none,
    before: (pane) => {
      pane.host.clear(`'${SAMPLE}'!B20`);
      pane.host.select(`'${SAMPLE}'!B20`);
    },
    fills: `'${SAMPLE}'!B20`,
  },
];
