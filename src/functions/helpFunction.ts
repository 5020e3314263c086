// What the help says about one function: as a part of the help page, and on a page of its own.
import type { Language } from "../model";
import { columnLetters } from "../spreadsheet/address";
import { sayHelpIn, type SayHelp } from "../texts/help";
import { loadFunction, neighboursOf } from "./catalogue";
import type { FunctionFile } from "./declaration";
import { escaped, page, paragraph, table, type Row } from "./helpHtml";

/** Where the page of a function lies, seen from the help page. */
export const functionPageName = (id: string, language: Language): string =>
  `help/${id.toLowerCase()}${language === "en" ? "" : `.${language}`}.html`;

/** The page of one function. Its links lead a folder up, where the help page lies. */
export async function functionPage(id: string, language: Language): Promise<string> {
  const t = await sayHelpIn(language);
  const file = await loadFunction(id);
  const other = language === "en" ? "zh-CN" : "en";
  const above = `../${t("help.page")}`;
  const neighbours = neighboursOf(id).map((name) => `<a href="../${functionPageName(name, language)}">${name}</a>`);
  return page({
    language,
    title: id,
    beside: `<a href="../${functionPageName(id, other)}" lang="${other}">${t("help.otherLanguage")}</a>`,
    content: `<nav aria-label="${t("help.contents")}"><p><a href="${above}">${escaped(t("help.title"))}</a> <a href="${above}#errors">${escaped(t("help.errorsTitle"))}</a> <a href="${above}#method">${escaped(t("help.methodTitle"))}</a></p></nav>
<article id="${id.toLowerCase()}">${functionText(t, file)}</article>
<nav aria-label="${escaped(t("help.neighbours"))}"><p><strong>${escaped(t("help.neighbours"))}</strong>${neighbours.join(" ")}</p></nav>`,
  });
}

/** One function among the others. */
export function functionSection(t: SayHelp, language: Language, file: FunctionFile): string {
  const { id } = file.declaration;
  return `<article id="${id.toLowerCase()}"><h3><a href="${functionPageName(id, language)}">${id}</a></h3>
${functionText(t, file)}</article>`;
}

function functionText(t: SayHelp, { declaration, example }: FunctionFile): string {
  const { id, form, parameters } = declaration;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = parameters.map(
    ({ name, optional }) =>
      `<dt><code>${name}</code>${optional ? ` (${t("help.optional")})` : ""}</dt><dd>${escaped(t.parameterText(id, name))}</dd>`,
  );
  const { formula, input, result } = example();
  return `${paragraph(t.functionText(id))}
${paragraph(t(`form.${form}`))}
<p class="syntax"><strong>${t("help.syntax")}</strong> <code>=${id}(${escaped(names.join(", "))})</code></p>
<dl>${rows.join("")}</dl>
<p class="syntax"><strong>${t("help.example")}</strong> <code>${escaped(formula)}</code></p>
${input ? inputTable(t, input) : ""}${table(result)}`;
}

function inputTable(t: SayHelp, input: readonly Row[]): string {
  const address = `A1:${columnLetters((input[0]?.length ?? 1) - 1)}${input.length}`;
  return `${paragraph(t("help.exampleInput", { address }))}${table(input, false)}\n`;
}
