import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noticeText, readPackages } from "../../build/notice";
import { ROOT } from "./builtSite";

const dist = join(ROOT, "dist");

test("the notice names every package whose code the source maps find in the scripts", () => {
  const sources = readdirSync(dist)
    .filter((name) => name.endsWith(".js.map"))
    .flatMap((name): string[] => JSON.parse(readFileSync(join(dist, name), "utf8")).sources);
  const packages = new Set(
    sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []),
  );
  expect(packages).toContain("react");
  expect(packages).toContain("@fluentui/react-button");
  const notice = readFileSync(join(dist, "NOTICE.txt"), "utf8");
  expect([...packages].filter((name) => !notice.includes(`\n${name} `))).toEqual([]);
});

describe("a package in the bundle", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "notice-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function packageWith(about: object, files: Record<string, string> = {}): string {
    const place = join(folder, "package");
    mkdirSync(place);
    for (const [name, text] of Object.entries({ ...files, "package.json": JSON.stringify(about) }))
      writeFileSync(join(place, name), text);
    return place;
  }
  const noticeOf = (place: string): string => noticeText(readPackages([place]));

  test("stands in the notice with its version, its licence and the whole text", () => {
    const place = packageWith({ name: "gini", version: "1.2.3", license: "ISC" }, { "LICENCE.md": "Be kind.\n" });
    expect(noticeOf(place)).toMatch(/gini 1\.2\.3 \| ISC\n\nBe kind\./u);
  });

  test("under a choice of licences is taken where one of them is allowed", () => {
    const place = packageWith({ name: "gini", version: "1.0.0", license: "(GPL-3.0 OR MIT)" }, { LICENSE: "Text" });
    expect(noticeOf(place)).toContain("gini 1.0.0");
  });

  test.each([
    [
      "that must stay open source",
      { license: "GPL-3.0" },
      { LICENSE: "Text" },
      /gini 1\.0\.0 .* the licence "GPL-3\.0"/u,
    ],
    ["under two licences at once", { license: "MIT AND GPL-3.0" }, { LICENSE: "Text" }, /"MIT AND GPL-3\.0"/u],
    ["without a licence", {}, {}, /a licence that it does not name; allowed are MIT/u],
    ["without the text of its licence", { license: "MIT" }, {}, /ships no licence text/u],
  ])("%s fails the build", (_, about, files, sentence) => {
    const place = packageWith({ name: "gini", version: "1.0.0", ...about }, files);
    expect(() => noticeOf(place)).toThrow(sentence);
  });
});
