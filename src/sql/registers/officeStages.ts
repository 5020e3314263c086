// What the office knows itself: rates as it tells them, and the counts behind them, which are divided and nothing else.
import { askedCodes, indicatorOf } from "../../registers";
import { firstOf, literal } from "../expressions";
import { officeCounts } from "./recordColumns";
import { projection, type RegisterContext, type Stage } from "./registerContext";
import { columnOfCode } from "./registerTables";
import type { FoundText } from "./settling";

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
  const counts = Object.values(officeCounts)
    .flat()
    .map((column) => [`count_${column}`, `MAX(${context.number("office", column)})`] as const);
  const [cluster, period] = [context.text("office", "cluster"), context.period("office")];
  return [
    {
      name: "office",
      what: "What the office answered, within the valid range.",
      select: `SELECT ${cluster} AS cluster_key, ${period} AS period_key,\n${projection(Object.fromEntries([...values, ...counts]))}
FROM ${context.source("office")}
GROUP BY ${cluster}, ${period}
HAVING COUNT(*) = 1`,
    },
  ];
}

/** Counts first, and the rate that is told where they are not there. */
export function foundInOffice(context: RegisterContext): readonly FoundText[] {
  if (!context.hasTable("office")) return [];
  const none = { used: context.none("double"), asked: context.none("double") };
  const counted = Object.entries(officeCounts).flatMap(([code, [part, whole]]): readonly FoundText[] =>
    context.has("office", part) && context.has("office", whole)
      ? [
          {
            ...{ code, source: "counts", isDeclared: true, ...none },
            ...{ numerator: `office.count_${part}`, denominator: `office.count_${whole}` },
            ...(code === "ID1.4" ? { scale: 100 } : {}),
          },
        ]
      : [],
  );
  const told = askedCodes
    .filter((code) => context.has("office", code))
    .map((code): FoundText => {
      const stated = `stated_${columnOfCode(code)}`;
      return {
        ...{ code, source: "office", isDeclared: true, ...none },
        ...{ numerator: context.none("double"), denominator: context.none("double") },
        columns: { [stated]: `office.${columnOfCode(code)}` },
        value: stated,
      };
    });
  return [...counted, ...told];
}
