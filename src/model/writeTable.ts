import type { Origin } from "./provenance";
import { ruleNames } from "./rules";
import { ladderNames, type Indicator, type Model } from "./shape";
import { modelColumns, optionalModelColumns, type ModelColumn, type ModelPart } from "./tableLayout";
import { comparableHeader } from "./text";

type Row = { Part: ModelPart } & { [Column in ModelColumn]?: string | number | undefined };

/**
 * A model as a table, header row first: the layout of `tableLayout.ts`. `readModelTable` gives the same model back. An
 * optional column stands there only where the model says something in it.
 *
 * @example writeModelTable(defaultModel)[1] // ["Model", "", "DIC", "Digital industry clusters", ...]
 */
export function writeModelTable(model: Model): (string | number)[][] {
  const rows = [
    modelRow(model),
    ...ruleNames.map((name): Row => ({
      Part: "Rule",
      Code: name,
      Gate: model.rules[name],
      ...originCells(model.ruleOrigins[name]),
    })),
    ...stageNameRows(model),
    ...evidenceRows(model),
    ...model.levers.map(({ group, family, text, indicators }): Row => ({
      Part: "Lever",
      Group: group,
      Code: family,
      Name: text.en,
      名称: text["zh-CN"],
      Indicators: indicators.join(" "),
    })),
  ];
  const told = optionalModelColumns.filter((column) => rows.some((row) => row[column] !== undefined));
  const columns: readonly ModelColumn[] = [...modelColumns, ...told];
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
}

const originCells = ({ provenance, source, asOf }: Origin): Partial<Row> => ({
  Provenance: provenance.join(", "),
  Source: source,
  "As of": asOf,
});

function modelRow({ id, title, sentence, version, citation, edition, noun }: Model): Row {
  return {
    Part: "Model",
    Code: id,
    Name: title.en,
    名称: title["zh-CN"],
    Definition: sentence.en,
    定义: sentence["zh-CN"],
    Unit: noun && `${noun.one} / ${noun.other} / ${noun["zh-CN"]}`,
    Gate: version,
    Source: citation,
    "As of": edition,
  };
}

function stageNameRows({ ladders }: Model): Row[] {
  return ladderNames.flatMap((ladder) =>
    ladders[ladder].map(({ name, mechanism }, at): Row => ({
      Part: "Stage name",
      Group: `${ladder}${at + 1}`,
      Name: name.en,
      名称: name["zh-CN"],
      定义: mechanism["zh-CN"],
      Source: mechanism.en,
    })),
  );
}

function evidenceRows({ indicators, floor, type, ladders }: Model): Row[] {
  const byCode = new Map(indicators.map((indicator) => [comparableHeader(indicator.code), indicator]));
  const row = (part: ModelPart, group: string, evidence: Evidence, numbers: Partial<Row>): Row => ({
    Part: part,
    Group: group,
    ...indicatorCells(evidence.indicator, byCode.get(comparableHeader(evidence.indicator))),
    ...numbers,
    ...originCells(evidence),
  });
  return [
    ...floor.map((test) => row("Floor", test.condition, test, { Gate: test.threshold })),
    ...type.map((item) =>
      row("Type", item.element, item, {
        Weight: item.weight,
        Tolerance: item.tolerance,
        Low: item.idAnchor,
        High: item.diAnchor,
        Key: item.key ? "yes" : "",
      }),
    ),
    ...ladderNames.flatMap((ladder) =>
      ladders[ladder].flatMap(({ evidence }, at) =>
        evidence.map((item) =>
          row("Stage", `${ladder}${at + 1}`, item, {
            Weight: item.weight,
            Tolerance: item.tolerance,
            Low: item.low,
            Gate: item.gate,
            High: item.high,
          }),
        ),
      ),
    ),
  ];
}

interface Evidence extends Origin {
  readonly indicator: string;
}

function indicatorCells(code: string, indicator: Indicator | undefined): Partial<Row> {
  if (!indicator) return { Code: code };
  const { name, definition, unit, min, max, error } = indicator;
  return {
    Code: indicator.code,
    Name: name.en,
    名称: name["zh-CN"],
    Definition: definition.en,
    定义: definition["zh-CN"],
    Unit: unit,
    Min: min,
    Max: max,
    Error: error,
  };
}
