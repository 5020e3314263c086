import { defaultListSettings, type ListName, type ListSettings } from "../../registers";
import { withNamespace, type OutputLanguage } from "../../texts";

/**
 * The formula that gives the indicators of lists live; what is left out at the end, or is the default, is not written.
 *
 * @param addresses - where the lists stand
 * @example indicatorsFormula({ firms: "Firms!A1:F9" }, defaultListSettings, "en") // "=CLUSTERINDICATORS(Firms!A1:F9)"
 */
export function indicatorsFormula(
  addresses: { readonly firms: string } & Readonly<Partial<Record<ListName, string | undefined>>>,
  { classification, smallCell, listCoverage }: ListSettings,
  language: OutputLanguage,
  output = "",
): string {
  const unless = (byDefault: unknown, value: number | string): string => {
    if (value === byDefault) return "";
    return typeof value === "number" ? String(value) : `"${value}"`;
  };
  const given = [
    ...[addresses.firms, addresses.ties ?? "", addresses.reference ?? "", unless("", output)],
    ...[unless(defaultListSettings.classification, classification), unless("en", language)],
    ...[unless(defaultListSettings.smallCell, smallCell), unless(defaultListSettings.listCoverage, listCoverage)],
    addresses.office ?? "",
  ];
  return withNamespace(`=CLUSTERINDICATORS(${given.join(",").replace(/,+$/u, "")})`);
}
