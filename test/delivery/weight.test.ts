import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { startTestHost } from "../../host";
import { languages } from "../../src/model";
import { en } from "../../src/texts/en";
import { allSubjects, type Subject } from "../../src/texts/translate";
import { zhCN } from "../../src/texts/zh-CN";
import { ROOT } from "./builtSite";

// How much the shipped script weighs, in thousands of bytes of gzip, and what is not in it.

const kilobytes = (name: string): number => gzipSync(readFileSync(join(ROOT, "dist", name))).length / 1000;

const folders = { en, "zh-CN": zhCN };

interface Texts {
  readonly [key: string]: string | Texts;
}
const allSentences = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === "string" ? [text] : allSentences(text)));
/** Those that stand in a script as they stand in the texts, and are long enough to stand there for nothing else. */
const sentences = (texts: Texts): string[] =>
  allSentences(texts).filter((text) => Buffer.byteLength(text) > 24 && !/["'\\\n]/u.test(text));

const script = readFileSync(join(ROOT, "dist", "runtime.js"), "utf8");

describe.each(languages)("the script that every formula waits for, in %s", (language) => {
  const { atOnce, subjects } = folders[language];
  const comesWithScript = (subject: Subject): boolean => subject in atOnce;
  const said = allSentences(atOnce).join("\n");

  test.each(allSubjects.filter((subject) => !comesWithScript(subject)))(
    "holds no sentence about %s",
    async (subject) => {
      const { texts } = await subjects[subject]();
      // Some sentence is a part of one that has to be there.
      expect(sentences(texts).filter((text) => !said.includes(text) && script.includes(text))).toEqual([]);
    },
  );
});

test("it holds what an English formula says, so that the first one waits for nothing else", () => {
  const said = sentences(en.atOnce);
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((text) => !script.includes(text))).toEqual([]);
});

test("every formula waits for at most 85 KB", () => {
  expect(kilobytes("runtime.js")).toBeLessThanOrEqual(85);
});

test("all that opening the pane fetches is at most 215 KB", async () => {
  const host = await startTestHost();
  try {
    await host.until(() => host.document.querySelector("button:enabled") !== null, "a button that can be pressed");
    await host.settled();
    const scripts = host.fetched.filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("runtime.js");
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThanOrEqual(215);
  } finally {
    host.close();
  }
});
