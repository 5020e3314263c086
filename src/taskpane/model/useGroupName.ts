import type { Model } from "../../model";
import { useTexts } from "../texts";
import { isStageGroup, type EditedGroup } from "./modelFields";

/** What a group of the model is called; a stage by its place on the ladder and its name. */
export function useGroupName(model: Model): (group: EditedGroup) => string {
  const { t, language } = useTexts();
  return (group) => {
    if (!isStageGroup(group)) return t(`modelPage.groups.${group}`);
    const ladder = model.ladders[group.startsWith("ID") ? "ID" : "DI"];
    return t("modelPage.groups.stage", {
      name: group,
      title: ladder[Number(group.slice(2)) - 1]?.name[language] ?? "",
    });
  };
}
