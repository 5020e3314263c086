import { basename, join } from "node:path";
import { JSDOM } from "jsdom";
import type { LoaderContext } from "webpack";
import { helpPage } from "../src/functions/helpPage";
import { helpParts } from "../src/functions/helpParts";
import { languages } from "../src/model";

/** Fills a file that is called like a language with the parts of its help page, so that the pane searches the same. */
export default function helpPartsLoader(this: LoaderContext<unknown>): void {
  const done = this.async();
  const language = languages.find((one) => one === basename(this.resourcePath, ".help"));
  // Whatever the help says comes from there.
  this.addContextDependency(join(this.rootContext, "src"));
  if (!language) return done(new Error(`${this.resourcePath} should be called like one of ${languages.join(", ")}.`));
  helpPage(language).then(
    (page) => done(null, JSON.stringify(helpParts(new JSDOM(page).window.document))),
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
  );
}
