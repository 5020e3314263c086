import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const read = (...parts: string[]): string => readFileSync(join(root, ...parts), "utf8");

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const packageOf = (...parts: string[]): Package => JSON.parse(read(...parts, "package.json"));

/** The rows of the table below a heading: its first three cells. */
function told(heading: string): string[][] {
  const [, rest = ""] = read("docs", "dependencies.md").split(`\n## ${heading}\n`);
  const [part = ""] = rest.split("\n## ");
  return part
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| package"))
    .map((line) =>
      line
        .split("|")
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
}

const installed = (packages: Readonly<Record<string, string>> = {}): string[][] =>
  Object.entries(packages).map(([name, version]) => {
    const { license = "" } = packageOf("node_modules", name);
    return [name, version, license];
  });

test("docs/dependencies.md tells every package with its version and licence, bundled ones apart", () => {
  const { dependencies, devDependencies } = packageOf();
  expect(told("In the bundle")).toEqual(installed(dependencies));
  const own = installed(devDependencies).map(([name, version, licence]) =>
    // A file of its own, which npm does not name by a short word.
    name === "@microsoft/office-js" ? [name, version, "LICENSE"] : [name, version, licence],
  );
  expect(told("For development")).toEqual(own);
});
