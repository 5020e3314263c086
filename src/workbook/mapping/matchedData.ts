/** The name of the matched table, for the choice of data and for formulas: `=CLUSTERTYPE(ClusterMatchedData)`. */
export const MATCHED_DATA = "ClusterMatchedData";
/** The name of the whole sheet with it. */
export const MATCHED_SHEET = "DCA_MatchedColumns";
/** Where the document keeps what was chosen. */
export const MATCHING_KEY = "digitalClusterAssessment.matching";
