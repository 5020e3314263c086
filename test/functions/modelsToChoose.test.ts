import { functionsMetadata } from "../../src/functions/metadata";
import { helpPage } from "../../src/functions/helpPage";
import { builtInModelIds, builtInModels, languages } from "../../src/model";

// A model that is built in has to be found by the person who reads about `model`, not only by the one who knows its id.

const site = { host: "https://addin.example.org", namespace: "" };

test.each([
  ["en", /A built-in model \(([^)]*)\)/gu, 'Default: "DIC".'],
  ["zh-CN", /内置模型（([^）]*)）/gu, '默认 "DIC"。'],
] as const)("the argument model names every built-in model in %s", async (language, named, standard) => {
  for (const text of [JSON.stringify(await functionsMetadata(language, site)), await helpPage(language)]) {
    const plain = text.replaceAll('\\"', '"').replaceAll("&quot;", '"');
    const lists = [...plain.matchAll(named)].map(([, list]) => list ?? "");
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists)
      for (const id of ["DIC", "EU-PROXY", ...builtInModelIds]) expect(list).toContain(`"${id}"`);
    expect(plain).toContain(standard);
    expect(plain).not.toContain("{{");
  }
});

test.each(languages)("the help page in %s has a section of numbers for every built-in model", async (language) => {
  const page = await helpPage(language);
  expect(builtInModels.map(({ id }) => id)).toEqual(expect.arrayContaining(["DIC", "EU-PROXY"]));
  for (const { title, version, indicators } of builtInModels) {
    const section = page.split("<section").find((part) => part.includes(`${title[language]} ${version}</h2>`)) ?? "";
    for (const { code } of indicators) expect(section).toContain(`<td>${code}</td>`);
  }
});
