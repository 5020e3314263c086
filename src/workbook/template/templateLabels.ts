import { languages } from "../../model";
import type { TemplateLabels } from "../../returns";
import { translatorFor } from "../../texts";

/** What a template says in any of its languages. */
export function templateLabels(): TemplateLabels {
  const words = languages.map(translatorFor);
  return {
    cluster: words.map((t) => t("template.cluster")),
    year: words.map((t) => t("template.year")),
    office: words.map((t) => t("template.office")),
    contact: words.map((t) => t("template.contact")),
    source: words.map((t) => t("template.source")),
    remark: words.map((t) => t("template.remark")),
    under: {
      name: words.map((t) => t("template.under.name")),
      unit: words.map((t) => t("template.under.unit")),
      lowest: words.map((t) => t("template.under.lowest")),
      highest: words.map((t) => t("template.under.highest")),
    },
  };
}
