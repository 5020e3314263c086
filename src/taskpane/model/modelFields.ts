import {
  ladderNames,
  ruleNames,
  type FloorCondition,
  type Indicator,
  type Model,
  type Origin,
  type RuleName,
  type StageName,
} from "../../model";

/** The groups of a model that can be edited, in the order in which they are read. */
export const editedGroups = ["floor", "type", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3", "rules"] as const;
export type EditedGroup = (typeof editedGroups)[number];

/** Groups whose evidence carries weights. */
export type WeightedGroup = Exclude<EditedGroup, "floor" | "rules">;
export const weightedGroups: readonly WeightedGroup[] = ["type", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"];

/** What a field holds; the name is the last key of its path in the model. */
const fieldNames = [
  "threshold",
  "idAnchor",
  "diAnchor",
  "low",
  "gate",
  "high",
  "weight",
  "tolerance",
  "error",
  "value",
  "key",
  "provenance",
  "source",
  "asOf",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Fields that may stay empty, which means the default. */
export const mayBeEmpty = (name: FieldName): boolean => name === "tolerance" || name === "error" || name === "asOf";

/** One value that can be edited. A truth value is "yes" or "". */
export interface ModelField {
  readonly key: string;
  readonly name: FieldName;
  readonly group: EditedGroup;
  /** Keys and positions from the model down to the value, as in its faults. */
  readonly path: string;
  readonly text: string;
}

interface Row {
  readonly key: string;
  readonly group: EditedGroup;
  readonly fields: readonly ModelField[];
}

/** One row of the list: an indicator in one role, or a rule. */
export type ModelRow = Row &
  (
    | {
        readonly kind: "evidence";
        readonly code: string;
        readonly indicator: Indicator | undefined;
        readonly condition?: FloorCondition;
      }
    | { readonly kind: "rule"; readonly rule: RuleName }
  );

/** What a field is called in every model, wherever its row stands. */
export const fieldKey = (group: EditedGroup, code: string, name: FieldName): string => `${group}/${code}/${name}`;

/** The error belongs to the indicator: in whichever of its rows it is typed, it stands in all of them. */
export const errorKey = (indicator: string): string => `indicators/${indicator}/error`;

/** The code under which a floor test stands: an indicator may serve several conditions. */
export const floorCode = (condition: FloorCondition, indicator: string): string => `${condition} ${indicator}`;

/** Every row of a model that can be edited, with its values as texts. */
export function modelRows(model: Model): ModelRow[] {
  const indicators = new Map(model.indicators.map((indicator) => [indicator.code, indicator]));
  const evidenceRow = (
    group: EditedGroup,
    code: string,
    indicator: string,
    path: string,
    values: Partial<Record<FieldName, string | number>>,
    origin: Origin,
  ): ModelRow => ({
    kind: "evidence",
    key: `${group}/${code}`,
    group,
    code: indicator,
    indicator: indicators.get(indicator),
    fields: [
      ...fieldsOf(group, code, path, { ...values, ...originTexts(origin) }),
      {
        key: errorKey(indicator),
        name: "error",
        group,
        path: `indicators/${model.indicators.findIndex((known) => known.code === indicator)}/error`,
        text: String(indicators.get(indicator)?.error ?? ""),
      },
    ],
  });
  return [
    ...model.floor.map(({ condition, indicator, threshold, ...origin }, at): ModelRow => {
      const row = evidenceRow(
        "floor",
        floorCode(condition, indicator),
        indicator,
        `floor/${at}`,
        { threshold },
        origin,
      );
      return row.kind === "evidence" ? { ...row, condition } : row;
    }),
    ...model.type.map(({ indicator, idAnchor, diAnchor, weight, tolerance = "", key, ...origin }, at) =>
      evidenceRow(
        "type",
        indicator,
        indicator,
        `type/${at}`,
        { idAnchor, diAnchor, weight, tolerance, key: key ? "yes" : "" },
        origin,
      ),
    ),
    ...ladderNames.flatMap((ladder) =>
      model.ladders[ladder].flatMap(({ evidence }, stage) =>
        evidence.map(({ indicator, low, gate, high, weight, tolerance = "", ...origin }, at) =>
          evidenceRow(
            stageNameAt(ladder, stage),
            indicator,
            indicator,
            `ladders/${ladder}/${stage}/evidence/${at}`,
            { low, gate, high, weight, tolerance },
            origin,
          ),
        ),
      ),
    ),
    ...ruleNames.map((rule): ModelRow => ({
      kind: "rule",
      key: `rules/${rule}`,
      group: "rules",
      rule,
      fields: [
        {
          key: fieldKey("rules", rule, "value"),
          name: "value",
          group: "rules",
          path: `rules/${rule}`,
          text: String(model.rules[rule]),
        },
        ...fieldsOf("rules", rule, `ruleOrigins/${rule}`, originTexts(model.ruleOrigins[rule])),
      ],
    })),
  ];
}

export function stageNameAt(ladder: "ID" | "DI", position: number): StageName {
  return `${ladder}${position === 0 ? 1 : position === 1 ? 2 : 3}`;
}

const originTexts = ({ provenance, source, asOf = "" }: Origin) => ({
  provenance: provenance.join(", "),
  source,
  asOf,
});

function fieldsOf(
  group: EditedGroup,
  code: string,
  path: string,
  values: Partial<Record<FieldName, string | number>>,
): ModelField[] {
  return fieldNames.flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    return [{ key: fieldKey(group, code, name), name, group, path: `${path}/${name}`, text: String(value) }];
  });
}

/** The group that a path of the model belongs to, for a fault that no single field carries. */
export function groupOfPath(path: readonly (string | number)[]): EditedGroup | undefined {
  const [part, ladder, position] = path;
  if (part === "floor" || part === "type" || part === "rules") return part;
  if (part === "ruleOrigins") return "rules";
  if (part === "ladders" && (ladder === "ID" || ladder === "DI")) return stageNameAt(ladder, Number(position));
  return undefined;
}
