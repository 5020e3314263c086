export { readResults, type ResultsReading, type ResultsTable } from "./readResults";
export { holdsResults } from "./resultHeaders";
export type { ToldAdvice, ToldLadder, ToldResult } from "./toldResult";
