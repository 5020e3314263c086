import type { Origin } from "./provenance";
import { ruleNames } from "./rules";
import { ladderNames, type Indicator, type Model } from "./shape";
import { modelColumns, type ModelColumn, type ModelPart } from "./tableLayout";
import { comparableHeader } from "./text";

type Row = { Part: ModelPart } & Partial<Record<ModelColumn, string | number>>;

/**
 * A model as a table, header row first: the layout of `tableLayout.ts`. `readModelTable` gives the same model back.
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
      Provenance: model.ruleOrigins[name].provenance.join(", "),
      Source: model.ruleOrigins[name].source,
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
  return [[...modelColumns], ...rows.map((row) => modelColumns.map((column) => row[column] ?? ""))];
}

function modelRow({ id, title, sentence, version, citation }: Model): Row {
  return {
    Part: "Model",
    Code: id,
    Name: title.en,
    名称: title["zh-CN"],
    Definition: sentence.en,
    定义: sentence["zh-CN"],
    Gate: version,
    Source: citation,
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
    Provenance: evidence.provenance.join(", "),
    Source: evidence.source,
  });
  return [
    ...floor.map((test) => row("Floor", test.condition, test, { Gate: test.threshold })),
    ...type.map((item) =>
      row("Type", item.element, item, {
        Weight: item.weight,
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
  const { name, definition, unit, min, max } = indicator;
  return {
    Code: indicator.code,
    Name: name.en,
    名称: name["zh-CN"],
    Definition: definition.en,
    定义: definition["zh-CN"],
    Unit: unit,
    Min: min,
    Max: max,
  };
}
