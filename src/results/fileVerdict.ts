import { wordsOf } from "../faults";
import type { Language } from "../model";
import type { FileVerdict, Refusal, Remark } from "../returns";
import { translatorFor } from "../texts/translate";
import { changeText } from "./changeText";

/** The verdict in a word or two. */
export function verdictLabel(verdict: FileVerdict, language: Language): string {
  const t = translatorFor(language);
  if (verdict.kind !== "accepted") return t(`collect.verdict.${verdict.kind}`);
  return t(verdict.remarks.length > 0 ? "collect.verdict.remarked" : "collect.verdict.accepted");
}

/** Every reason or remark of a verdict as a sentence. */
export function verdictSentences(verdict: FileVerdict, language: Language): string[] {
  switch (verdict.kind) {
    case "partly":
      return [
        ...verdict.reasons.map((reason) => refusalSentence(reason, language)),
        ...verdict.remarks.map((remark) => remarkSentence(remark, language)),
      ];
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
  if (remark.code === "editedModel") {
    const changes = remark.changes.map((change) => changeText(change, t)).join(t("list.note"));
    return t("collect.remark.editedModel", { count: remark.count, changes });
  }
  if (remark.code === "faultyModel" || remark.code === "unfilledRows" || remark.code === "endsUnchecked")
    return t(`collect.remark.${remark.code}`, { ...wordsOf(t, remark), count: remark.count });
  if (remark.code === "replaced") return t("collect.remark.replaced", { count: remark.rows });
  return t(`collect.remark.${remark.code}`, wordsOf(t, remark));
}

/** What was expected, what was found, where, and what to do. */
function refusalSentence(refusal: Refusal, language: Language): string {
  const t = translatorFor(language);
  const words = wordsOf(t, refusal);
  switch (refusal.code) {
    case "notWritten":
      return t(refusal.isPanelWhole ? "collect.refusal.notWritten" : "collect.refusal.partlyWritten", words);
    case "repeatedRow":
      return t("collect.refusal.repeatedRow", { ...words, rows: refusal.rows.join(t("list.separator")) });
    case "otherOffice":
      return t("collect.refusal.otherOffice", { ...words, count: refusal.rows });
    case "unknownWord":
      return t("collect.refusal.unknownWord", { ...words, expected: refusal.expected.join(t("list.separator")) });
    case "repeatedFirm":
    case "firmTaken": {
      const { period } = refusal;
      const when = period === "" ? "" : t("collect.refusal.inPeriod", { period });
      return t(`collect.refusal.${refusal.code}`, { ...words, when });
    }
    default:
      return t(`collect.refusal.${refusal.code}`, words);
  }
}
