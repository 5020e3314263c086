// What a person fills in for each measure: the parameters of its function, in the words of its texts.
import { isTextKey, type TextKey } from "../../texts";
import type { FieldKind, MeasureForm } from "./measureFunctions";

/** One argument. Where it has a default, a formula with the default leaves it out. */
export type MeasureField = FieldKind & { readonly name: string; readonly isNeeded: boolean };

export function fieldsOf({ parameters }: MeasureForm): readonly MeasureField[] {
  return parameters.flatMap(({ name, optional, field }) => (field ? [{ ...field, name, isNeeded: !optional }] : []));
}

export function fieldLabel({ id }: MeasureForm, { name }: MeasureField): TextKey {
  return firstText(`measureWords.${id}.fields.${name}`, `measuresPage.fields.${name}`);
}

export function choiceText({ id }: MeasureForm, { name }: MeasureField, choice: string): TextKey {
  const path = `${name}.${choice === "" ? "default" : choice}`;
  return firstText(`measureWords.${id}.choices.${path}`, `measuresPage.choices.${path}`);
}

/** A measure's own words, else those that several measures share. */
function firstText(own: string, shared: string): TextKey {
  const key = [own, shared].find(isTextKey);
  if (key !== undefined) return key;
  throw new Error(`There is no text ${own}.`);
}

/** The measures where an economist looks for them: groups and measures in the order of the functions. */
export function measureGroups(
  forms: readonly MeasureForm[],
): ReadonlyMap<MeasureForm["group"], readonly MeasureForm[]> {
  const groups = new Map<MeasureForm["group"], MeasureForm[]>();
  for (const form of forms) groups.set(form.group, [...(groups.get(form.group) ?? []), form]);
  return groups;
}
