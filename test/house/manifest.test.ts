import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import { functionIds } from "../../src/functions/catalogue";
import { sharedFile, testWith } from "../sharedFile";
import { lintManifest } from "./lintManifest";
import { manifestSchemas } from "./manifestSchemas";

const root = join(__dirname, "..", "..");
const dist = (name: string): string => join(root, "dist", name);
const manifest = readFileSync(dist("manifest.xml"), "utf8");

testWith(sharedFile("schemas"), "the manifest is valid against Microsoft's schemas", async (folder) => {
  const schemas = manifestSchemas(folder);
  const validate = (contents: string) => validateXML({ xml: [{ fileName: "manifest.xml", contents }], ...schemas });
  expect((await validate(manifest)).errors).toEqual([]);
  // The same check refuses an element in the wrong place.
  expect(
    (await validate(manifest.replace("<ProviderName>", "<Permissions>ReadDocument</Permissions><ProviderName>"))).valid,
  ).toBe(false);
});

test("the manifest is clean under the checks that the schemas leave out", () => {
  expect(lintManifest(manifest, { isProduction: false })).toEqual([]);
});

test.each([
  [
    "an http address",
    (xml: string) => xml.replace("https://localhost:3000/runtime.js", "http://localhost:3000/runtime.js"),
    "http address",
  ],
  [
    "a resource that is missing",
    (xml: string) => xml.replace('<bt:String id="Pane.Label"', '<bt:String id="Pane.Label2"'),
    "resid without resource",
  ],
  [
    "a missing 80 px icon",
    (xml: string) => xml.replace('<bt:Image size="80" resid="Icon.80"/>', ""),
    "icon without 16, 32 and 80",
  ],
  ["a missing SupportUrl", (xml: string) => xml.replace(/<SupportUrl[^>]*>/u, ""), "SupportUrl"],
  [
    "unequal runtime resids",
    (xml: string) => xml.replace('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
    "different runtime resids",
  ],
  [
    "a TaskpaneId in a shared runtime",
    (xml: string) =>
      xml.replace('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>'),
    "TaskpaneId",
  ],
  [
    "a namespace without its text",
    (xml: string) => xml.replace("</Metadata>", '</Metadata><Namespace resid="Functions.Namespace"/>'),
    "resid without resource",
  ],
])("the checks find %s", (_, spoil, finding) => {
  expect(lintManifest(spoil(manifest), { isProduction: false }).join("; ")).toContain(finding);
});

test("localhost is refused in a production manifest", () => {
  expect(lintManifest(manifest, { isProduction: true }).join("; ")).toContain("localhost");
});

test("Office's own reader understands the manifest: names, permission, no namespace, two languages", async () => {
  const info = await OfficeAddinManifest.readManifestFile(dist("manifest.xml"));
  expect(info).toMatchObject({
    defaultLocale: "en-US",
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    hosts: ["Workbook"],
  });
  expect(manifest).not.toContain("<Namespace");
  expect(manifest).toContain('Locale="zh-CN"');
});

test("the metadata declare exactly the functions of the catalogue, in both languages, with examples", () => {
  for (const [name, script] of [
    ["functions.json", /Example: =CLUSTER/u],
    ["functions.zh-CN.json", /示例：=CLUSTER/u],
  ] as const) {
    const metadata: {
      functions: {
        id: string;
        name: string;
        description: string;
        parameters: { name: string; description: string }[];
      }[];
    } = JSON.parse(readFileSync(dist(name), "utf8"));
    expect(metadata.functions.map(({ id }) => id)).toEqual([...functionIds]);
    for (const { id, name: typed, description, parameters } of metadata.functions) {
      expect(typed).toBe(id);
      expect(description).toMatch(script);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(5);
    }
  }
});
