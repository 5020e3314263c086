/** The parts list of a built site, CycloneDX 1.5: what npm knows of the dependencies, and what else is in the files. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly [property: string]: unknown;
}

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: Component[];
}

/** @returns how many parts it lists */
export function writeSbom(root: string, dist: string): number {
  const { ok, out, complaints } = npm(root, ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"]);
  if (!ok) throw new Error(`npm sbom failed, so there is no parts list: ${complaints}`);
  const sbom: Sbom = JSON.parse(out);
  // The same commit gives the same file, so that checksums of two builds can be compared.
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  sbom.metadata.component.name = readJson<{ name: string }>(join(root, "package.json")).name;
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  const others = shippedBesides(root, dist).filter(({ name, version }) => !listed.has(`${name}@${version}`));
  sbom.components.push(...others);
  writeFileSync(join(dist, "sbom.cdx.json"), `${JSON.stringify(sbom, null, 2)}\n`);
  return sbom.components.length;
}

/** Packages in the files that npm counts as tools: webpack's own few lines, and office.js where it is copied. */
function shippedBesides(root: string, dist: string): Component[] {
  const notice = readFileSync(join(dist, "NOTICE.txt"), "utf8");
  const bundled = [...notice.matchAll(/^=+\n\n(\S+) (\S+) \| (\S+)/gmu)].map(
    ([, name = "", version = "", licence = ""]) => component(name, version, { license: { id: licence } }),
  );
  if (!existsSync(join(dist, "office-js"))) return bundled;
  const office = "@microsoft/office-js";
  const { version } = readJson<{ version: string }>(join(root, "node_modules", office, "package.json"));
  const licence = { license: { name: "Microsoft Software License Terms, Office JavaScript API library" } };
  return [...bundled, component(office, version, licence)];
}

function component(name: string, version: string, licence: object): Component {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    "bom-ref": `${name}@${version}`,
    type: "library",
    name,
    version,
    scope: "required",
    purl,
    licenses: [licence],
  };
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, "utf8")) as Shape;
}
