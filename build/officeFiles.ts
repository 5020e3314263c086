/**
 * The files of office.js that Excel needs, for offices without internet (`--env officejs=self`): unmodified, beside the
 * add-in, with their licence. Which they are is written in the loader itself (office.js): one file for each kind of
 * Excel and one text file for each language that it knows.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OfficeJs } from "./switches";

export const OFFICE_FOLDER = "office-js";

/** What the page asks for. */
export const officeAddress = (officeJs: OfficeJs): string =>
  officeJs.kind === "self" ? `${OFFICE_FOLDER}/office.js` : officeJs.address;

const fileOfPackage = (name: string): string =>
  join(dirname(require.resolve("@microsoft/office-js/package.json")), name);

/** Names in the package's `dist`, as the loader asks for them. */
export function officeFileNames(loader: string): string[] {
  const versions = /excel:\{([^}]*)\}/u.exec(loader)?.[1] ?? "";
  const hosts = [...versions.matchAll(/(\w+):"(\d+\.\d+)"/gu)].map(
    ([, kind, version]) => `excel-${kind}-${version}.js`,
  );
  const locales = /SupportedLocales=\{([^}]*)\}/u.exec(loader)?.[1] ?? "";
  const texts = [...locales.matchAll(/"?([a-z]{2}-[a-z-]+)"?:/gu)].map(([, locale]) => `${locale}/office_strings.js`);
  if (hosts.length === 0 || texts.length === 0)
    throw new Error(
      "The loader in @microsoft/office-js no longer lists its Excel files and languages where they were; see build/officeFiles.ts.",
    );
  // The last one is what the loader falls back to where no Excel answers: a browser that opens the page by itself.
  return ["office.js", ...hosts, ...texts, "o15apptofilemappingtable.js"];
}

const notice = (version: string): string => `Microsoft Office JavaScript API library (office.js) ${version}

These files are unmodified copies from the npm package @microsoft/office-js ${version}.
Copyright (c) Microsoft Corporation. All rights reserved. Their licence is in LICENSE.md beside this file.
They are here only so that this add-in can load them where there is no internet. That licence lets them be distributed
as part of this add-in; it does not let anybody modify them or publish them for others to copy.
Microsoft is not responsible for maintaining, updating or supporting this add-in.
`;

/** By their names in the built site. */
export function officeFiles(): ReadonlyMap<string, Buffer | string> {
  const about: { version: string } = JSON.parse(readFileSync(fileOfPackage("package.json"), "utf8"));
  const read = (name: string): Buffer => readFileSync(fileOfPackage(join("dist", name)));
  const names = officeFileNames(read("office.js").toString("utf8"));
  return new Map<string, Buffer | string>([
    ...names.map((name) => [`${OFFICE_FOLDER}/${name}`, read(name)] as const),
    [`${OFFICE_FOLDER}/LICENSE.md`, readFileSync(fileOfPackage("LICENSE.md"))],
    [`${OFFICE_FOLDER}/NOTICE.txt`, notice(about.version)],
  ]);
}
