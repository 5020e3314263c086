import type { Language } from "../../model";
import type { WorkControl } from "../../workbook/workControl";
import { Caption } from "../layout/Prose";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** The template with the sheets that assess it, for offices without the add-in: opened as a workbook of its own. */
export function OpenAssessingTemplate({ language }: { readonly language: Language }) {
  const { t } = useTexts();
  const { currentModel } = useWorkbench();
  const work = useWork();
  const open = async (control: WorkControl): Promise<string> => {
    // Sixty thousand formulas are made of it: it comes when somebody asks.
    const { openAssessingTemplate } = await import("../../workbook/assessingTemplate/openAssessingTemplate");
    await openAssessingTemplate(await currentModel(), language, control);
    return t("template.assessing.opened");
  };
  return (
    <>
      <Caption>{t("template.assessing.hint")}</Caption>
      <WorkButton work={work} label={t("template.assessing.open")} job={open} />
      <WorkStatus work={work} label={t("template.assessing.working")} />
    </>
  );
}
