import {
  ladderNames,
  languages,
  ruleNames,
  stageNames,
  type Bilingual,
  type FloorCondition,
  type Indicator,
  type Language,
  type Lever,
  type Model,
  type Origin,
  type RuleName,
  type StageName,
} from "../../model";

/** The groups of a model that can be edited, in the order in which they are read. */
export const editedGroups = [
  "floor",
  "type",
  "ID1",
  "ID2",
  "ID3",
  "DI1",
  "DI2",
  "DI3",
  "rules",
  "names",
  "levers",
] as const;
export type EditedGroup = (typeof editedGroups)[number];

export const isStageGroup = (group: EditedGroup): group is StageName => stageNames.some((stage) => stage === group);

/** Groups whose evidence carries weights. */
export type WeightedGroup = Exclude<EditedGroup, "floor" | "rules" | "names" | "levers">;
export const weightedGroups: readonly WeightedGroup[] = ["type", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"];

/** What a field holds; the name is the last key of its path in the model. */
export const numberFields = ["threshold", "idAnchor", "diAnchor", "low", "gate", "high", "weight", "value"] as const;
export type NumberField = (typeof numberFields)[number];
/** Fields that may stay empty, which means the default. */
const optionalFields = ["tolerance", "error", "asOf"] as const;
/** A name or a text in one language is called like the language. */
export type FieldName = NumberField | (typeof optionalFields)[number] | Language | "key" | "provenance" | "source";
export const mayBeEmpty = (name: FieldName): boolean => optionalFields.some((optional) => optional === name);
export const isTextName = (name: FieldName): name is Language => languages.some((language) => language === name);

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

/** One row of the list: an indicator in one role, a rule, the names of an indicator, or the texts of a lever. */
export type ModelRow = Row &
  (
    | {
        readonly kind: "evidence";
        readonly code: string;
        readonly indicator: Indicator | undefined;
        readonly condition?: FloorCondition;
      }
    | { readonly kind: "rule"; readonly rule: RuleName }
    | { readonly kind: "name"; readonly indicator: Indicator }
    | { readonly kind: "lever"; readonly lever: Lever }
  );

/** What a field is called in every model, wherever its row stands. */
export const fieldKey = (group: EditedGroup, code: string, name: FieldName): string => `${group}/${code}/${name}`;

/** The error belongs to the indicator: in whichever of its rows it is typed, it stands in all of them. */
export const errorKey = (indicator: string): string => `indicators/${indicator}/error`;

/** The code under which a floor test stands: an indicator may serve several conditions. */
export const floorCode = (condition: FloorCondition, indicator: string): string => `${condition} ${indicator}`;

/** The codes under which levers stand, in their order: group, family, and which one of several. */
export function leverCodes(levers: readonly Lever[]): string[] {
  const seen = new Map<string, number>();
  return levers.map(({ group, family }) => {
    const code = `${group} ${family}`;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return `${code} ${seen.get(code)}`;
  });
}

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
    ...model.indicators.map((indicator, at): ModelRow => {
      const { code, name } = indicator;
      const fields = textFields("names", code, `indicators/${at}/name`, name);
      return { kind: "name", key: `names/${code}`, group: "names", indicator, fields };
    }),
    ...leverCodes(model.levers).flatMap((code, at): ModelRow[] => {
      const lever = model.levers[at];
      if (!lever) return [];
      const fields = textFields("levers", code, `levers/${at}/text`, lever.text);
      return [{ kind: "lever", key: `levers/${code}`, group: "levers", lever, fields }];
    }),
  ];
}

const textFields = (group: EditedGroup, code: string, path: string, texts: Bilingual): ModelField[] =>
  languages.map((name) => ({
    key: fieldKey(group, code, name),
    name,
    group,
    path: `${path}/${name}`,
    text: texts[name],
  }));

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
  if (part === "floor" || part === "type" || part === "rules" || part === "levers") return part;
  if (part === "ruleOrigins") return "rules";
  if (part === "ladders" && (ladder === "ID" || ladder === "DI")) return stageNameAt(ladder, Number(position));
  return undefined;
}
