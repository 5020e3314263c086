/** What a build with switches writes, read as Excel and an administrator read it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { validateXML } from "xmllint-wasm";
import { manifestOf, nameBasedIdentity } from "../../build/manifest";
import { functionIds } from "../../src/functions/catalogue";
import { lintManifest } from "../house/lintManifest";
import { manifestSchemas } from "../house/manifestSchemas";
import { sharedFile, testWith } from "../sharedFile";
import { builtSite, ROOT } from "./builtSite";

const template = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const cdn = { kind: "elsewhere", address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" } as const;
const identityOf = (xml: string): string | undefined => /<Id>([^<]+)<\/Id>/u.exec(xml)?.[1];

let site: string;
const read = (name: string): string => readFileSync(join(site, name), "utf8");
beforeAll(async () => {
  site = await builtSite();
});

describe("the manifest", () => {
  test("has the host everywhere, its own identity, no mark of development", () => {
    const xml = read("manifest.xml");
    expect(lintManifest(xml, { isProduction: true })).toEqual([]);
    expect(xml).toContain('"https://addin.example.org/clusters/taskpane.html"');
    expect(xml).not.toContain("[dev]");
    expect(xml).not.toMatch(/[^.]CLUSTER[A-Z]+/u);
  });

  test("of this address has the identity that the standard gives it, the same every time", () => {
    // By Python's uuid.uuid5(uuid.NAMESPACE_URL, ...), an implementation of RFC 9562 by others.
    expect(nameBasedIdentity("https://addin.example.org")).toBe("55f8ef36-12fc-598d-997e-74170124473f");
    expect(nameBasedIdentity("https://addin.example.org#DIC")).toBe("a5af8722-8582-5c49-8d29-2a5bdab23718");
    const identities = [
      { host: "https://addin.example.org", namespace: "" },
      { host: "https://addin.example.org", namespace: "DIC" },
      { host: "https://other.example.org", namespace: "" },
      { host: "https://localhost:3000", namespace: "" },
    ].map((switches) => identityOf(manifestOf(template, { ...switches, officeJs: cdn, manifest: "xml" }, "0.1.0")));
    expect(identities.slice(0, 2)).toEqual([
      "55f8ef36-12fc-598d-997e-74170124473f",
      "a5af8722-8582-5c49-8d29-2a5bdab23718",
    ]);
    expect(new Set(identities).size).toBe(4);
    expect(identities[3]).toBe(identityOf(template));
  });

  test("for localhost stays the template, whose version is the package's", () => {
    const about: { version: string } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const plain = { host: "https://localhost:3000", namespace: "", officeJs: cdn, manifest: "xml" } as const;
    expect(manifestOf(template, plain, about.version)).toBe(template);
    expect(manifestOf(template, plain, "12.3.4")).toContain("<Version>12.3.4.0</Version>");
    expect(() => manifestOf(template, plain, "next")).toThrow(/three numbers, such as 0\.1\.0; found "next"/u);
  });

  testWith(sharedFile("schemas"), "is valid against Microsoft's schemas, namespace included", async (folder) => {
    const { schema, preload } = manifestSchemas(folder);
    const { errors } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: read("manifest.xml") }],
      schema,
      preload,
    });
    expect(errors).toEqual([]);
    expect(read("manifest.xml")).toContain('<Namespace resid="Functions.Namespace"/>');
  });
});

test("metadata keep the bare names, their examples and help addresses are those of this build", () => {
  for (const [name, page, ending] of [
    ["functions.json", "help.html", ".html"],
    ["functions.zh-CN.json", "help.zh-CN.html", ".zh-CN.html"],
  ] as const) {
    const whole = new JSDOM(read(page)).window.document;
    const { functions, enums }: Metadata = JSON.parse(read(name));
    expect(functions.map((one) => one.name)).toEqual([...functionIds]);
    for (const { id, description, helpUrl } of functions) {
      expect(description).toContain(`=DIC.${id}(`);
      const own = `help/${id.toLowerCase()}${ending}`;
      expect(helpUrl).toBe(`https://addin.example.org/clusters/${own}`);
      // The page says what the place on the help page says, which workbooks of earlier versions still lead to.
      const article = new JSDOM(read(own)).window.document.querySelector("article");
      const place = whole.getElementById(id.toLowerCase());
      place?.querySelector("h3")?.remove();
      expect(article?.textContent?.trim()).toBe(place?.textContent?.trim());
    }
    // Excel's own word for a text among the choices of an argument.
    expect(enums[0]?.values.map(({ stringValue }) => stringValue)).toEqual(["en", "zh-CN", "code"]);
  }
});

interface Metadata {
  functions: { id: string; name: string; description: string; helpUrl: string }[];
  enums: { values: { stringValue: string }[] }[];
}

test("every formula on the help pages can be typed as it stands", () => {
  const pages = readdirSync(join(site, "help")).map((name) => `help/${name}`);
  expect(pages).toHaveLength(2 * functionIds.length);
  for (const name of pages) expect(read(name)).not.toMatch(/=CLUSTER|[^.\w]CLUSTER[A-Z]+\(/u);
  for (const name of ["help.html", "help.zh-CN.html"]) {
    expect(read(name)).toContain("=DIC.CLUSTERTYPE(");
    expect(read(name)).not.toMatch(/=CLUSTER|[^.\w]CLUSTER[A-Z]+\(/u);
  }
});

test("every link of the help pages leads to a file and a place of this build", () => {
  const pages = ["help.html", "help.zh-CN.html", ...readdirSync(join(site, "help")).map((name) => `help/${name}`)];
  const ids = new Map(
    pages.map((name) => [name, new Set([...read(name).matchAll(/ id="([^"]+)"/gu)].map(([, id = ""]) => id))]),
  );
  const broken = pages.flatMap((name) =>
    [...read(name).matchAll(/ href="([^"]+)"/gu)].flatMap(([, link = ""]) => {
      const { pathname, hash } = new URL(link, `https://a.example/${name}`);
      const known = ids.get(pathname.slice(1));
      return known && (hash === "" || known.has(hash.slice(1))) ? [] : [`${name}: ${link}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("only the names that the manifest or a person knows stay; all others change with their content", () => {
  const scripts = readdirSync(site).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/u.test(name))).toEqual(["help.js", "runtime.js"]);
  expect(scripts.length).toBeGreaterThan(3);
  // What holds data alone, the parts of the help, has nothing to lead back to.
  for (const script of scripts.filter((name) => !name.startsWith("help-"))) {
    expect(existsSync(join(site, `${script}.map`))).toBe(true);
  }
});

describe("the copy of office.js", () => {
  const original = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const copy = (name: string): string => join(site, "office-js", name);
  const loader = readFileSync(join(original, "office.debug.js"), "utf8");

  test("holds a file for every kind of Excel and every language that the loader can ask for, unmodified", () => {
    const versions = /"excel": (\{[^}]*\})/u.exec(loader)?.[1] ?? "";
    const hosts: Record<string, string> = JSON.parse(versions);
    const locales: Record<string, boolean> = JSON.parse(/OSF\.SupportedLocales = (\{[^}]*\})/u.exec(loader)?.[1] ?? "");
    const names = [
      "office.js",
      "o15apptofilemappingtable.js",
      ...Object.entries(hosts).map(([kind, version]) => `excel-${kind}-${version}.js`),
      ...Object.keys(locales).map((locale) => `${locale}/office_strings.js`),
    ];
    expect(names).toContain("excel-web-16.00.js");
    expect(names).toContain("zh-cn/office_strings.js");
    for (const name of names) expect(readFileSync(copy(name)).equals(readFileSync(join(original, name)))).toBe(true);
  });

  test("comes with its licence and says whose it is, and the page asks for it", () => {
    expect(readFileSync(copy("LICENSE.md"), "utf8")).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
    expect(readFileSync(copy("NOTICE.txt"), "utf8")).toMatch(/unmodified.*not responsible for maintaining/su);
    const [first] = new JSDOM(read("taskpane.html")).window.document.scripts;
    expect(first?.getAttribute("src")).toBe("office-js/office.js");
    expect(read("taskpane.html")).not.toContain("appsforoffice");
  });
});

test("the usual build holds no copy of office.js", () => {
  expect(existsSync(join(ROOT, "dist", "office-js"))).toBe(false);
});

test("a build with a wrong switch fails and says what was expected", async () => {
  await expect(builtSite(["officejs=cnd"])).rejects.toThrow(/--env officejs expects cdn .* found "cnd"/u);
});
