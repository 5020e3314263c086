/** How many random cases the product and the second calculations are compared on; docs/evidence.md tells the same numbers. */
export const runs = {
  /** Clusters for each built-in model. */
  clusters: 1000,
  gaps: 300,
  editedModels: 40,
  clustersOfEditedModel: 25,
  ownTable: 1000,
  /** Clusters for each built-in model, with residues of arithmetic at the limits of the ranges. */
  residues: 600,
  modelsWithTolerances: 20,
  clustersWithTolerances: 25,
  /** Panels with periods and names in every spelling, for each of three functions. */
  spelledPanels: 200,
  panels: 150,
  panelsUnderOtherRules: 150,
  smallPanels: 60,
  testedPanels: 25,
  lists: 150,
  /** Clusters for each model in each database engine. */
  clustersInSql: 200,
  editedModelsInSql: 5,
  /** Rows of each workbook that LibreOffice calculates anew. */
  rowsOfWorkbook: 200,
} as const;
