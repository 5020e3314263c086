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
export const numberFields = ["threshold", "idAnchor", "diAnchor", "low", "gate", "high", "weight", "value"] as const;
export type NumberField = (typeof numberFields)[number];
/** Fields that may stay empty, which means the default. */
const optionalFields = ["tolerance", "error", "asOf"] as const;
export type FieldName = NumberField | (typeof optionalFields)[number] | "key" | "provenance" | "source";
export const mayBeEmpty = (name: FieldName): boolean => optionalFields.some((optional) => optional === name);

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

/** What can be edited of a piece of evidence, a floor test or a rule. */
export type Editable = Origin &
  Readonly<Partial<Record<NumberField, number>>> & {
    readonly key?: boolean;
    readonly tolerance?: number | undefined;
  };

/** Every row of a model that can be edited, with its values as texts. */
export function modelRows(model: Model): ModelRow[] {
  const indicators = new Map(model.indicators.map((indicator) => [indicator.code, indicator]));
  const evidenceRow = (
    group: EditedGroup,
    path: string,
    item: Editable & { readonly indicator: string; readonly condition?: FloorCondition },
  ): ModelRow => {
    const { indicator, condition } = item;
    const code = condition ? floorCode(condition, indicator) : indicator;
    return {
      kind: "evidence",
      key: `${group}/${code}`,
      group,
      code: indicator,
      indicator: indicators.get(indicator),
      ...(condition ? { condition } : {}),
      fields: [
        ...fieldsOf(group, code, path, item),
        {
          key: errorKey(indicator),
          name: "error",
          group,
          path: `indicators/${model.indicators.findIndex((known) => known.code === indicator)}/error`,
          text: String(indicators.get(indicator)?.error ?? ""),
        },
      ],
    };
  };
  return [
    ...model.floor.map((test, at) => evidenceRow("floor", `floor/${at}`, test)),
    ...model.type.map((item, at) => evidenceRow("type", `type/${at}`, item)),
    ...ladderNames.flatMap((ladder) =>
      model.ladders[ladder].flatMap(({ evidence }, stage) =>
        evidence.map((item, at) =>
          evidenceRow(stageNameAt(ladder, stage), `ladders/${ladder}/${stage}/evidence/${at}`, item),
        ),
      ),
    ),
    ...ruleNames.map((rule): ModelRow => {
      const text = String(model.rules[rule]);
      const value = {
        key: fieldKey("rules", rule, "value"),
        name: "value",
        group: "rules",
        path: `rules/${rule}`,
        text,
      } as const;
      const origin = fieldsOf("rules", rule, `ruleOrigins/${rule}`, model.ruleOrigins[rule]);
      return { kind: "rule", key: `rules/${rule}`, group: "rules", rule, fields: [value, ...origin] };
    }),
  ];
}

export function stageNameAt(ladder: "ID" | "DI", position: number): StageName {
  return `${ladder}${position === 0 ? 1 : position === 1 ? 2 : 3}`;
}

const fieldNames = [...numberFields, "tolerance", "key", "provenance", "source", "asOf"] as const;

function fieldsOf(group: EditedGroup, code: string, path: string, item: Editable): ModelField[] {
  const { key, provenance, asOf = "", weight, tolerance = weight === undefined ? undefined : "" } = item;
  const texts = {
    ...item,
    tolerance,
    asOf,
    key: key === undefined ? undefined : key ? "yes" : "",
    provenance: provenance.join(", "),
  };
  return fieldNames.flatMap((name) => {
    const value = texts[name];
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
