import { modelChanges, modelKey, type Language, type Model } from "../model";
import type { Translate } from "../texts/translate";

/** What a model calls one of its units: a cluster, unless it says otherwise. */
export function nounOf({ noun }: Model, t: Translate, language: Language): string {
  if (!noun) return t("explain.noun");
  return language === "en" ? noun.one : noun[language];
}

/** The version of a model, and the edition of its data where it states one. */
export function versionText({ version, edition }: Model, t: Translate): string {
  return edition === undefined ? version : t("explain.edition", { version, edition });
}

/** A model by what people type for its edition, and whether it was edited. */
export function modelName(model: Model, t: Translate): string {
  const count = modelChanges(model).length;
  const id = modelKey(model);
  return count === 0 ? id : t("explain.idEdited", { id, count });
}

/** A model in one line: id, version, whether it was edited, and title. */
export function modelLine(model: Model, t: Translate, language: Language): string {
  const count = modelChanges(model).length;
  const told = { id: model.id, version: versionText(model, t), title: model.title[language] };
  return count === 0 ? t("explain.modelLine", told) : t("explain.modelLineEdited", { ...told, count });
}
