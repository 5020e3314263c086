// What a person fills in for each measure, in the order of the function's arguments; a test compares the two.
import type { PageTextKey } from "../../i18n";

type KeyAfter<Prefix extends string> = PageTextKey extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;
type FieldKey = KeyAfter<"measuresPage.fields.">;
type ChoiceKey = KeyAfter<"measuresPage.choices.">;

export interface Choice {
  /** As in the formula; the empty one lets the function decide. */
  readonly value: string;
  readonly text: `measuresPage.choices.${ChoiceKey}`;
}

/** One argument. Where it has a default, a formula with the default leaves it out. */
export type MeasureField = {
  readonly name: string;
  readonly label: `measuresPage.fields.${FieldKey}`;
} & (
  | { readonly kind: "cells"; readonly isNeeded: boolean; readonly mayBeNumber: boolean }
  /** The first choice is the default. */
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  | { readonly kind: "number"; readonly byDefault: number }
);

const afterDot = (key: string): string => key.slice(key.lastIndexOf(".") + 1);

const cells =
  (isNeeded: boolean, mayBeNumber: boolean) =>
  (key: FieldKey): MeasureField => ({
    name: afterDot(key),
    label: `measuresPage.fields.${key}`,
    kind: "cells",
    isNeeded,
    mayBeNumber,
  });
const needed = cells(true, false);
const neededOrNumber = cells(true, true);
const optional = cells(false, false);
const optionalOrNumber = cells(false, true);

const choice = (key: FieldKey, choices: readonly ChoiceKey[]): MeasureField => ({
  name: afterDot(key),
  label: `measuresPage.fields.${key}`,
  kind: "choice",
  choices: choices.map((text) => ({
    value: afterDot(text) === "default" ? "" : afterDot(text),
    text: `measuresPage.choices.${text}`,
  })),
});

const number = (key: FieldKey, byDefault: number): MeasureField => ({
  name: afterDot(key),
  label: `measuresPage.fields.${key}`,
  kind: "number",
  byDefault,
});

const forms = {
  CLUSTERLQ: [
    neededOrNumber("CLUSTERLQ.local"),
    optionalOrNumber("CLUSTERLQ.localTotal"),
    optionalOrNumber("CLUSTERLQ.national"),
    optionalOrNumber("CLUSTERLQ.nationalTotal"),
  ],
  CLUSTERHHI: [
    needed("CLUSTERHHI.values"),
    choice("CLUSTERHHI.normalized", ["CLUSTERHHI.normalized.FALSE", "CLUSTERHHI.normalized.TRUE"]),
  ],
  CLUSTERKRUGMAN: [needed("CLUSTERKRUGMAN.region"), needed("CLUSTERKRUGMAN.reference")],
  CLUSTERELLISONGLAESER: [
    needed("CLUSTERELLISONGLAESER.regionShares"),
    needed("CLUSTERELLISONGLAESER.areaShares"),
    neededOrNumber("CLUSTERELLISONGLAESER.plantHerfindahl"),
  ],
  CLUSTERGINI: [needed("CLUSTERGINI.values"), optional("CLUSTERGINI.weights")],
  CLUSTERTHEIL: [
    needed("CLUSTERTHEIL.values"),
    optional("CLUSTERTHEIL.weights"),
    optional("CLUSTERTHEIL.groups"),
    choice("CLUSTERTHEIL.variant", ["CLUSTERTHEIL.variant.T", "CLUSTERTHEIL.variant.L"]),
  ],
  CLUSTERDAGUM: [needed("CLUSTERDAGUM.values"), needed("CLUSTERDAGUM.groups")],
  CLUSTERMORAN: [
    needed("CLUSTERMORAN.values"),
    needed("CLUSTERMORAN.weights"),
    number("CLUSTERMORAN.permutations", 999),
    number("CLUSTERMORAN.seed", 1),
  ],
  CLUSTERENTROPY: [
    needed("CLUSTERENTROPY.values"),
    optionalOrNumber("CLUSTERENTROPY.directions"),
    number("CLUSTERENTROPY.shift", 0),
  ],
  CLUSTERCRITIC: [needed("CLUSTERCRITIC.values"), optionalOrNumber("CLUSTERCRITIC.directions")],
  CLUSTERAHP: [needed("CLUSTERAHP.pairwise")],
  CLUSTERTOPSIS: [
    needed("CLUSTERTOPSIS.values"),
    needed("CLUSTERTOPSIS.weights"),
    optionalOrNumber("CLUSTERTOPSIS.directions"),
    choice("CLUSTERTOPSIS.normalization", [
      "CLUSTERTOPSIS.normalization.vector",
      "CLUSTERTOPSIS.normalization.min-max",
    ]),
    optional("CLUSTERTOPSIS.ideal"),
  ],
  CLUSTERCOUPLING: [
    needed("CLUSTERCOUPLING.subsystems"),
    optional("CLUSTERCOUPLING.weights"),
    choice("CLUSTERCOUPLING.formula", ["CLUSTERCOUPLING.formula.geometric", "CLUSTERCOUPLING.formula.wang"]),
  ],
  CLUSTERNORMALIZE: [
    needed("CLUSTERNORMALIZE.values"),
    choice("CLUSTERNORMALIZE.method", [
      "CLUSTERNORMALIZE.method.default",
      "CLUSTERNORMALIZE.method.min-max",
      "CLUSTERNORMALIZE.method.goalposts",
      "CLUSTERNORMALIZE.method.z",
      "CLUSTERNORMALIZE.method.rank",
      "CLUSTERNORMALIZE.method.percentile",
    ]),
    optionalOrNumber("CLUSTERNORMALIZE.low"),
    optionalOrNumber("CLUSTERNORMALIZE.high"),
    optionalOrNumber("CLUSTERNORMALIZE.directions"),
  ],
  CLUSTERKENDALL: [needed("CLUSTERKENDALL.y"), optional("CLUSTERKENDALL.x")],
};

export type MeasureId = keyof typeof forms;
export const measureForms: Readonly<Record<MeasureId, readonly MeasureField[]>> = forms;

/** The measures where an economist looks for them. */
export const measureGroups = [
  { name: "concentration", measures: ["CLUSTERLQ", "CLUSTERHHI", "CLUSTERKRUGMAN", "CLUSTERELLISONGLAESER"] },
  { name: "inequality", measures: ["CLUSTERGINI", "CLUSTERTHEIL", "CLUSTERDAGUM"] },
  { name: "space", measures: ["CLUSTERMORAN"] },
  { name: "weighting", measures: ["CLUSTERENTROPY", "CLUSTERCRITIC", "CLUSTERAHP"] },
  { name: "scoring", measures: ["CLUSTERTOPSIS", "CLUSTERCOUPLING"] },
  { name: "normalising", measures: ["CLUSTERNORMALIZE"] },
  { name: "trend", measures: ["CLUSTERKENDALL"] },
] as const satisfies readonly { readonly name: string; readonly measures: readonly MeasureId[] }[];
