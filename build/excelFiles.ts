/** What Excel and people read beside the script: metadata of the functions, help pages, manifest, icons. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../src/functions/metadata";
import { helpPage } from "../src/functions/helpPage";
import { helpStyle } from "../src/functions/helpStyle";
import { defaultModel, languages, modelKey } from "../src/model";
import { workbookFile } from "../scripts/workbook/workbookFile";
import { withNamespace } from "../src/texts";
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
  return new Map<string, string | Buffer>([
    ["functions.json", JSON.stringify(await functionsMetadata("en", switches), null, 2)],
    ["functions.zh-CN.json", JSON.stringify(await functionsMetadata("zh-CN", switches), null, 2)],
    ["help.html", guarded(withNamespace(await helpPage("en"), switches.namespace))],
    ["help.zh-CN.html", guarded(withNamespace(await helpPage("zh-CN"), switches.namespace))],
    ["manifest.xml", manifestOf(readFileSync(join(root, "manifest.xml"), "utf8"), switches, version)],
    ["LICENSE.txt", readFileSync(join(root, "LICENSE"), "utf8")],
    ...readdirSync(icons).map((icon) => [`assets/icons/${icon}`, readFileSync(join(icons, icon))] as const),
  ]);
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
