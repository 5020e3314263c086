// One row per cluster and period: every indicator with what it rests on, or why it is blank.
import { askedCodes, listIndicators } from "../../registers";
import { firstOf } from "../expressions";
import { Layers } from "../layers";
import { foundIn, lacking, nameOf } from "./found";
import { quotientColumns } from "./foundInFirms";
import { recordsJoined } from "./foundInRecords";
import { responseColumns } from "./foundInTies";
import { projection, sameKeys, type RegisterContext, type Stage } from "./registerContext";
import { columnOfCode } from "./registerTables";
import { salesGive } from "./salesStages";
import { columnsOf, ratioCase, reasonCase, valueCase, type FoundText } from "./settling";

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
          beside("kept_pairs"),
          earlier("groups", "before_group"),
          earlier("sums", "before_sums"),
          earlier("pair_sums", "before_pairs"),
        ]
      : []),
    ...(context.hasTable("office") ? [beside("office")] : []),
    ...recordsJoined(context),
  ].join("\n");
}

/** Each source of an indicator settled by itself; of several, which one is told. */
export function basisStages(context: RegisterContext): readonly Stage[] {
  const found = foundIn(context);
  const first: Record<string, string> = {
    cluster_key: "grouped.cluster_key",
    period_key: "grouped.period_key",
    members: "COALESCE(sums.members, 0)",
    first_index_year: "sums.first_index_year",
    last_index_year: "sums.last_index_year",
    ...(salesGive(context, "ID1.4") ? { base_period: "bases.base_period" } : {}),
    ...(context.hasTable("reference") ? quotientColumns : {}),
    ...responseColumns(context),
  };
  const named = [...found.values()].flatMap((all) => all.map((it) => ({ it, name: nameOf(it, all) })));
  for (const { it, name } of named) Object.assign(first, foundColumns(context, it, name), it.columns);
  const layers = new Layers(context.dialect, joined(context), new Map(Object.entries(first)))
    .add(new Map(named.map(({ it, name }) => [columnsOf(name).reason, reasonCase(it, name, context.settings)])))
    .add(new Map(named.map(({ it, name }) => [columnsOf(name).ratio, context.cast(ratioCase(it, name), "double")])))
    .add(new Map(named.map(({ it, name }) => [columnsOf(name).value, context.cast(valueCase(it, name), "double")])))
    .add(new Map(named.map(({ name }) => [columnsOf(name).why, whyCase(name)])))
    .add(new Map([...found].flatMap(([code, all]) => (all.length > 1 ? [[pickOf(code), pickCase(all)]] : []))));
  return [{ name: "basis", what: BASIS, select: `SELECT\n${basisColumns(context, found)}\nFROM ${layers.table()}` }];
}

const BASIS =
  "Every indicator with what it rests on and where it comes from, or why it is blank. It stays in the room.";

function foundColumns(context: RegisterContext, found: FoundText, name: string): Record<string, string> {
  const names = columnsOf(name);
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
    ...(found.unweighted === undefined ? {} : { [names.unweighted]: double(found.unweighted) }),
  };
}

const whyCase = (name: string): string => {
  const { reason, value } = columnsOf(name);
  return `CASE WHEN ${reason} = '' AND ${value} IS NULL THEN 'outOfRange' ELSE ${reason} END`;
};

const pickOf = (code: string): string => `pick_${columnOfCode(code)}`;

/** The first source that gives a number; what has to be suppressed is not told by another. Of none the first says why. */
function pickCase(all: readonly FoundText[]): string {
  const cases = all.map((it, at) => {
    const { why } = columnsOf(nameOf(it, all));
    return [`${why} = '' OR ${why} = 'suppressed'`, String(at)] as const;
  });
  return firstOf(cases, "0");
}

/** In model order; of an indicator that these tables cannot give, the reason alone. */
function basisColumns(context: RegisterContext, found: ReadonlyMap<string, readonly FoundText[]>): string {
  const columns: Record<string, string> = {
    cluster_key: "layer.cluster_key",
    period_key: "layer.period_key",
    members: "layer.members",
    first_index_year: "layer.first_index_year",
    last_index_year: "layer.last_index_year",
    ...(salesGive(context, "ID1.4") ? { base_period: "layer.base_period" } : {}),
  };
  for (const { code } of listIndicators) {
    const name = columnOfCode(code);
    const told = columnsOf(name);
    const all = found.get(code) ?? [];
    const isAsked = askedCodes.some((asked) => asked === code);
    if (all.length === 0) {
      columns[name] = context.none("double");
      columns[told.why] = `'${isAsked ? "notGiven" : (lacking(context, code) ?? "notGiven")}'`;
      continue;
    }
    /** A column of whichever source is told. */
    const picked = (key: keyof typeof told, has: (it: FoundText) => boolean, none = "NULL"): string => {
      const of = all.map((it) => (has(it) ? `layer.${columnsOf(nameOf(it, all))[key]}` : none));
      const [only = none, ...others] = of;
      return others.length === 0
        ? only
        : firstOf(
            others.map((text, at) => [`layer.${pickOf(code)} = ${at + 1}`, text] as const),
            only,
          );
    };
    const always = (): boolean => true;
    columns[name] = picked("value", always);
    columns[told.why] = picked("why", always);
    const isGiven = columns[name];
    columns[`from_${name}`] = fromCase(code, all, isGiven);
    if (all.every(({ isDeclared }) => isDeclared)) {
      if (all.some(({ source }) => source === "counts"))
        for (const key of ["numerator", "denominator"] as const) columns[told[key]] = picked(key, always);
      continue;
    }
    for (const key of ["numerator", "denominator", "used", "asked"] as const) columns[told[key]] = picked(key, always);
    const ofSome = [
      ["largestTwo", (it: FoundText) => it.largestTwo !== undefined],
      ["unweighted", (it: FoundText) => it.unweighted !== undefined],
    ] as const;
    for (const [key, has] of ofSome) if (all.some(has)) columns[told[key]] = picked(key, has, context.none("double"));
  }
  return projection(columns);
}

/** Where the number comes from; empty where there is none. */
function fromCase(code: string, all: readonly FoundText[], value: string): string {
  const [only, ...others] = all;
  const cases = others.map(({ source }, at) => [`layer.${pickOf(code)} = ${at + 1}`, `'${source}'`] as const);
  return firstOf([[`${value} IS NULL`, "''"], ...cases], `'${only?.source ?? ""}'`);
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
