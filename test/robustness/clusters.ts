import fc from "fast-check";
import { bindModel, readDataset, type Dataset } from "../../src/assessment";
import { defaultModel, type Model } from "../../src/model";

/** A cluster by indicator code; what is not named is missing. */
export type Cluster = Readonly<Record<string, number>>;

export function datasetOf(clusters: readonly Cluster[], model: Model = defaultModel): Dataset {
  const codes = model.indicators.map(({ code }) => code);
  return readDataset(
    bindModel(model),
    codes.map((_, at) => at),
    clusters.length,
    (row, column) => clusters[row]?.[codes[column] ?? ""] ?? null,
  );
}

/** The default model with other rules. */
export function withRules(rules: Partial<Model["rules"]>): Model {
  return { ...defaultModel, rules: { ...defaultModel.rules, ...rules } };
}

export const passesFloor: Cluster = { FL1: 2, FL3: 100 };

/** Every indicator of a ladder at its gate, and every type indicator that far from the ID anchor (0) to the DI anchor (1). */
export function typical(share: number): Cluster {
  const cells = new Map<string, number>(Object.entries(passesFloor));
  for (const { indicator, idAnchor, diAnchor } of defaultModel.type) {
    cells.set(indicator, idAnchor + share * (diAnchor - idAnchor));
  }
  for (const { evidence } of [...defaultModel.ladders.ID, ...defaultModel.ladders.DI]) {
    for (const { indicator, gate } of evidence) cells.set(indicator, gate);
  }
  return Object.fromEntries(cells);
}

export function without(cluster: Cluster, ...indicators: readonly string[]): Cluster {
  return Object.fromEntries(Object.entries(cluster).filter(([indicator]) => !indicators.includes(indicator)));
}

/** Clusters of any kind: most values between a little beyond the anchors, some missing. */
export function anyCluster(missing: boolean): fc.Arbitrary<Cluster> {
  const stages = [...defaultModel.ladders.ID, ...defaultModel.ladders.DI].flatMap(({ evidence }) => evidence);
  const ends = [
    ...defaultModel.type.map(({ indicator, idAnchor, diAnchor }) => ({ indicator, from: idAnchor, to: diAnchor })),
    ...stages.map(({ indicator, low, high }) => ({ indicator, from: low, to: high })),
  ];
  const share = fc.integer({ min: 0, max: 64 });
  return fc
    .tuple(
      share,
      share,
      fc.array(fc.tuple(share, fc.integer({ min: 0, max: 7 })), { minLength: ends.length, maxLength: ends.length }),
    )
    .map(([kind, level, own]) => {
      const cells = new Map<string, number>(Object.entries(passesFloor));
      ends.forEach(({ indicator, from, to }, at) => {
        const [noise, luck] = own[at] ?? [32, 1];
        if (missing && luck === 0) return;
        const centre = (at < defaultModel.type.length ? kind : level) / 64;
        const value = from + (centre + (noise / 64 - 0.5) * 0.6) * (to - from);
        const { min = 0, max = 0 } = defaultModel.indicators.find(({ code }) => code === indicator) ?? {};
        cells.set(indicator, Math.min(max, Math.max(min, value)));
      });
      return Object.fromEntries(cells);
    });
}
