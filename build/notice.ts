/** The licences of the packages in the bundle, as text for people and lawyers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string;
  /** The licence files of the package, whole. */
  readonly texts: readonly string[];
}

/** Licences that let a product be given away in one file with it, and ask for nothing but the notice. */
const ALLOWED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Unlicense", "CC0-1.0"]);

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/**
 * Packages that name their licence in package.json and leave its text out: the text, and the holder whom their repository
 * names, are here instead.
 */
const TEXTS_OF_OURS: Readonly<Record<string, string>> = { "@fluentui/react-icons": "mit-microsoft.txt" };

/** By name. */
export function readPackages(folders: Iterable<string>): PackageLicence[] {
  const packages = new Map(
    [...folders].map((folder) => {
      const read = readPackage(folder);
      return [`${read.name}@${read.version}`, read] as const;
    }),
  );
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
}

function readPackage(folder: string): PackageLicence {
  const about: Record<string, unknown> = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = (name: string): string => {
    const value = about[name];
    return typeof value === "string" ? value : "";
  };
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  const ours = TEXTS_OF_OURS[text("name")];
  const paths =
    files.length === 0 && ours !== undefined
      ? [join(__dirname, "licences", ours)]
      : files.map((name) => join(folder, name));
  const texts = paths.map((path) => readFileSync(path, "utf8").trim());
  return { name: text("name"), version: text("version"), licence: text("license"), homepage: text("homepage"), texts };
}

/** @throws where a package may not be shipped, or does not say that it may. */
export function noticeText(packages: readonly PackageLicence[]): string {
  const faults = packages.flatMap(({ name, version, licence, texts }) => {
    if (!isAllowed(licence))
      return [
        `${name} ${version} is in the bundle under ${licence === "" ? "a licence that it does not name" : `the licence "${licence}"`}; allowed are ${[...ALLOWED].join(", ")}.`,
      ];
    return texts.length === 0 ? [`${name} ${version} is in the bundle but ships no licence text.`] : [];
  });
  if (faults.length > 0)
    throw new Error(
      [...faults, "Use another package, or allow this one in build/notice.ts after reading its licence."].join("\n"),
    );
  const sections = packages.map(({ name, version, licence, homepage, texts }) =>
    [[`${name} ${version}`, licence, homepage].filter((part) => part !== "").join(" | "), ...texts].join("\n\n"),
  );
  return [HEADING, ...sections].join(`\n\n${"=".repeat(78)}\n\n`) + "\n";
}

const HEADING = `Digital Cluster Assessment: packages whose code is part of these scripts, with their licences.
The product's own licence (MIT) is in LICENSE.txt beside this file.`;

/** One licence of the list, or a choice that offers one, such as (MIT OR GPL-2.0). */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/u, "$1")
    .split(/\s+OR\s+/u)
    .some((choice) => ALLOWED.has(choice));
}
