import { join, sep } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import { noticeText, readPackages } from "./notice";

/** Writes NOTICE.txt: the licences of exactly the packages whose code is in the built scripts. */
export class NoticePlugin {
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("NoticePlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "NoticePlugin", stage }, () => {
        // Small parts of webpack's own run inside every bundle: what joins the files.
        const folders = [...bundledPackages(compilation), join(this.root, "node_modules", "webpack")];
        const text = noticeText(readPackages(folders));
        compilation.emitAsset("NOTICE.txt", new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/** Folders of the packages in the chunks; what tree shaking removed is in none of them. */
function bundledPackages(compilation: Compilation): Set<string> {
  const folders = new Set<string>();
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModules(chunk))
      for (const file of filesOf(module)) {
        const folder = packageFolder(file);
        if (folder !== undefined) folders.add(folder);
      }
  return folders;
}

/** One file, or those that webpack joined into one scope. */
function filesOf(module: Module): string[] {
  const joined: unknown = "modules" in module ? module.modules : undefined;
  if (Array.isArray(joined)) return joined.flatMap(filesOf);
  return "resource" in module && typeof module.resource === "string" ? [module.resource] : [];
}

/** `.../node_modules/@scope/name` of a file inside it; undefined for our own. */
function packageFolder(file: string): string | undefined {
  const marker = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(marker);
  if (at < 0) return undefined;
  const parts = file.slice(at + marker.length).split(sep);
  return file.slice(0, at + marker.length) + parts.slice(0, parts[0]?.startsWith("@") ? 2 : 1).join(sep);
}
