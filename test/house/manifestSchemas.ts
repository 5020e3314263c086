/** Microsoft's schemas for the manifest, the one that the others are loaded for first. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const names = [
  "OfficeAppManifestV1_1.xsd",
  "OfficeAppBasicTypesV1_0.xsd",
  "TaskPaneAppVersionOverridesV1_0.xsd",
  "ContentAppVersionOverridesV1_0.xsd",
  "MailAppVersionOverridesV1_0.xsd",
  "MailAppVersionOverridesV1_1.xsd",
];

interface SchemaFile {
  readonly fileName: string;
  readonly contents: string;
}

export function manifestSchemas(folder: string): { schema: SchemaFile[]; preload: SchemaFile[] } {
  const files = names.map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  return { schema: files.slice(0, 1), preload: files.slice(1) };
}
