import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { excelFiles, readyWorkbooks } from "./excelFiles";
import { officeFiles } from "./officeFiles";
import type { Switches } from "./switches";

/** Puts beside the script what Excel reads, and office.js where the build asks for it. */
export class SiteFilesPlugin {
  constructor(
    private readonly root: string,
    private readonly switches: Switches,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SiteFilesPlugin", (compilation) => {
      const about: { version: string } = JSON.parse(readFileSync(join(this.root, "package.json"), "utf8"));
      const own = async (): Promise<void> => {
        const isForPeople = compiler.options.mode === "production";
        for (const [name, content] of [
          ...(await excelFiles(this.root, this.switches, about.version)),
          ...(isForPeople ? await readyWorkbooks() : []),
        ])
          // The minimiser would change the style whose hash the help page's policy names.
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
      };
      const office = (): void => {
        for (const [name, content] of officeFiles())
          // Their licence allows no change, so the minimiser may not see them.
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
      };
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "SiteFilesPlugin", stage }, own);
      if (this.switches.officeJs.kind === "self")
        compilation.hooks.processAssets.tap(
          { name: "SiteFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
          office,
        );
    });
  }
}
