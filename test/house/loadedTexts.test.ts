/** A sentence whose subject has not come throws where it is said, and only there, however rarely that is. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { functionFiles } from "../../src/functions/catalogue";
import { en } from "../../src/texts/en";
import { allSubjects } from "../../src/texts/translate";

const root = join(__dirname, "..", "..");

/** The subject of each key; a sentence with plurals has a key without number, too. */
const subjectOf = new Map<string, string>();
const learn = (subject: string, branch: object, path: string): void => {
  for (const [name, text] of Object.entries(branch)) {
    const key = `${path}${name}`;
    if (typeof text === "object") learn(subject, text, `${key}.`);
    else for (const said of [key, key.replace(/_(?:zero|one|other)$/u, "")]) subjectOf.set(said, subject);
  }
};
for (const subject of allSubjects) learn(subject, (await en.subjects[subject]()).texts, "");
learn("loading", en.atOnce.loading, "");

/** What can be read off a file without running it. */
interface SourceFile {
  /** What it imports at once, types apart: a file and the names that it takes from there. */
  readonly imports: readonly { readonly file: string; readonly names: readonly string[] }[];
  /** Names that it passes on, and the files they come from. */
  readonly passedOn: ReadonlyMap<string, string>;
  /** Files that it fetches later, each with the subjects that come with it. */
  readonly fetched: readonly { readonly file: string; readonly subjects: readonly string[] }[];
  /** Subjects that it loads itself, or that its declaration says it needs. */
  readonly subjects: readonly string[];
  readonly keys: readonly string[];
}

function readSource(path: string, text: string): SourceFile {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: SourceFile["imports"][number][] = [];
  const passedOn = new Map<string, string>();
  const fetched: SourceFile["fetched"][number][] = [];
  const subjects: string[] = [];
  const keys: string[] = [];
  const lists = new Map<string, string[]>();
  const subjectsIn = (nodes: readonly ts.Node[]): string[] =>
    nodes.flatMap((node) => {
      if (ts.isStringLiteral(node)) return allSubjects.filter((subject) => subject === node.text);
      if (ts.isIdentifier(node)) return lists.get(node.text) ?? [];
      if (ts.isArrayLiteralExpression(node)) return subjectsIn(node.elements);
      return ts.isAsExpression(node) || ts.isSpreadElement(node) ? subjectsIn([node.expression]) : [];
    });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const names = namesTaken(node);
      if (names.length > 0) {
        imports.push(...fileNamed(path, node.moduleSpecifier).map((file) => ({ file, names })));
      }
      return;
    }
    if (ts.isExportDeclaration(node)) {
      const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
      for (const file of fileNamed(path, node.moduleSpecifier)) {
        for (const { name } of names) passedOn.set(name.text, file);
      }
      return;
    }
    if (ts.isVariableDeclaration(node) && node.initializer) {
      lists.set(node.name.getText(), subjectsIn([node.initializer]));
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === "texts")
      subjects.push(...subjectsIn([node.initializer]));
    if (ts.isNewExpression(node)) subjects.push(...subjectsIn(node.arguments ?? []));
    if (ts.isCallExpression(node)) {
      if (node.expression.getText() === "loadTexts") subjects.push(...subjectsIn(node.arguments));
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const beside = ts.isCallExpression(node.parent) ? subjectsIn(node.parent.arguments) : [];
        for (const file of fileNamed(path, node.arguments[0])) fetched.push({ file, subjects: beside });
        return;
      }
    }
    if (ts.isStringLiteralLike(node)) keys.push(...keysLike([node.text]));
    if (ts.isTemplateExpression(node)) {
      keys.push(...keysLike([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, passedOn, fetched, subjects, keys };
}

/** Names of values; what is taken as a whole, or only run, has none. */
function namesTaken({ importClause }: ts.ImportDeclaration): string[] {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const names = importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names)) return [""];
  return names.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** The file of the source that an import names, if it is one. */
function fileNamed(from: string, specifier: ts.Node | undefined): string[] {
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return [];
  const path = join(dirname(from), specifier.text);
  return [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].filter((file) => existsSync(join(root, file)));
}

/** The keys that fit: between two parts stands what is known only when it is said. */
function keysLike(parts: readonly string[]): string[] {
  if (parts.length === 1) return parts.filter((key) => subjectOf.has(key));
  // Where the first word is open, it could be anything.
  if (!parts[0]?.includes(".") || parts.some((part) => !/^[\w.]*$/u.test(part))) return [];
  const pattern = new RegExp(`^${parts.join("(.+)").replaceAll(".", "\\.").replaceAll("(\\.+)", ".+")}$`, "u");
  return [...subjectOf.keys()].filter((key) => pattern.test(key));
}

const sources = new Map<string, SourceFile>();
function sourceOf(file: string): SourceFile {
  const known = sources.get(file) ?? readSource(file, readFileSync(join(root, file), "utf8"));
  sources.set(file, known);
  return known;
}

/** A file and what comes with it at once, as far as it stands in this folder or puts readings into words. */
function together(first: string, folder: string): string[] {
  const files = new Set([first]);
  for (const file of files) {
    for (const { file: next, names } of sourceOf(file).imports) {
      if (![folder, "src/results/"].some((room) => next.startsWith(room))) continue;
      for (const name of names) files.add(sourceOf(next).passedOn.get(name) ?? next);
    }
  }
  return [...files];
}

const unloadedIn = (files: readonly string[], loaded: readonly string[]): string[] =>
  files.flatMap((file) =>
    sourceOf(file)
      .keys.filter((key) => !["loading", ...loaded].includes(subjectOf.get(key) ?? ""))
      .map((key) => `${file}: ${key}`),
  );

const pane = "src/taskpane/";

interface Part {
  readonly file: string;
  readonly loaded: readonly string[];
}

/** The part of the pane that comes first, and those that it fetches, each once for every way to it. */
function partsFrom(part: Part, way: readonly string[] = []): Part[] {
  const fetched = together(part.file, pane).flatMap((file) => sourceOf(file).fetched);
  return [
    part,
    ...fetched
      .filter(({ file }) => file.startsWith(pane) && ![...way, part.file].includes(file))
      .flatMap(({ file, subjects }) => partsFrom({ file, loaded: [...part.loaded, ...subjects] }, [...way, part.file])),
  ];
}

const parts = partsFrom({ file: `${pane}showPane.tsx`, loaded: sourceOf(`${pane}texts.ts`).subjects });

test("every part of the pane is found, with what is loaded by then", () => {
  expect(parts[0]?.loaded).toEqual(["assess", "pane", "model", "workbookFaults"]);
  const results = parts.find(({ file }) => file === `${pane}evolution/EvolutionResults.tsx`);
  expect(results?.loaded).toEqual(expect.arrayContaining(["pane", "evolutionPage", "panels"]));
  expect(results?.loaded).not.toContain("modelPage");
});

test.each(parts)("$file says only what has come", ({ file, loaded }) => {
  expect(unloadedIn(together(file, pane), loaded)).toEqual([]);
});

test("a part whose subjects were forgotten is found out", () => {
  const file = `${pane}evolution/EvolutionResults.tsx`;
  const said = unloadedIn(together(file, pane), ["assess", "pane"]);
  expect(said).toContain(`${file}: evolutionPage.patterns`);
  expect(said).toContain("src/results/evolutionTable.ts: evolution.noShare");
});

const declarations = sourceOf("src/functions/catalogue.ts").imports.flatMap(({ file }) => sourceOf(file).fetched);

test("every function has its file", () => {
  expect(declarations).toHaveLength(functionFiles.size);
});

test.each(declarations.map(({ file }) => file))("%s says only what has come", (file) => {
  const files = together(file, "src/functions/");
  const loaded = files.flatMap((one) => sourceOf(one).subjects);
  expect(unloadedIn(files, loaded)).toEqual([]);
});
