import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { functionIds, idsByGroup, loadCatalogue } from "../../src/functions/catalogue";
import { helpPage } from "../../src/functions/helpPage";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { languages } from "../../src/model";

// One file per worksheet function: whatever is said or done about a function comes from it.

const source = join(__dirname, "..", "..", "src");
const rooms = { assessment: "assessment", evolution: "panel", measures: "measures" } as const;

afterEach(() => vi.unstubAllGlobals());

test.each(["assessment", "evolution", "measures"] as const)(
  "every file of the %s is a function, and is listed",
  (group) => {
    const files = readdirSync(join(source, "functions", rooms[group])).filter((name) => /^cluster[A-Z]/u.test(name));
    const names = files.map((name) => basename(name, ".ts").toUpperCase());
    expect(names.toSorted()).toEqual(idsByGroup[group].toSorted());
  },
);

test("a function is declared under the name of its file", async () => {
  expect((await loadCatalogue()).map(({ id }) => id)).toEqual(functionIds);
});

test.each(languages)(
  "the metadata and the help page in %s have every function and all of its parameters",
  async (language) => {
    const { functions } = await functionsMetadata(language, { host: "https://localhost:3000", namespace: "" });
    const catalogue = await loadCatalogue();
    expect(functions).toEqual(
      catalogue.map(({ id, parameters, cancelable }) =>
        expect.objectContaining({
          id,
          name: id,
          parameters: parameters.map(({ name, shape, optional }) =>
            expect.objectContaining({
              name,
              optional,
              dimensionality: shape === "range" ? "matrix" : "scalar",
              description: expect.stringMatching(/^.{6,}$/u),
            }),
          ),
          options: { requiresParameterAddresses: true, ...(cancelable ? { cancelable } : {}) },
        }),
      ),
    );
    const page = await helpPage(language);
    for (const { id, parameters } of catalogue) {
      const article = page.split(`<article id="${id.toLowerCase()}">`)[1]?.split("</article>")[0] ?? "";
      for (const { name } of parameters) expect(article).toContain(`<dt><code>${name}</code>`);
    }
  },
);

test("optional parameters stand behind those that are needed, each name once", async () => {
  for (const { id, parameters } of await loadCatalogue()) {
    const optional = parameters.map((parameter) => parameter.optional);
    expect([id, ...optional]).toEqual([id, ...optional.toSorted((a, b) => Number(a) - Number(b))]);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  }
});

test("every function is associated with Excel under its id", () => {
  const associated: string[] = [];
  vi.stubGlobal("CustomFunctions", { associate: (id: string) => associated.push(id) });
  registerFunctions(() => ({ entities: false, numbersWithCard: false }));
  expect(associated).toEqual(functionIds);
});

/** The files of the product in which a word stands. */
function filesNaming(word: string): string[] {
  return sourceFiles.filter(({ text }) => new RegExp(`\\b${word}\\b`, "u").test(text)).map(({ name }) => name);
}
const sourceFiles = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(source, name), "utf8") }));

test.each(idsByGroup.measures)("%s is named by its function and its texts, in three files", (id) => {
  // What the help says of all measures has a few as examples, and the sheet of an own table calculates one.
  const uses = ["/help.ts", "workbook/mapping/distribution.ts"];
  const files = filesNaming(id).filter((name) => !uses.some((use) => name.endsWith(use)));
  const texts = languages.map((language) => `texts/${language}/measureWords.ts`);
  expect(files).toEqual(expect.arrayContaining(texts));
  expect(files.length).toBe(3);
});
