/** The method as a document for reviewers: formulas in words, and every number of the built-in models with its origin. */
import { sayHelpIn, type SayHelp } from "../../src/texts/help";
import { datedSource } from "../../src/results/sources";
import {
  builtInModels,
  defaultModel,
  ladderNames,
  leverGroups,
  modelKey,
  ruleNames,
  ruleRange,
  type Language,
  type LadderName,
  type Model,
} from "../../src/model";
import { methodTexts, type MethodTexts } from "./texts";

export const methodFiles = [
  ["en", "method.md"],
  ["zh-CN", "method.zh-CN.md"],
] as const satisfies readonly (readonly [Language, string])[];

type Row = readonly (string | number)[];

export async function methodDocument(language: Language): Promise<string> {
  const texts = methodTexts[language];
  const t = await sayHelpIn(language);
  return [
    `<!-- ${texts.generated} -->`,
    `# ${texts.title}`,
    texts.otherLanguage,
    t("help.methodText", { citation: defaultModel.citation }),
    t("help.marks"),
    ...texts.formulas(defaultModel.rules).flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
    `## ${texts.rules}`,
    table(
      [texts.rule, texts.value, texts.allowed, texts.meaning, texts.marks, texts.source],
      ruleNames.map((name) => [
        code(name),
        defaultModel.rules[name],
        ruleRange(name),
        t(`help.ruleTexts.${name}`),
        defaultModel.ruleOrigins[name].provenance.join(" "),
        datedSource(defaultModel.ruleOrigins[name], language),
      ]),
    ),
    ...builtInModels.flatMap((model) => modelChapter(t, model, language)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** Everything of one model that is a number or a name. */
function modelChapter(t: SayHelp, model: Model, language: Language): string[] {
  const texts = methodTexts[language];
  const named = (indicator: string): string =>
    model.indicators.find(({ code: known }) => known === indicator)?.name[language] ?? indicator;
  const unitOf = (indicator: string): string =>
    model.indicators.find(({ code: known }) => known === indicator)?.unit ?? "";
  const stages = ladderNames.flatMap((ladder) =>
    model.ladders[ladder].flatMap((stage, at) => [
      `#### ${ladder}${at + 1} ${stage.name[language]}`,
      `${texts.mechanism}${texts.colon}${stage.mechanism[language]}`,
      table(
        [
          texts.code,
          texts.indicator,
          texts.unit,
          texts.low,
          texts.gate,
          texts.high,
          texts.weight,
          texts.marks,
          texts.source,
        ],
        stage.evidence.map(({ indicator, low, gate, high, weight, provenance, ...origin }) => [
          code(indicator),
          named(indicator),
          unitOf(indicator),
          low,
          gate,
          high,
          weight,
          provenance.join(" "),
          datedSource(origin, language),
        ]),
      ),
    ]),
  );
  const levers = leverGroups.flatMap((group) =>
    model.levers
      .filter((lever) => lever.group === group)
      .map(({ family, text, indicators }): Row => [
        groupName(t, group, model, language),
        `${family} ${texts.families[family]}`,
        text[language],
        indicators.map(code).join(" "),
      ]),
  );
  return [
    `## ${texts.model}${texts.colon}${texts.titled(model.title[language], modelKey(model), model.version)}`,
    model.sentence[language],
    `${texts.basis}${texts.colon}${model.citation}`,
    `### ${texts.floor}`,
    model.floor.length === 0
      ? texts.none
      : table(
          [texts.condition, texts.code, texts.indicator, texts.unit, texts.threshold, texts.marks, texts.source],
          model.floor.map(({ condition, indicator, threshold, provenance, ...origin }) => [
            t(`condition.${condition}`),
            code(indicator),
            named(indicator),
            unitOf(indicator),
            `≥ ${threshold}`,
            provenance.join(" "),
            datedSource(origin, language),
          ]),
        ),
    `### ${texts.type}`,
    table(
      [
        texts.code,
        texts.indicator,
        texts.element,
        texts.unit,
        texts.idAnchor,
        texts.diAnchor,
        texts.weight,
        texts.key,
        texts.marks,
        texts.source,
      ],
      model.type.map(({ indicator, element, idAnchor, diAnchor, weight, key, provenance, ...origin }) => [
        code(indicator),
        named(indicator),
        texts.elements[element],
        unitOf(indicator),
        idAnchor,
        diAnchor,
        weight,
        key ? "★" : "",
        provenance.join(" "),
        datedSource(origin, language),
      ]),
    ),
    `### ${texts.stages}`,
    ...stages,
    `### ${texts.levers}`,
    t("help.hypothesis"),
    table([texts.focus, texts.family, texts.lever, texts.answers], levers),
    `### ${texts.indicators}`,
    table(
      [texts.code, texts.indicator, texts.definition, texts.unit, texts.allowed],
      model.indicators.map(({ code: indicator, name, definition, unit, min, max }) => [
        code(indicator),
        name[language],
        definition[language],
        unit,
        `[${min}, ${max}]`,
      ]),
    ),
  ];
}

function groupName(t: SayHelp, group: (typeof leverGroups)[number], model: Model, language: Language): string {
  if (group === "agglomeration" || group === "mass" || group === "digital") return t(`condition.${group}`);
  if (group === "HYBRID") return methodTexts[language].hybrid;
  const ladder: LadderName = group.startsWith("ID") ? "ID" : "DI";
  return `${group} ${model.ladders[ladder][Number(group.slice(2)) - 1]?.name[language] ?? ""}`;
}

const code = (text: string): string => `\`${text}\``;

function table(header: readonly string[], rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export type { MethodTexts };
