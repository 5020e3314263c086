import { readFileSync } from "node:fs";
import { join } from "node:path";
import { methodDocument, methodFiles } from "../../scripts/method/document";
import { ROOT } from "./builtSite";

test.each(methodFiles)(
  "the method in %s is what the models say today; else run npm run method",
  async (language, file) => {
    expect(readFileSync(join(ROOT, "docs", file), "utf8")).toBe(await methodDocument(language));
  },
);

test("a number of the model stands in the document with its origin", async () => {
  // The location quotient of the leading activity, 1.2, a convention of the literature.
  expect(await methodDocument("en")).toMatch(/\| `FL1` \| Location quotient[^|]* \| ratio \| ≥ 1\.2 \| L \|/u);
  expect(await methodDocument("zh-CN")).toMatch(/\| `FL1` \| 主导产业区位熵 \| ratio \| ≥ 1\.2 \| L \|/u);
});

test("a lever stands under the stage's name in its own model", async () => {
  expect(await methodDocument("en")).toMatch(
    /\| DI1 Platform construction \|.*\n(.*\n)*\| DI1 Connectivity \|.* gigabit networks \|/u,
  );
  expect(await methodDocument("zh-CN")).toMatch(/\| DI1 网络连接基础 \| [^|]* \| 千兆网络 \|/u);
});
