import Papa from "papaparse";
import illustrativeClusters from "../../../assets/samples/illustrative-clusters.csv";
import illustrativePanel from "../../../assets/samples/illustrative-panel.csv";

export type SampleCell = string | number;

/** The illustrative sample that ships with the add-in: invented clusters, one for every verdict. */
export const sampleCells = (): SampleCell[][] => cellsOf(illustrativeClusters);

/** The illustrative panel that ships with the add-in: invented clusters over eight years, every movement and pattern. */
export const panelCells = (): SampleCell[][] => cellsOf(illustrativePanel);

function cellsOf(csv: string): SampleCell[][] {
  const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  return rows.map((row) => row.map((text) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text))));
}
