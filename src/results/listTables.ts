import type { Indicator, Language } from "../model";
import {
  listIndicators,
  type GroupReading,
  type IndicatorReading,
  type ListName,
  type ListReading,
  type NetworkReading,
} from "../registers";
import { sentenceLanguage, translatorFor, type KeyBelow, type OutputLanguage } from "../texts";
import { basisRemark, rowFaultSentence } from "./listWords";
import {
  column,
  numberCell,
  numbers,
  ResultTable,
  resultTable,
  type Columns,
  type NamedColumn,
  type ResultCell,
} from "./resultTable";

/** What can be shown of lists. */
export const listOutputs = ["indicators", "basis", "network"] as const;
export type ListOutput = (typeof listOutputs)[number];

/** Where the lists stand, for sentences about their rows, and what is to be known of all of them. */
export interface ListPlaces {
  readonly sheetRow: (list: ListName, row: number) => number;
  readonly remarks: readonly string[];
}

/** What lists say, as the table that was asked for, its header first. */
export function listTable(
  reading: ListReading,
  output: ListOutput,
  language: OutputLanguage,
  places: ListPlaces,
): ResultCell[][] {
  switch (output) {
    case "indicators": {
      const table = listIndicatorTable(reading, language, places);
      return [[...table.header], ...table.rows(reading.groups)];
    }
    case "basis": {
      const table = listBasisTable(reading, language);
      const told = [...faultSentences(reading, sentenceLanguage(language), places), ...places.remarks];
      const lines = reading.groups.flatMap((group) => group.indicators.map((indicator) => ({ group, indicator })));
      return [[...table.header], ...table.rows([...lines, ...told.map((remark) => ({ remark }))])];
    }
    case "network": {
      const table = listNetworkTable(reading, language);
      return [[...table.header], ...table.rows(reading.groups)];
    }
  }
}

/** Every kind of fault of the rows, each as one sentence. */
export const faultSentences = ({ faults }: ListReading, language: Language, { sheetRow }: ListPlaces): string[] =>
  faults.map((fault) => rowFaultSentence(fault, language, sheetRow));

/** The period as a cell; "" where the firms have none. */
const periodOf = ({ period }: GroupReading): ResultCell => period ?? "";

/** One row per cluster (and period), the indicators under their codes: ready for every function that assesses. */
export function listIndicatorTable(
  reading: ListReading,
  language: OutputLanguage,
  places: ListPlaces,
): ResultTable<GroupReading, string> {
  const t = translatorFor(sentenceLanguage(language));
  const notes = notesOf(reading, sentenceLanguage(language), places);
  const named = (
    key: KeyBelow<"columns.listIndicators">,
    told: Omit<NamedColumn<GroupReading, string>, "key" | "header">,
  ): NamedColumn<GroupReading, string> => ({ ...told, key, header: t(`columns.listIndicators.${key}`) });
  return new ResultTable([
    named(
      "cluster",
      column(24, ({ cluster }) => cluster),
    ),
    ...(reading.hasPeriods ? [named("period", column(10, periodOf))] : []),
    ...listIndicators.map(({ code }, at) => ({
      ...numbers<GroupReading>(10, "0.##", ({ indicators }) => numberCell(indicators[at]?.value)),
      key: code,
      header: code,
    })),
    named(
      "index",
      column(12, ({ intensityYear }) => intensityYear),
    ),
    named(
      "notes",
      column(60, (group) => notes.get(group)?.join(t("list.note")) ?? ""),
    ),
  ]);
}

/** What is to be known of a cluster; what concerns the lists as a whole stands with the first. */
function notesOf(reading: ListReading, language: Language, places: ListPlaces): ReadonlyMap<GroupReading, string[]> {
  const notes = new Map<GroupReading, string[]>();
  const { firms } = reading.read;
  const [first] = reading.groups;
  const add = (group: GroupReading | undefined, sentence: string): void => {
    if (group) notes.set(group, [...(notes.get(group) ?? []), sentence]);
  };
  for (const remark of places.remarks) add(first, remark);
  for (const fault of reading.faults) {
    const rowsOf = new Map<GroupReading | undefined, number[]>();
    for (const row of fault.rows) {
      const at = fault.list === "firms" ? (firms.groupOf[row] ?? -1) : -1;
      const group = reading.groups[at] ?? first;
      const rows = rowsOf.get(group);
      if (rows) rows.push(row);
      else rowsOf.set(group, [row]);
    }
    for (const [group, rows] of rowsOf) add(group, rowFaultSentence({ ...fault, rows }, language, places.sheetRow));
  }
  return notes;
}

/** One indicator of a cluster, or a sentence about the lists. */
type BasisLine = { readonly group: GroupReading; readonly indicator: IndicatorReading } | { readonly remark: string };

export function listBasisTable(
  { hasPeriods }: ListReading,
  language: OutputLanguage,
): ResultTable<BasisLine, KeyBelow<"columns.listBasis">> {
  const t = translatorFor(sentenceLanguage(language));
  const definitions = new Map(listIndicators.map((definition) => [definition.code, definition]));
  const told = (valueOf: (reading: IndicatorReading, definition: Indicator | undefined) => ResultCell) => {
    return (line: BasisLine): ResultCell =>
      "remark" in line ? "" : valueOf(line.indicator, definitions.get(line.indicator.code));
  };
  const columns: Columns<BasisLine, KeyBelow<"columns.listBasis">> = {
    cluster: column(24, (line) => ("remark" in line ? "" : line.group.cluster)),
    period: column(10, (line) => ("remark" in line ? "" : periodOf(line.group))),
    code: column(
      8,
      told(({ code }) => code),
    ),
    indicator: column(
      40,
      told(({ code }, definition) => (language === "code" ? code : (definition?.name[language] ?? code))),
    ),
    unit: column(
      8,
      told((_, definition) => definition?.unit ?? ""),
    ),
    value: numbers(
      10,
      "0.##",
      told(({ value }) => numberCell(value)),
    ),
    numerator: numbers(
      12,
      "#,##0.##",
      told(({ numerator }) => numberCell(numerator)),
    ),
    denominator: numbers(
      12,
      "#,##0.##",
      told(({ denominator }) => numberCell(denominator)),
    ),
    used: column(
      8,
      told(({ used }) => numberCell(used)),
    ),
    asked: column(
      8,
      told(({ asked }) => numberCell(asked)),
    ),
    employees: numbers(
      10,
      "0%",
      told(({ employeeShare }) => numberCell(employeeShare)),
    ),
    remark: column(60, (line) => ("remark" in line ? line.remark : basisRemark(line.indicator, language))),
  };
  return withoutPeriods(
    hasPeriods,
    resultTable(columns, (key) => t(`columns.listBasis.${key}`)),
  );
}

export function listNetworkTable(
  { hasPeriods }: ListReading,
  language: OutputLanguage,
): ResultTable<GroupReading, KeyBelow<"columns.listNetwork">> {
  const t = translatorFor(sentenceLanguage(language));
  const remark = (group: GroupReading): string => {
    const code = remarkOn(group.network);
    if (!code || language === "code") return code ?? "";
    return code === "noList" ? t("lists.reason.noList", { list: t("lists.name.ties") }) : t(`lists.reason.${code}`);
  };
  /** Where nobody was asked, or too few would be told of, nothing is said of the network. */
  const told = (valueOf: (network: NetworkReading) => number) => {
    return ({ network }: GroupReading): ResultCell =>
      network && !remarkOn(network) ? numberCell(valueOf(network)) : "";
  };
  const columns: Columns<GroupReading, KeyBelow<"columns.listNetwork">> = {
    cluster: column(24, ({ cluster }) => cluster),
    period: column(10, periodOf),
    firms: column(8, (group) => (group.network?.isSuppressed ? "" : group.firms)),
    pairs: column(
      10,
      told(({ tiedPairs }) => tiedPairs),
    ),
    density: numbers(
      10,
      "0.000",
      told(({ density }) => density),
    ),
    components: column(
      12,
      told(({ components }) => components),
    ),
    largest: numbers(
      12,
      "0%",
      told(({ largestShare }) => largestShare),
    ),
    centralisation: numbers(
      12,
      "0.000",
      told(({ centralisation }) => centralisation),
    ),
    external: numbers(
      10,
      "0.000",
      told(({ eiIndex }) => eiIndex),
    ),
    reciprocity: numbers(
      12,
      "0.000",
      told(({ reciprocity }) => reciprocity),
    ),
    noEnd: column(
      10,
      told(({ leftOut }) => leftOut.noEnd),
    ),
    self: column(
      10,
      told(({ leftOut }) => leftOut.self),
    ),
    unknownFirm: column(
      12,
      told(({ leftOut }) => leftOut.unknownFirm),
    ),
    betweenClusters: column(
      12,
      told(({ leftOut }) => leftOut.betweenClusters),
    ),
    doubledFirm: column(
      12,
      told(({ leftOut }) => leftOut.doubledFirm),
    ),
    remark: column(40, remark),
  };
  return withoutPeriods(
    hasPeriods,
    resultTable(columns, (key) => t(`columns.listNetwork.${key}`)),
  );
}

function remarkOn(network: NetworkReading | undefined): "noList" | "suppressed" | "notAsked" | undefined {
  if (!network) return "noList";
  if (network.isSuppressed) return "suppressed";
  return network.isAsked ? undefined : "notAsked";
}

function withoutPeriods<Reading, Key extends string>(
  hasPeriods: boolean,
  table: ResultTable<Reading, Key>,
): ResultTable<Reading, Key> {
  return hasPeriods ? table : new ResultTable(table.columns.filter(({ key }) => key !== "period"));
}
