/** The headers that the ready server files in docs/deploy send, read out of those files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./builtSite";

type Headers = Readonly<Record<string, string>>;

const ready = (name: string): string => readFileSync(join(ROOT, "docs", "deploy", name), "utf8");

/** Of nginx.conf, by the path of a file. */
export function documentedHeaders(): (path: string) => Headers {
  const text = ready("nginx.conf");
  const [, usual = "", hashed = "", lasting = ""] =
    /map \$uri \$addin_cache \{\s*default "([^"]+)";\s*"~([^"]+)" "([^"]+)";/u.exec(text) ?? [];
  const fixed = [...text.matchAll(/^\s*add_header (\S+) "([^"]+)" always;$/gmu)].map(([, name, value]) => [
    name,
    value,
  ]);
  return (path) => ({
    ...Object.fromEntries(fixed),
    "Cache-Control": new RegExp(hashed, "u").test(path) ? lasting : usual,
  });
}

/** Of web.config, where no rule changes them. */
export function iisHeaders(): Headers {
  const added = ready("web.config").matchAll(/<add name="([\w-]+)" value="([^"]+)"\/>/gu);
  return Object.fromEntries([...added].map(([, name, value]) => [name, value]));
}
