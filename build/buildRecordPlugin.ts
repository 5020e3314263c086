import { resolve } from "node:path";
import type { Compiler } from "webpack";
import { builtFolder, forgetRecord, outputFingerprints, sourceFingerprints, writeRecord } from "./buildRecord";
import type { Fingerprints } from "./staleness";

/** Writes down what `dist` was built from, once all of it is there. A build into another folder leaves the record alone. */
export class BuildRecordPlugin {
  constructor(
    private readonly root: string,
    private readonly recipe: string,
  ) {}

  apply(compiler: Compiler): void {
    let sources: Fingerprints = {};
    const isOurs = (): boolean => resolve(compiler.outputPath) === builtFolder(this.root);
    compiler.hooks.beforeRun.tap("BuildRecordPlugin", () => {
      if (!isOurs()) return;
      forgetRecord(this.root);
      sources = sourceFingerprints(this.root);
    });
    compiler.hooks.done.tap("BuildRecordPlugin", (stats) => {
      if (!isOurs() || stats.hasErrors()) return;
      const paths = stats.compilation.getAssets().map(({ name }) => `dist/${name}`);
      writeRecord(this.root, { recipe: this.recipe, sources, outputs: outputFingerprints(this.root, paths) });
    });
  }
}
