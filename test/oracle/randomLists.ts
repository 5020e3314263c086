/** Random lists of firms, ties and reference rows: small clusters, so that every rule decides something now and then. */
import fc from "fast-check";
import type { Firm, Lists, ReferenceRow, Tie } from "./registerLists";

const CLUSTERS = ["North", "South", "East"];
const YEARS = [2022, 2023];
const INDUSTRIES = ["26.11", "J62", "5829", "58", "5811", "C28", "28.9", "10", "1", "46", "61"];

const usually = <T>(value: fc.Arbitrary<T>, weight = 9): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: value, weight }, { arbitrary: fc.constant(null), weight: 1 });
const yesOrNo = usually(fc.boolean());
const amount = (max: number): fc.Arbitrary<number | null> => usually(fc.integer({ min: 0, max }));

const firmOf = (firm: string, cluster: string, period: number): fc.Arbitrary<Firm> =>
  fc
    .record({
      industry: usually(fc.constantFrom(...INDUSTRIES)),
      digital_class: fc.oneof(
        { arbitrary: fc.constant(null), weight: 4 },
        { arbitrary: fc.constantFrom("01", "04", "05", "9"), weight: 1 },
      ),
      revenue: usually(fc.integer({ min: 0, max: 8 }).map((it) => it * 100)),
      digital_core_revenue: amount(150),
      service_revenue: amount(150),
      industrial: yesOrNo,
      employees: usually(fc.constantFrom(3, 9, 10, 12, 40, 200)),
      ict_specialists: amount(14),
      assets: amount(500),
      tangible_assets: amount(300),
      rd: amount(300),
      digital_native: usually(fc.boolean(), 20),
      founded: usually(fc.constantFrom(1990, 2010, 2021, 2022, 2023)),
      sme: yesOrNo,
      local: yesOrNo,
      on_platform: yesOrNo,
      platform_sales: amount(150),
      multi_homing: yesOrNo,
      digital_sold: amount(100),
      digital_sold_traditional: amount(60),
      digital_sold_outside: amount(100),
      digital_bought_outside: amount(100),
    })
    .chain((first) =>
      fc
        .record({
          role: usually(fc.constantFrom("platform", "developer", "supplier", "user", "finance", "clown")),
          platform_revenue: amount(100),
          complementor: yesOrNo,
          key_processes: amount(20),
          nc_processes: amount(15),
          erp: yesOrNo,
          iip: yesOrNo,
          design: yesOrNo,
          design_tools: yesOrNo,
          cloud_data_ai: yesOrNo,
          dii: usually(fc.integer({ min: 0, max: 12 })),
          online_export: yesOrNo,
          ties_answered: usually(fc.boolean()),
        })
        .map((second) => ({ firm, cluster, period, ...first, ...second })),
    );

/** Mostly between two members of one cluster; now and then with itself, another cluster or somebody unknown. */
const tieOf = (names: readonly (readonly [string, string])[]): fc.Arbitrary<Tie> =>
  fc
    .tuple(fc.constantFrom(...CLUSTERS), fc.nat(), fc.nat(), fc.nat({ max: 19 }))
    .map(([cluster, one, other, odd]) => {
      const inside = names.filter(([, home]) => odd === 0 || home === cluster).map(([name]) => name);
      const pick = (at: number): string => inside[at % inside.length] ?? "Stranger";
      return { from: pick(one), to: odd === 1 ? "Stranger" : pick(other) };
    })
    .chain((ends) =>
      fc.record({
        from: fc.constant(ends.from),
        to: fc.constant(ends.to),
        kind: fc.constantFrom(
          "supply",
          "supply",
          "project",
          "project",
          "complement",
          "horizontal",
          "data",
          "rumour",
          null,
        ),
        project: fc.constantFrom("Alpha", "Beta", null),
        live: yesOrNo,
        period: fc.constantFrom(...YEARS),
      }),
    );

const referenceRow = (
  cluster: string | null,
  period: number,
  industry: string,
): fc.Arbitrary<readonly ReferenceRow[]> =>
  fc.oneof(
    {
      arbitrary: fc.integer({ min: 0, max: 900 }).map((employees) => [{ industry, cluster, period, employees }]),
      weight: 6,
    },
    { arbitrary: fc.constant([]), weight: 1 },
  );

const reference = fc
  .tuple(
    ...[...CLUSTERS.slice(1), null].flatMap((cluster) =>
      YEARS.flatMap((year) =>
        ["01", "10", "26", "28", "46", "61", "62", "63"].map((code) => referenceRow(cluster, year, code)),
      ),
    ),
  )
  .map((rows) => rows.flat());

/** How the members answered about their ties: each as it falls, all yes, or the column is absent. */
const answering = fc.constantFrom<"any" | "all" | "nobody">("any", "all", "all", "nobody");

export const listsArbitrary: fc.Arbitrary<Lists> = fc
  .tuple(
    fc.array(fc.integer({ min: 2, max: 11 }), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: 0, max: 19 }),
    answering,
  )
  .chain(([sizes, twice, answers]) => {
    const names = CLUSTERS.flatMap((cluster, at) =>
      Array.from({ length: sizes[at] ?? 0 }, (_, number) => [`${cluster} firm ${number + 1}`, cluster] as const),
    );
    const firms = fc.tuple(...YEARS.flatMap((year) => names.map(([name, cluster]) => firmOf(name, cluster, year))));
    return fc.record({
      firms: firms.map((all): Firm[] => {
        const repeated = twice < 3 ? all[twice] : undefined;
        return [...all, ...(repeated ? [repeated] : [])].map((firm) =>
          answers === "any" ? firm : { ...firm, ties_answered: answers === "all" ? true : null },
        );
      }),
      ties: fc.array(tieOf(names), { maxLength: 60, size: "max" }),
      reference,
    });
  });
