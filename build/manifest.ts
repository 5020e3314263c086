/** The manifest of one build: the template in the project's folder with this build's address, identity and names in it. */
import { createHash } from "node:crypto";
import { withNamespace } from "../src/texts";
import { isLocal, LOCALHOST, type Switches } from "./switches";

/** The namespace of addresses in RFC 9562. */
const ADDRESSES = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * The same identity for the same address and namespace, for ever: an update replaces, another address stands beside it.
 * @example nameBasedIdentity("https://www.example.com/") // version 5 of RFC 9562
 */
export function nameBasedIdentity(address: string): string {
  const digest = createHash("sha1")
    .update(Buffer.from(ADDRESSES.replaceAll("-", ""), "hex"))
    .update(address, "utf8")
    .digest()
    .subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const text = digest.toString("hex");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}

/**
 * @param template - manifest.xml of the project, which is complete and valid for localhost
 * @param version - of the package, such as 0.1.0
 */
export function manifestOf(template: string, switches: Switches, version: string): string {
  const { host, namespace } = switches;
  const isTemplateItself = host === LOCALHOST && namespace === "";
  let xml = template;
  const put = (pattern: RegExp, replacement: string): void => {
    if (!pattern.test(xml))
      throw new Error(`manifest.xml has no place for ${replacement}: expected ${String(pattern)}.`);
    xml = xml.replace(pattern, () => replacement);
  };
  put(/<Version>[\d.]+<\/Version>/u, `<Version>${fourParts(version)}</Version>`);
  if (!isTemplateItself)
    put(/<Id>[0-9a-f-]{36}<\/Id>/u, `<Id>${nameBasedIdentity(namespace === "" ? host : `${host}#${namespace}`)}</Id>`);
  if (namespace !== "") {
    put(/<\/Metadata>/u, '</Metadata>\n            <Namespace resid="Functions.Namespace"/>');
    put(
      /<bt:ShortStrings>/u,
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`,
    );
  }
  if (!isLocal(switches)) xml = xml.replaceAll(" [dev]", "");
  return withNamespace(xml.replaceAll(LOCALHOST, host), namespace);
}

/** Office counts in four parts; it takes a manifest for newer only where one of them has grown. */
function fourParts(version: string): string {
  const [major, minor, patch] = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})/u.exec(version)?.slice(1) ?? [];
  if (patch === undefined)
    throw new Error(`package.json needs a version of three numbers, such as 0.1.0; found "${version}".`);
  return `${major}.${minor}.${patch}.0`;
}
