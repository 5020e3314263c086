import { listed } from "../faults";
import type { ColumnGuess, Conversion, ForeignTable, LeftOutRow, MappingFault, MappingRemark, Reach } from "../mapping";
import { rangeFit } from "../mapping";
import type { Indicator, Language, Model } from "../model";
import { cellText } from "../model";
import { columnLetters } from "../spreadsheet/address";
import { translatorFor } from "../texts/translate";
import { indicatorLabel } from "./labels";
import { percentOf, percentText } from "./numbers";
import { unitText } from "./unitText";

/** Why a column is taken for what it is proposed for. */
export function guessReason({ reason, conversionReason }: ColumnGuess, language: Language): string {
  const t = translatorFor(language);
  return [
    reason === undefined
      ? ""
      : t(`mapping.reason.${reason.code}`, { words: "words" in reason ? reason.words.join(t("list.separator")) : "" }),
    conversionReason === undefined ? "" : t(`mapping.conversionReason.${conversionReason}`),
  ]
    .filter((sentence) => sentence !== "")
    .join(language === "en" ? " " : "");
}

/** Whether the values of a column lie where those of the indicator do. */
export function rangeSentence(
  table: ForeignTable,
  column: number,
  indicator: Indicator,
  conversion: Conversion,
  language: Language,
): { readonly isInRange: boolean; readonly text: string } {
  const fit = rangeFit(table, column, indicator, conversion);
  const words = { ...fit, min: indicator.min, max: indicator.max, unit: unitText(indicator, language) };
  return {
    isInRange: fit.outside === 0,
    text: translatorFor(language)(fit.outside === 0 ? "mapping.inRange" : "mapping.outside", words),
  };
}

export function mappingFaultSentence(fault: MappingFault, table: ForeignTable, language: Language): string {
  const t = translatorFor(language);
  if (fault.code !== "twice") return t(`mapping.fault.${fault.code}`);
  const what = fault.what === "cluster" || fault.what === "period" ? t(`mapping.role.${fault.what}`) : fault.what;
  const columns = fault.columns.map((column) => cellText(table.headers[column] ?? null) || columnLetters(column));
  return t("mapping.fault.twice", { what, columns: columns.join(t("list.separator")) });
}

export function mappingRemarkSentence(remark: MappingRemark, language: Language): string {
  const t = translatorFor(language);
  if (remark.code === "noPeriod") return t("mapping.remark.noPeriod");
  return t(remark.hasPeriod ? "mapping.remark.repeatedInPeriod" : "mapping.remark.repeatedNames", {
    count: remark.rows,
  });
}

/** Rows that are no clusters, those of one name and reason together. */
export interface LeftOutGroup {
  /** What the choice is remembered by. */
  readonly key: string;
  readonly rows: readonly number[];
  readonly text: string;
}

/**
 * @param firstRow - row of the sheet, from 1, of the first row below the header
 */
export function leftOutGroups(rows: readonly LeftOutRow[], firstRow: number, language: Language): LeftOutGroup[] {
  const t = translatorFor(language);
  const groups = new Map<string, LeftOutRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([
      row.reason,
      row.reason === "total" ? row.name : row.reason === "sum" ? String(row.row) : "",
    ]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => {
    const [first] = members;
    const positions = members.map(({ row }) => firstRow + row);
    const said = {
      reason: t(`mapping.rows.${first?.reason ?? "empty"}`),
      name: first?.name ?? "",
      rows:
        positions.length > SHOWN_ROWS
          ? listed(t, positions.map(String), "total.manyRows")
          : t("total.rows", { rows: positions.join(t("list.separator")), count: positions.length }),
    };
    const isNamed = (first?.reason === "total" || first?.reason === "sum") && said.name !== "";
    return {
      key,
      rows: members.map(({ row }) => row),
      text: t(isNamed ? "mapping.rows.named" : "mapping.rows.item", said),
    };
  });
}

const SHOWN_ROWS = 6;

/** What the columns of a table can say and what they cannot, in sentences. */
export function reachSentences(reach: Reach, model: Model, language: Language): string[] {
  const t = translatorFor(language);
  const list = (items: readonly string[]): string => items.join(t("list.separator"));
  const { type, positions, stages, stageCoverage, panel, numbers, indicators } = reach;
  const percent = (share: number, needed?: number): string => percentOf(percentText(share, needed), language);
  const shares = { coverage: percent(type.coverage, type.needed), needed: percent(type.needed) };
  const typeSentence = (): string => {
    if (type.isPossible) return t("mapping.reach.type", shares);
    if (type.missingKeys.length === 0) return t("mapping.reach.typeNot", shares);
    return t("mapping.reach.typeKey", {
      keys: list(type.missingKeys.map((indicator) => indicatorLabel(indicator, language))),
    });
  };
  return [
    t("pane.recognised", { found: indicators.length, all: model.indicators.length }),
    typeSentence(),
    ...(positions.length > 0 ? [t("mapping.reach.positions", { codes: list(positions.map(({ code }) => code)) })] : []),
    stages.length > 0
      ? t("mapping.reach.stages", { stages: list(stages) })
      : t("mapping.reach.noStages", { needed: percent(stageCoverage) }),
    panel.isPanel ? t("mapping.reach.panel", panel) : t("mapping.reach.noPanel"),
    ...(numbers.length > 0 ? [t("mapping.reach.numbers")] : []),
  ];
}
