/** What stands before the names of an add-in's functions: the text that `<Namespace>` of its manifest names; empty for none. */
export function namespaceOf(manifest: string): string {
  const resid = /<Namespace\s+resid="([^"]+)"/u.exec(manifest)?.[1];
  if (resid === undefined) return "";
  const texts = manifest.matchAll(/<bt:String\s+id="([^"]+)"\s+DefaultValue="([^"]*)"/gu);
  return [...texts].find(([, id]) => id === resid)?.[2] ?? "";
}
