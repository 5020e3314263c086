// One row per cluster and period: every indicator with what it rests on, or why it is blank; and what the office counts.
import { askedCodes, indicatorOf, listIndicators } from "../../registers";
import { firstOf, literal } from "../expressions";
import { Layers } from "../layers";
import { foundIn, lacking } from "./found";
import { quotientColumns } from "./foundInFirms";
import { responseColumns } from "./foundInTies";
import { projection, sameKeys, type RegisterContext, type Stage } from "./registerContext";
import { columnOfCode } from "./registerTables";
import { columnsOf, ratioCase, reasonCase, valueCase, type FoundText } from "./settling";

/** What the office answered; two rows of one cluster and period contradict each other. */
export function officeStages(context: RegisterContext): readonly Stage[] {
  if (!context.hasTable("office")) return [];
  const margin = (limit: number): number => 1e-9 * (limit === 0 ? 1 : Math.abs(limit));
  const values = askedCodes.map((code) => {
    const name = columnOfCode(code);
    if (!context.has("office", code)) return [name, context.none("double")] as const;
    const value = `MAX(${context.cast(`source.${context.dialect.quote(name)}`, "double")})`;
    const { min, max } = indicatorOf(code);
    const read = firstOf(
      [
        [`${value} >= ${literal(min)} AND ${value} <= ${literal(max)}`, value],
        [`${value} >= ${literal(min - margin(min))} AND ${value} < ${literal(min)}`, literal(min)],
        [`${value} > ${literal(max)} AND ${value} <= ${literal(max + margin(max))}`, literal(max)],
      ],
      "NULL",
    );
    return [name, read] as const;
  });
  const [cluster, period] = [context.text("office", "cluster"), context.period("office")];
  return [
    {
      name: "office",
      what: "What the office answered, within the valid range.",
      select: `SELECT ${cluster} AS cluster_key, ${period} AS period_key,\n${projection(Object.fromEntries(values))}
FROM ${context.source("office")}
GROUP BY ${cluster}, ${period}
HAVING COUNT(*) = 1`,
    },
  ];
}

/** Small tables beside every cluster and period. */
function joined(context: RegisterContext): string {
  const beside = (name: string, as = name): string =>
    `LEFT JOIN ${context.stage(name)} AS ${as} ON ${sameKeys("grouped", as)}`;
  const earlier = (name: string, as: string): string =>
    `LEFT JOIN ${context.stage(name)} AS ${as} ON grouped.cluster_key = ${as}.cluster_key AND grouped.period_key = ${as}.period_key + 1`;
  return [
    `${context.stage("groups")} AS grouped`,
    ...["sums", "seconds", "leaders"].map((name) => beside(name)),
    beside("leading", "foremost"),
    ...(context.hasTable("reference") ? [beside("quotients")] : []),
    ...(context.hasTable("ties") ? ["pair_sums", "tied", "arcs", "project_sums"].map((name) => beside(name)) : []),
    ...(context.hasTable("ties") && context.hasPeriods
      ? [
          beside("lasting"),
          earlier("groups", "before_group"),
          earlier("sums", "before_sums"),
          earlier("pair_sums", "before_pairs"),
        ]
      : []),
    ...(context.hasTable("office") ? [beside("office")] : []),
  ].join("\n");
}

export function basisStages(context: RegisterContext): readonly Stage[] {
  const found = foundIn(context);
  const first: Record<string, string> = {
    cluster_key: "grouped.cluster_key",
    period_key: "grouped.period_key",
    members: "COALESCE(sums.members, 0)",
    first_index_year: "sums.first_index_year",
    last_index_year: "sums.last_index_year",
    ...(context.hasTable("reference") ? quotientColumns : {}),
    ...responseColumns(context),
  };
  for (const it of found) Object.assign(first, foundColumns(context, it));
  for (const code of askedCodes)
    first[columnOfCode(code)] = context.hasTable("office") ? `office.${columnOfCode(code)}` : context.none("double");
  const named = found.map((it) => ({ it, name: columnOfCode(it.code) }));
  const layers = new Layers(context.dialect, joined(context), new Map(Object.entries(first)))
    .add(new Map(named.map(({ it, name }) => [columnsOf(name).reason, reasonCase(it, name, context.settings)])))
    .add(new Map(named.map(({ it, name }) => [columnsOf(name).ratio, context.cast(ratioCase(it, name), "double")])))
    .add(new Map(named.map(({ it, name }) => [`value_${name}`, context.cast(valueCase(it.code, name), "double")])));
  return [{ name: "basis", what: BASIS, select: `SELECT\n${basisColumns(context, found)}\nFROM ${layers.table()}` }];
}

const BASIS = "Every indicator with what it rests on, or why it is blank. It stays in the room.";

function foundColumns(context: RegisterContext, found: FoundText): Record<string, string> {
  const names = columnsOf(columnOfCode(found.code));
  const double = (expression: string): string => context.cast(expression, "double");
  return {
    [names.numerator]: double(found.numerator),
    [names.denominator]: double(found.denominator),
    [names.used]: double(found.used),
    [names.asked]: double(found.asked),
    ...(found.staff
      ? { [names.staffUsed]: double(found.staff.used), [names.staffAsked]: double(found.staff.asked) }
      : {}),
    ...(found.largestTwo === undefined ? {} : { [names.largestTwo]: double(found.largestTwo) }),
  };
}

/** In model order; of an indicator that these tables cannot give, the reason alone. */
function basisColumns(context: RegisterContext, found: readonly FoundText[]): string {
  const columns: Record<string, string> = {
    cluster_key: "layer.cluster_key",
    period_key: "layer.period_key",
    members: "layer.members",
    first_index_year: "layer.first_index_year",
    last_index_year: "layer.last_index_year",
  };
  for (const { code } of listIndicators) {
    const name = columnOfCode(code);
    const { numerator, denominator, used, asked, largestTwo, reason, why } = columnsOf(name);
    const it = found.find((one) => one.code === code);
    if (it) {
      columns[name] = `layer.value_${name}`;
      columns[why] =
        `CASE WHEN layer.${reason} = '' AND layer.value_${name} IS NULL THEN 'outOfRange' ELSE layer.${reason} END`;
      for (const kept of [numerator, denominator, used, asked]) columns[kept] = `layer.${kept}`;
      if (it.largestTwo !== undefined) columns[largestTwo] = `layer.${largestTwo}`;
    } else if (askedCodes.some((asked) => asked === code)) {
      columns[name] = `layer.${name}`;
      columns[why] = `CASE WHEN layer.${name} IS NULL THEN 'notGiven' ELSE '' END`;
    } else {
      columns[name] = context.none("double");
      columns[why] = `'${lacking(context, code) ?? "notGiven"}'`;
    }
  }
  return projection(columns);
}

/** The result: cluster, period where there is one, and a column per indicator. */
export function resultSelect(context: RegisterContext): string {
  const keys = [
    `basis.cluster_key AS ${context.dialect.quote("cluster")}`,
    ...(context.hasPeriods ? [`basis.period_key AS ${context.dialect.quote("period")}`] : []),
  ];
  const columns = listIndicators.map(({ code }) => {
    const name = columnOfCode(code);
    return `basis.${name} AS ${context.dialect.quote(name)}`;
  });
  return `SELECT\n  ${[...keys, ...columns].join(",\n  ")}\nFROM ${context.stage("basis")} AS basis`;
}
