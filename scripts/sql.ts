/** npm run sql: a model, or the indicators of a register, as a text for the engine that holds the data: to review, copy and run. */
import { WrongCall, runCommand } from "./commandLine";
import { sqlFaultSentence } from "../src/faults";
import { builtInModelIds, defaultModel, findBuiltInModel, type Model, readModelTable } from "../src/model";
import { classifications, type Classification } from "../src/registers";
import {
  assessmentQuery,
  defaultRegisterSettings,
  dialectNames,
  dialects,
  type DialectName,
  registerScript,
  SqlFaultError,
} from "../src/sql";
import { loadTexts } from "../src/texts";
import { readTableFile } from "./assess/tableFile";
import { checklistText, tablesNamed } from "./sql/checklist";

const { smallCell, listCoverage, classification, to: RESULT } = defaultRegisterSettings;

void runCommand({
  name: "npm run sql",
  what: "Writes the assessment as one SELECT over a wide table: a row per cluster, a column per indicator (ID1.1 is ID1_1).",
  options: {
    model: {
      type: "string",
      value: "ID|FILE.csv",
      what: `${builtInModelIds.join(", ")}, or a model table; ${defaultModel.id} by default`,
    },
    dialect: { type: "string", choices: dialectNames, what: "duckdb by default" },
    from: { type: "string", value: "TABLE", what: "the wide table; clusters by default" },
    keys: { type: "string", value: "a,b", what: "columns to hand through, such as cluster,year; cluster by default" },
    registers: { type: "boolean", what: "instead, statements from tables of firms, ties, ... to the wide table" },
    checklist: { type: "boolean", what: "instead, which tables and columns are needed for which indicators, as .csv" },
    columns: {
      type: "string",
      value: "FILE.csv",
      what: "with --registers: the columns that are there; all by default",
    },
    schema: { type: "string", value: "NAME", what: "with --registers: where the tables are" },
    to: { type: "string", value: "TABLE", what: `with --registers: the wide table to make; ${RESULT} by default` },
    classification: {
      type: "string",
      choices: classifications,
      what: `with --registers: ${classification} by default`,
    },
    "small-cell": {
      type: "string",
      value: "N",
      what: `with --registers: cells of fewer firms are suppressed; ${smallCell} by default, 0 for none`,
    },
    coverage: {
      type: "string",
      value: "SHARE",
      what: `with --registers: the least share of the firms asked; ${listCoverage} by default`,
    },
  },
  more: [
    "Examples:",
    "  npm run --silent sql -- --dialect postgresql --from survey.clusters --keys cluster,year > assess.sql",
    "  npm run --silent sql -- --checklist > columns.csv     (leave out the lines of columns that are not there)",
    "  npm run --silent sql -- --registers --columns columns.csv > indicators.sql",
    `  npm run --silent sql -- --from ${RESULT} --keys cluster,period > assess.sql`,
  ],
  async run({ model = defaultModel.id, dialect = "duckdb", from = "clusters", keys = "cluster", ...asked }) {
    try {
      if (asked.checklist) console.log(checklistText());
      else if (asked.registers) console.log(registerText(dialect, asked));
      else {
        const only = (["columns", "schema", "to", "classification", "small-cell", "coverage"] as const).find(
          (option) => asked[option] !== undefined,
        );
        if (only !== undefined)
          throw new WrongCall(`--${only} is for the statements about registers; add --registers, or leave it out.`);
        const query = { dialect, from, keys: keys.split(",").map((key) => key.trim()) };
        console.log(assessmentQuery(modelNamed(model), query));
      }
    } catch (failure) {
      if (!(failure instanceof SqlFaultError)) throw failure;
      await loadTexts("en", "assess", "sql");
      throw new WrongCall(sqlFaultSentence(failure.fault, "en"));
    }
  },
});

interface RegisterCall {
  readonly columns?: string | undefined;
  readonly schema?: string | undefined;
  readonly to?: string | undefined;
  readonly classification?: Classification | undefined;
  readonly "small-cell"?: string | undefined;
  readonly coverage?: string | undefined;
}

/** The statements, the guard to be read before anything is taken out of the room, and what removes the tables made on the way. */
function registerText(dialect: DialectName, asked: RegisterCall): string {
  const to = asked.to ?? RESULT;
  const { statements, guard, leftOut, cleaning } = registerScript({
    ...{ dialect, to, classification: asked.classification ?? classification },
    ...(asked.schema === undefined ? {} : { schema: asked.schema }),
    tables: tablesNamed(asked.columns),
    smallCell: numberOf("--small-cell", asked["small-cell"], smallCell, { most: 1000, isWhole: true }),
    listCoverage: numberOf("--coverage", asked.coverage, listCoverage, { most: 1, isWhole: false }),
  });
  const { title, isTested } = dialects[dialect];
  return [
    `-- Indicators of clusters out of the tables of a register, for ${title}.`,
    ...(isTested ? [] : [`-- This text has never been run on ${title} by its makers.`]),
    "-- Each statement makes a table; run them in this order. A blank is NULL and never 0. Nothing is imputed.",
    "",
    ...statements.map((statement) => `${statement};\n`),
    "-- Before anything leaves the room: each row is a number that may tell of a single firm. There should be none.",
    `${guard};\n`,
    ...(leftOut.length === 0
      ? []
      : ["-- What could not be used: one row of counts for each table.", ...leftOut.map((text) => `${text};\n`)]),
    `-- Removes the tables made on the way; ${to} and ${to}_basis stay.`,
    ...cleaning.map((statement) => `${statement};`),
  ].join("\n");
}

function numberOf(
  option: string,
  given: string | undefined,
  otherwise: number,
  { most, isWhole }: { readonly most: number; readonly isWhole: boolean },
): number {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (given.trim() !== "" && value >= 0 && value <= most && (!isWhole || Number.isInteger(value))) return value;
  throw new WrongCall(
    `${option} expects ${isWhole ? "a whole number" : "a number"} from 0 to ${most}; found "${given}".`,
  );
}

function modelNamed(name: string): Model {
  const builtIn = findBuiltInModel(name);
  if (builtIn) return builtIn;
  if (!/\.(?:csv|tsv)$/iu.test(name))
    throw new WrongCall(
      `--model expects one of ${builtInModelIds.join(", ")}, or a model table as .csv; found "${name}".`,
    );
  const file = readTableFile(name);
  if (file.kind === "workbook")
    throw new WrongCall(`${name} is a workbook; a model table is expected as .csv. Save its sheet as "CSV UTF-8".`);
  const reading = readModelTable(file.rows);
  if (reading.kind === "model") return reading.model;
  const [first] = reading.faults;
  throw new WrongCall(
    `${name} is no model: row ${first?.where.row ?? 0}, ${first?.where.columnName ?? ""}: ${first?.code ?? ""}, found "${first?.found ?? ""}", expected ${first?.expected ?? ""}; ${reading.faults.length} faults in all.`,
  );
}
