import Papa from "papaparse";
import illustrativeClusters from "../../../assets/samples/illustrative-clusters.csv";

/** The illustrative sample that ships with the add-in: invented clusters, one for every verdict. */
export function sampleCells(): (string | number)[][] {
  const rows = Papa.parse<string[]>(illustrativeClusters, { skipEmptyLines: true }).data;
  return rows.map((row) => row.map((text) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text))));
}
