import { guttmanScale, readEvolution } from "../../src/evolution";
import { guttmanComparisons, times, type Closed } from "../published/theory";
import { testComparisons } from "../published/testComparisons";
import { handPanel, type HandCluster } from "./handPanel";
import { numbersOf, testOnPublished } from "./publishedPanels";

testComparisons(guttmanComparisons);

test("what was worked out has its verdict: a scale, or none where the margins reproduce as much", () => {
  const perfect = [
    [false, false, false],
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ] as const;
  expect(guttmanScale(perfect.flatMap((closed) => times(5, closed)))).toMatchObject({
    ...{ kind: "scaled", clusters: 20, errors: 0, verdict: "scale" },
  });
  const crossed = [...times(10, [true, false, false]), ...times(10, [false, true, false])];
  expect(guttmanScale(crossed)).toMatchObject({ errors: 20, verdict: "noScale" });
  const rare = [...times(18, [true, false, false]), ...times(2, [false, true, false])];
  expect(guttmanScale(rare)).toMatchObject({ errors: 4, verdict: "noScale" });
});

test("below twenty clusters there is no verdict, without variation no coefficient of scalability", () => {
  expect(guttmanScale(times(19, [true, false, false]))).toMatchObject({
    verdict: { none: "fewClusters" },
    scalability: { kind: "noVariation" },
  });
  expect(guttmanScale(times(20, [true, false, false]))).toMatchObject({
    verdict: { none: "noVariation" },
    reproducibility: 1,
  });
  expect(guttmanScale([])).toEqual({ kind: "empty", clusters: 0 });
});

test("a panel is scaled over each cluster's last period with three assessable stages, closed without memory", () => {
  const clusters: HandCluster[] = [
    // Closed with memory, open without it.
    {
      name: "A",
      ladder: "ID",
      periods: [
        [70, 20, 20],
        [57, 20, 20],
      ],
    },
    // The last period lacks data, the one before counts.
    {
      name: "B",
      ladder: "ID",
      periods: [
        [70, 20, 70],
        [70, null, 20],
      ],
    },
    { name: "C", ladder: "DI", periods: [[70, 70, 70]] },
    { name: "D", ladder: "DI", periods: [[70, 20, 20]] },
    { name: "without a type", ladder: "ID", periods: [{ stages: [20, 70, 70], verdict: "HYBRID" }] },
  ];
  const { panel, dataset } = handPanel(clusters);
  const { scales } = readEvolution(panel, dataset);
  // A has closed none, B the first and the third: MMR = (.5 + 1 + .5)/3.
  expect(scales.ID).toMatchObject({ clusters: 2, errors: 2, minimalReproducibility: expect.closeTo(2 / 3, 12) });
  // C has closed all, D the first: MMR = (1 + .5 + .5)/3.
  expect(scales.DI).toMatchObject({ clusters: 2, errors: 0, minimalReproducibility: expect.closeTo(2 / 3, 12) });
});

testOnPublished(
  "eu27_desi_2017_2022.csv",
  "ERP, cloud and AI in the Member States of 2022 are no cumulative scale: CR .80, CS .52",
  (table) => {
    const [edition, geo] = [table.column("desi_edition"), table.column("geo")];
    const passes = [
      ["ent_erp_info_sharing_pct", 35],
      ["ent_cloud_pct", 35],
      ["ent_ai_pct", 10],
    ] as const;
    const columns = passes.map(([column, gate]) => numbersOf(table.column(column)).map((share) => share >= gate));
    const rows = edition.flatMap((year, at): Closed[] =>
      year === 2022 && geo[at] !== "EU"
        ? [[columns[0]?.[at] ?? false, columns[1]?.[at] ?? false, columns[2]?.[at] ?? false]]
        : [],
    );
    const scale = guttmanScale(rows);
    expect(scale).toMatchObject({ clusters: 27, reproducibility: expect.closeTo(0.8, 2), verdict: "noScale" });
    expect(scale.kind === "scaled" && scale.scalability.kind === "known" && scale.scalability.value).toBeCloseTo(
      0.52,
      1,
    );
  },
);
