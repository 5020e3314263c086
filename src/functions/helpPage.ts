// The help page as the build writes it: everything on it comes from the catalogue, the model and the texts.
import { indicatorLabel, datedSource, unitText } from "../results";
import { sayHelpIn, type SayHelp } from "../texts/help";
import type { KeyBelow } from "../texts";
import { builtInModels, defaultModel, ladderNames, modelKey, ruleNames, type Language, type Model } from "../model";
import { functionIds, idsByGroup, loadFunction } from "./catalogue";
import { examplePanel, exampleTable } from "./example";
import { functionSection } from "./helpFunction";
import { escaped, page, paragraph, table } from "./helpHtml";

const functionGroups = ["assessment", "evolution", "measures"] as const;

const questions = [
  ...([
    "untyped",
    "floor",
    "missing",
    "index",
    "confidence",
    "stage",
    "priority",
    "edit",
    "origin",
    "percent",
  ] as const),
  ...(["years", "certain", "total", "share", "collect", "language"] as const),
] satisfies readonly Question[];
type Question = KeyBelow<"help.questions"> extends `${infer Name}.${string}` ? Name : never;

/** The whole help page in one language. */
export async function helpPage(language: Language): Promise<string> {
  const t = await sayHelpIn(language);
  const files = await Promise.all(functionIds.map(loadFunction));
  const { title, citation, rules } = { ...defaultModel, title: defaultModel.title[language] };
  const percent = (share: number): number => Math.round(100 * share);
  const numbers = {
    band: rules.typeBand,
    coverage: percent(rules.typeCoverage),
    tolerance: percent(rules.weightTolerance),
    minimum: rules.minimumGrade,
    keys: defaultModel.type.flatMap(({ key, indicator }) => (key ? [indicator] : [])).join(" "),
  };
  const answers = questions.map((name) => {
    const [question, answer] = (["question", "answer"] as const).map((part) =>
      t(`help.questions.${name}.${part}`, numbers),
    );
    return `<article id="q-${name}"><h3>${escaped(question ?? "")}</h3>${paragraph(answer ?? "")}</article>`;
  });
  const sections = [
    ["questions", t("help.questionsTitle"), answers.join("\n")],
    ["example", t("help.exampleTitle"), paragraph(t("help.exampleText")) + table(exampleTable)],
    ["panel", t("help.panelTitle"), paragraph(t("help.panelText")) + table(examplePanel)],
    ["convention", t("help.convention"), paragraph(t("help.conventionText"))],
    ["measures", t("help.measures"), paragraph(t("help.measuresShare"))],
    ["functions", t("help.functions"), files.map((file) => functionSection(t, language, file)).join("\n")],
    ["errors", t("help.errorsTitle"), signTable(t)],
    ["missing", t("help.missingTitle"), paragraph(t("help.missingText"))],
    [
      "method",
      t("help.methodTitle"),
      [
        t("help.methodText", { citation }),
        t("help.type", numbers),
        t("help.confidence", numbers),
        t("help.stage", numbers),
        t("help.hypothesis"),
        t("help.marks"),
      ]
        .map(paragraph)
        .join("") + ruleTable(t, language),
    ],
    ["indicators", t("help.indicators"), indicatorTable(t, defaultModel, language)],
    [
      "defaults",
      t("help.defaults", { model: `${title} ${defaultModel.version}` }),
      evidenceTable(t, defaultModel, language),
    ],
    ...builtInModels
      .filter((model) => model !== defaultModel)
      .map((model) => {
        const text = paragraph(model.sentence[language]) + paragraph(model.citation);
        return [
          modelKey(model).toLowerCase(),
          t("help.defaults", { model: `${model.title[language]} ${model.version}` }),
          text + evidenceTable(t, model, language),
        ];
      }),
  ];
  const links = sections.map(([id, heading]) => `<li><a href="#${id}">${escaped(heading ?? "")}</a></li>`).join("");
  const groups = functionGroups.map((group) => {
    const names = idsByGroup[group].map((id) => `<a href="#${id.toLowerCase()}">${id}</a>`);
    return `<p><strong>${escaped(t(`help.groups.${group}`))}</strong>${names.join(" ")}</p>`;
  });
  return page({
    language,
    title: t("help.title"),
    beside: `<a href="${t("help.otherPage")}" lang="${language === "en" ? "zh-CN" : "en"}">${t("help.otherLanguage")}</a>`,
    script: "help.js",
    content: `${paragraph(t("help.intro"))}
<div id="search" role="search" hidden><label>${t("help.search")} <input type="search" autocomplete="off"></label><ol aria-live="polite" data-nothing="${t("help.nothingFound")}"></ol></div>
<nav aria-label="${t("help.contents")}"><ul>${links}</ul>${groups.join("")}</nav>
${sections.map(([id, heading, content]) => `<section id="${id}"><h2>${escaped(heading ?? "")}</h2>${content}</section>`).join("\n")}`,
  });
}

function signTable(t: SayHelp): string {
  const names = ["value", "na", "spill", "busy", "name", "ref", "calc"] as const;
  const signs = names.map((sign) => [
    t(`help.signs.${sign}.sign`),
    t(`help.signs.${sign}.meaning`),
    t(`help.signs.${sign}.cure`),
  ]);
  return table([[t("help.sign"), t("help.meaning"), t("help.cure")], ...signs], true, {
    ids: ["", ...names.map((name) => `sign-${name}`)],
    heads: 1,
  });
}

function ruleTable(t: SayHelp, language: Language): string {
  const rows = ruleNames.map((name) => {
    const { provenance, ...origin } = defaultModel.ruleOrigins[name];
    return [
      name,
      defaultModel.rules[name],
      t(`help.ruleTexts.${name}`),
      provenance.join(" "),
      datedSource(origin, language),
    ];
  });
  const header = [
    ...(["rule", "value", "meaning"] as const).map((column) => t(`help.ruleColumns.${column}`)),
    t("help.columns.provenance"),
    t("help.columns.source"),
  ];
  return `<h3>${t("help.rules")}</h3>${table([header, ...rows], true, { ids: ["", ...ruleNames], heads: 1 })}`;
}

/** What each column of the table holds. */
function indicatorTable(t: SayHelp, { indicators }: Model, language: Language): string {
  const header = [t("help.columns.code"), t("help.columns.name"), t("help.definition"), t("help.unit")];
  const rows = indicators.map((one) => [
    one.code,
    one.name[language],
    one.definition[language],
    unitText(one, language),
  ]);
  return table([header, ...rows], true, { ids: ["", ...indicators.map(({ code }) => code.toLowerCase())], heads: 2 });
}

/** Every piece of evidence of a model with its numbers, provenance and source. */
function evidenceTable(t: SayHelp, model: Model, language: Language): string {
  const name = (code: string): string => {
    const indicator = model.indicators.find((candidate) => candidate.code === code);
    return indicator ? indicatorLabel({ ...indicator, code: indicator.name[language] }, language) : code;
  };
  const floor = model.floor.map(({ condition, indicator, threshold, provenance, ...origin }) => [
    t(`condition.${condition}`),
    indicator,
    name(indicator),
    "",
    threshold,
    "",
    "",
    provenance.join(" "),
    datedSource(origin, language),
  ]);
  const type = model.type.map(({ indicator, idAnchor, diAnchor, weight, key, provenance, ...origin }) => [
    key ? "★" : "",
    indicator,
    name(indicator),
    idAnchor,
    "",
    diAnchor,
    weight,
    provenance.join(" "),
    datedSource(origin, language),
  ]);
  const stages = ladderNames.flatMap((ladder) =>
    model.ladders[ladder].flatMap(({ evidence }, at) =>
      evidence.map(({ indicator, low, gate, high, weight, provenance, ...origin }) => [
        `${ladder}${at + 1}`,
        indicator,
        name(indicator),
        low,
        gate,
        high,
        weight,
        provenance.join(" "),
        datedSource(origin, language),
      ]),
    ),
  );
  const header = (["role", "code", "name", "low", "gate", "high", "weight", "provenance", "source"] as const).map(
    (column) => t(`help.columns.${column}`),
  );
  return table([header, ...floor, ...type, ...stages]);
}
