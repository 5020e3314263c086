import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "jsonschema";
import { excelFiles } from "../../build/excelFiles";
import { manifestOf } from "../../build/manifest";
import { readSwitches } from "../../build/switches";
import { unifiedManifest } from "../../build/unifiedManifest";
import { sharedFile, testWith } from "../sharedFile";

const root = join(__dirname, "..", "..");
const template = readFileSync(join(root, "manifest.xml"), "utf8");
const build = (environment: Record<string, string> = {}) => {
  const switches = readSwitches({ host: "https://addin.example.org/clusters", manifest: "unified", ...environment });
  const files = unifiedManifest(manifestOf(template, switches, "0.1.0"));
  const read = (name: "manifest.json" | "zh-cn.json") => JSON.parse(files.get(name) ?? "");
  return { json: read("manifest.json"), chinese: read("zh-cn.json") };
};

testWith(sharedFile("schemas"), "the unified manifest is valid against Microsoft's schema", async (folder) => {
  const schema = JSON.parse(readFileSync(join(folder, "MicrosoftTeams.schema.v1.29.json"), "utf8"));
  const faults = (manifest: unknown) => new Validator().validate(manifest, schema).errors.map(String);
  expect(faults(build().json)).toEqual([]);
  expect(faults(build({ namespace: "DIC" }).json)).toEqual([]);
  expect(faults(build({ host: "https://localhost:3000" }).json)).toEqual([]);
  // The same check refuses functions beside the runtimes, where a page of the vendor shows them.
  const { json } = build();
  json.extensions[0].customFunctions = json.extensions[0].runtimes[0].customFunctions;
  expect(faults(json)).toHaveLength(1);
});

test("page, ribbon and functions share one runtime, and the functions are behind their address", () => {
  const [{ runtimes, ribbons, requirements }] = build().json.extensions;
  expect(runtimes).toHaveLength(1);
  expect(runtimes[0].lifetime).toBe("long");
  expect(runtimes[0].code.page).toBe("https://addin.example.org/clusters/taskpane.html");
  expect(runtimes[0].customFunctions).toEqual({ metadataUrl: "https://addin.example.org/clusters/functions.json" });
  expect(requirements.capabilities).toEqual([
    { name: "SharedRuntime", minVersion: "1.1" },
    { name: "ExcelApi", minVersion: "1.9" },
  ]);
  const { controls } = ribbons[0].tabs[0].groups[0];
  const actions: { id: string; type: string }[] = runtimes[0].actions;
  expect(controls.map(({ actionId }: { actionId: string }) => actions.find(({ id }) => id === actionId)?.type)).toEqual(
    ["executeFunction", "openPage"],
  );
  expect(build({ namespace: "DIC" }).json.extensions[0].runtimes[0].customFunctions.namespace).toEqual({
    id: "DIC",
    name: "DIC",
  });
});

test("each text has its Chinese at the place where it stands", () => {
  const { json, chinese } = build();
  const texts = Object.entries<string>(chinese).filter(([path]) => path !== "$schema");
  for (const [path, text] of texts) {
    const english = path.split(/[.[\]]+/u).reduce((place, key) => place?.[key], json);
    expect(english, path).toEqual(expect.any(String));
    if (!path.endsWith("Url")) expect(text, path).toMatch(/\p{Script=Han}/u);
  }
  expect(Object.fromEntries(texts)).toMatchObject({
    "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label": "评估所选",
    "extensions[0].runtimes[0].customFunctions.metadataUrl": "https://addin.example.org/clusters/functions.zh-CN.json",
  });
});

test("it stands beside the XML manifest under an identity of its own, and hides it where both are rolled out", () => {
  const { json } = build();
  const xmlId = /<Id>(.*)<\/Id>/u.exec(
    manifestOf(template, readSwitches({ host: "https://addin.example.org/clusters" }), "0.1.0"),
  )?.[1];
  expect(json.extensions[0].alternates).toEqual([{ hide: { customOfficeAddin: { officeAddinId: xmlId } } }]);
  expect(json.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(json.id).not.toBe(xmlId);
  expect(json.id).not.toBe(build({ host: "https://other.example.org" }).json.id);
});

test("the build writes the package only where it is asked for, twice the same", async () => {
  const files = async (environment: Record<string, string>) => excelFiles(root, readSwitches(environment), "0.1.0");
  expect([...(await files({})).keys()].filter((name) => name.startsWith("unified/"))).toEqual([]);
  const [one, two] = [await files({ manifest: "unified" }), await files({ manifest: "unified" })];
  expect([...one.keys()].filter((name) => name.startsWith("unified/"))).toEqual([
    "unified/manifest.json",
    "unified/zh-cn.json",
    "unified/color.png",
    "unified/outline.png",
    "unified/digital-cluster-assessment.zip",
  ]);
  expect(one).toEqual(two);
  // Width and height stand in the first chunk of a PNG: 192 and 32 pixels are asked for.
  const side = (name: string) => Buffer.from(one.get(name) ?? "").readUInt32BE(16);
  expect([side("unified/color.png"), side("unified/outline.png")]).toEqual([192, 32]);
});
