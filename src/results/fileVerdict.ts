import { causeSentence, listed } from "../faults";
import type { Language } from "../model";
import type { FileVerdict, Refusal, Remark } from "../returns";
import { translatorFor } from "../texts/translate";

/** The verdict in a word or two. */
export function verdictLabel(verdict: FileVerdict, language: Language): string {
  const t = translatorFor(language);
  if (verdict.kind !== "accepted") return t(`collect.verdict.${verdict.kind}`);
  return t(verdict.remarks.length > 0 ? "collect.verdict.remarked" : "collect.verdict.accepted");
}

/** Every reason or remark of a verdict as a sentence. */
export function verdictSentences(verdict: FileVerdict, language: Language): string[] {
  switch (verdict.kind) {
    case "accepted":
      return verdict.remarks.map((remark) => remarkSentence(remark, language));
    case "refused":
      return verdict.reasons.map((reason) => refusalSentence(reason, language));
    case "notCollected":
      return [translatorFor(language)("collect.cancelledFile")];
  }
}

function remarkSentence(remark: Remark, language: Language): string {
  const t = translatorFor(language);
  switch (remark.code) {
    case "gaps":
      return t("collect.remark.gaps", { count: remark.count, of: remark.of });
    case "percentCells":
    case "fractions":
      return t(`collect.remark.${remark.code}`, { columns: listed(t, remark.columns) });
    case "hiddenTemplate":
      return t("collect.remark.hiddenTemplate", { sheet: remark.sheet });
    case "hiddenSheets":
      return t("collect.remark.hiddenSheets", { sheets: listed(t, remark.sheets) });
    case "hiddenRows":
      return t("collect.remark.hiddenRows", { rows: listed(t, remark.rows.map(String)) });
    case "extraColumns":
      return t("collect.remark.extraColumns", { headers: listed(t, remark.headers) });
    case "replaced":
      return t("collect.remark.replaced", { count: remark.rows });
    case "capitals":
      return t("collect.remark.capitals", { name: remark.name, like: remark.like });
  }
}

/** What was expected, what was found, where, and what to do. */
function refusalSentence(refusal: Refusal, language: Language): string {
  const t = translatorFor(language);
  switch (refusal.code) {
    case "notRead":
      return t("collect.refusal.notRead", { cause: causeSentence(t, refusal.cause) });
    case "notWritten":
      return t(refusal.isPanelWhole ? "collect.refusal.notWritten" : "collect.refusal.partlyWritten", {
        cause: causeSentence(t, refusal.cause),
      });
    case "severalTemplates":
      return t("collect.refusal.severalTemplates", { sheets: listed(t, refusal.sheets) });
    case "repeatedColumn":
      return t("collect.refusal.repeatedColumn", { column: refusal.column, cells: listed(t, refusal.cells) });
    case "repeatedRow":
      return t("collect.refusal.repeatedRow", {
        cluster: refusal.cluster,
        year: refusal.year,
        rows: refusal.rows.join(t("list.separator")),
      });
    case "otherOffice":
      return t("collect.refusal.otherOffice", { count: refusal.rows, clusters: listed(t, refusal.clusters) });
    default: {
      const { code, ...values } = refusal;
      return t(`collect.refusal.${code}`, values);
    }
  }
}
