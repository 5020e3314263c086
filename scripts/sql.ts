/** npm run sql: the model as one SELECT for an engine that holds the data, as a text to review, copy and run. */
import { WrongCall, runCommand } from "./commandLine";
import { builtInModelIds, defaultModel, findBuiltInModel, type Model, readModelTable } from "../src/model";
import { assessmentQuery, dialectNames, type SqlFault, SqlFaultError } from "../src/sql";
import { readTableFile } from "./assess/tableFile";

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
  },
  more: [
    "Example:",
    "  npm run --silent sql -- --dialect postgresql --from survey.clusters --keys cluster,year > assess.sql",
  ],
  async run({ model = defaultModel.id, dialect = "duckdb", from = "clusters", keys = "cluster" }) {
    try {
      const query = { dialect, from, keys: keys.split(",").map((key) => key.trim()) };
      console.log(assessmentQuery(modelNamed(model), query));
    } catch (failure) {
      throw failure instanceof SqlFaultError ? new WrongCall(sentence(failure.fault)) : failure;
    }
    return Promise.resolve();
  },
});

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

function sentence(fault: SqlFault): string {
  switch (fault.code) {
    case "unsafeName":
      return `The ${fault.what} "${fault.name}" holds a quotation mark, a backslash, a semicolon or a control character, or is empty; in a text that is run it could end its place. Rename it.`;
    case "sameColumn":
      return `The codes "${fault.first}" and "${fault.second}" would both be the column ${fault.column}. Rename one of them.`;
    case "missingColumns":
      return `The table ${fault.table} says nothing without the columns ${fault.missing.join(", ")}. Name them among its columns.`;
    case "keyIsColumn":
      return `The key "${fault.name}" is also a column of an indicator or of the result. Name another.`;
  }
}
