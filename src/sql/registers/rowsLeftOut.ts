// Rows of records that could not be used, and firms that answer without a weight: counted, so that nothing is left out in silence.
import { ratioColumns } from "./ratioStages";
import { counted, total, type RegisterContext } from "./registerContext";

/** One SELECT per table, each of one row: how many rows there are, and how many lack what. */
export function rowsLeftOut(context: RegisterContext): readonly string[] {
  const lacks = (name: string, expression: string): string => `  ${counted(`${expression} IS NULL`)} AS ${name}`;
  const count = (table: "sales" | "members", columns: readonly string[]): string =>
    `SELECT '${table}' AS table_name, COUNT(*) AS rows_told,\n${columns.join(",\n")}\nFROM ${context.source(table)}`;
  const texts: string[] = [];
  if (context.has("firms", "weight")) {
    const weighted = ratioColumns(context).filter(({ isWeighted }) => isWeighted);
    const columns = weighted.map(
      ({ name }) => `  ${context.cast(total(`sum_unweighted_${name}`), "integer")} AS without_weight_${name}`,
    );
    texts.push(`SELECT 'firms' AS table_name,\n${columns.join(",\n")}\nFROM ${context.stage("sums")} AS sums`);
  }
  if (context.hasTable("sales")) {
    const [seller, buyer] = [context.text("sales", "seller"), context.text("sales", "buyer")];
    const said = context.compact("sales", "digital");
    texts.push(
      count("sales", [
        lacks("no_seller", seller),
        lacks("no_buyer", buyer),
        `  ${counted(`${seller} = ${buyer}`)} AS to_itself`,
        lacks("no_period", context.period("sales")),
        lacks("no_amount", context.number("sales", "amount")),
        lacks("digital_unknown", context.flag(said)),
        lacks("platform_unknown", context.text("sales", "platform")),
        lacks("days_unknown", context.number("sales", "lead_days")),
      ]),
    );
  }
  if (context.hasTable("members"))
    texts.push(
      count("members", [
        lacks("no_platform", context.text("members", "platform")),
        lacks("no_participant", context.text("members", "participant")),
        lacks("no_cluster", context.text("members", "cluster")),
        lacks("no_period", context.period("members")),
        lacks("inside_unknown", context.flag(context.compact("members", "inside"))),
      ]),
    );
  return texts;
}
