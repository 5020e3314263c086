/** What was calculated a second time, and on how many cases. */
import { handCases } from "../../test/oracle/cases";
import { runs } from "../../test/oracle/runs";
import { tables } from "../../test/oracle/tables";
import { table } from "./table";

const models = Object.keys(tables).length;

export const secondCalculationsChapter = (): string[] => [
  "## Second calculations",
  "`test/oracle` calculates the model a second time, written from its specification and not from the code: rules by enumeration of all corners where the product sorts, periods and names by their own reading. Texts and codes must be equal, numbers within 1e-9. Random cases come from fixed seeds, and tests of the tests check that they visit every verdict, confidence, kind of ladder, movement and pattern. It shares the specification with the product: an error of the specification would stand in both.",
  table(
    ["Functions", "Second calculation", "Cases"],
    [
      [
        "CLUSTERASSESS and the second calculation itself",
        "scenarios worked out by hand",
        `${handCases.length} clusters`,
      ],
      [
        "CLUSTERASSESS, CLUSTERSCORES, CLUSTERGRADES, CLUSTERPOLICY, CLUSTERADVANTAGE",
        "test/oracle, built-in models",
        `${runs.clusters} random clusters by each of ${models} models; ${runs.residues} more with residues at the limits`,
      ],
      [
        "the same",
        "test/oracle, models edited on a sheet",
        `${runs.editedModels} random models, ${runs.clustersOfEditedModel} clusters each; ${runs.modelsWithTolerances} with tolerances of their own, ${runs.clustersWithTolerances} clusters each`,
      ],
      ["CLUSTERGAPS", "test/oracle", `${runs.gaps} random clusters`],
      ["CLUSTERMODEL", "its table given back as model: identical results", `${runs.ownTable} random clusters`],
      [
        "CLUSTERPATH, CLUSTERPATTERN",
        "test/oracle",
        `${runs.panels} random panels, ${runs.panelsUnderOtherRules} under other rules`,
      ],
      [
        "CLUSTERPATH, CLUSTERPATTERN, CLUSTERTRANSITIONS",
        "test/oracle, periods and names in every spelling",
        `${runs.spelledPanels} random panels each`,
      ],
      [
        "CLUSTEREVOLUTION",
        "test/oracle; p against all arrangements of the types",
        `${runs.smallPanels} small random panels, ${runs.testedPanels} large enough to be tested`,
      ],
      ["CLUSTERINDICATORS", "test/oracle", `${runs.lists} random sets of lists`],
      [
        "CLUSTERASSESS against the model as SQL",
        "DuckDB and PostgreSQL",
        `${runs.clustersInSql} random clusters by each of ${models + runs.editedModelsInSql} models, on both`,
      ],
      [
        "CLUSTERASSESS against the workbook edition",
        "LibreOffice, recalculating plain formulas",
        `${runs.rowsOfWorkbook} random rows in each workbook: every newest model in both languages, and one edited on the sheet`,
      ],
    ],
  ),
  "Beyond that, the measures are compared on random data with their definitions written out (`test/measures`), and CLUSTERTARGET's least change with a grid and with its own application (`test/target`).",
];
