/** What Excel and people read beside the script: metadata of the functions, help pages, manifest, icons. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { functionsMetadata } from "../src/functions/metadata";
import { functionIds } from "../src/functions/catalogue";
import { functionPage, functionPageName } from "../src/functions/helpFunction";
import { helpPage } from "../src/functions/helpPage";
import { helpStyle } from "../src/functions/helpStyle";
import { defaultModel, languages, modelKey } from "../src/model";
import { workbookFile } from "../scripts/workbook/workbookFile";
import { translatorFor, withNamespace } from "../src/texts";
import { helpPolicy } from "./contentPolicy";
import { manifestOf } from "./manifest";
import type { Switches } from "./switches";

/** The ready workbooks that assess themselves, for offices without the add-in; a build for development leaves them out. */
export async function readyWorkbooks(): Promise<Files> {
  const files = new Map<string, Buffer>();
  for (const language of languages)
    files.set(
      `workbooks/${modelKey(defaultModel)}-${language}.xlsx`,
      Buffer.from(await workbookFile(defaultModel, language)),
    );
  return files;
}

type Files = ReadonlyMap<string, string | Buffer>;

export async function excelFiles(root: string, switches: Switches, version: string): Promise<Files> {
  const icons = join(root, "assets", "icons");
  const manifest = manifestOf(readFileSync(join(root, "manifest.xml"), "utf8"), switches, version);
  return new Map<string, string | Buffer>([
    ["functions.json", JSON.stringify(await functionsMetadata("en", switches), null, 2)],
    ["functions.zh-CN.json", JSON.stringify(await functionsMetadata("zh-CN", switches), null, 2)],
    ...(await helpFiles(switches.namespace)),
    ["manifest.xml", manifest],
    ...(switches.manifest === "unified" ? await unifiedFiles(root, manifest) : []),
    ["LICENSE.txt", readFileSync(join(root, "LICENSE"), "utf8")],
    ...readdirSync(icons).map((icon) => [`assets/icons/${icon}`, readFileSync(join(icons, icon))] as const),
  ]);
}

/** The package of the unified manifest, its files and the archive that an administrator uploads. */
async function unifiedFiles(root: string, manifest: string): Promise<[string, Buffer][]> {
  // Only here, because it brings jsdom with it.
  const { unifiedManifest } = await import("./unifiedManifest");
  const icon = (name: string): Buffer => readFileSync(join(root, "assets", "package", name));
  const files: [string, Buffer][] = [
    ...[...unifiedManifest(manifest)].map(([name, text]): [string, Buffer] => [name, Buffer.from(text)]),
    ["color.png", icon("color.png")],
    ["outline.png", icon("outline.png")],
  ];
  // The time of day would make two builds of one commit differ.
  const archive = zipSync(Object.fromEntries(files), { mtime: "1980-01-01T12:00:00" });
  return [
    ...files.map(([name, content]): [string, Buffer] => [`unified/${name}`, content]),
    ["unified/digital-cluster-assessment.zip", Buffer.from(archive)],
  ];
}

/** The help page in each language, and a page for each function. */
async function helpFiles(namespace: string): Promise<[name: string, content: string][]> {
  const files: [name: string, content: string][] = [];
  const add = (name: string, content: string): void =>
    void files.push([name, guarded(withNamespace(content, namespace))]);
  for (const language of languages) {
    const all = await helpPage(language);
    add(translatorFor(language)("help.page"), all);
    for (const id of functionIds) add(functionPageName(id, language), await functionPage(id, language));
  }
  return files;
}

/** A help page with its policy in it. */
function guarded(page: string): string {
  const place = '<meta charset="utf-8">';
  if (!page.includes(place)) throw new Error(`The help page needs ${place}, where its content policy goes.`);
  return page.replace(
    place,
    `${place}\n<meta http-equiv="Content-Security-Policy" content="${helpPolicy(helpStyle)}">`,
  );
}
