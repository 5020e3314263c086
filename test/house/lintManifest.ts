/** What can be wrong with a shared-runtime manifest although Microsoft's schemas accept it. */
export function lintManifest(xml: string, { isProduction }: { isProduction: boolean }): string[] {
  const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = ""]) => found);
  const addresses = all(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/gu);
  const resources = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/gu));
  const dangling = all(/resid="([^"]+)"/gu).filter((resid) => !resources.has(resid));
  const icons = all(/<Icon>([\s\S]*?)<\/Icon>/gu);
  const runtimeResids = new Set([
    ...all(/<Runtime [^>]*resid="([^"]+)"/gu),
    ...all(/<Page>\s*<SourceLocation resid="([^"]+)"/gu),
    ...all(/<FunctionFile resid="([^"]+)"/gu),
    ...all(/<Action xsi:type="ShowTaskpane">[\s\S]*?<SourceLocation resid="([^"]+)"/gu),
  ]);
  return [
    ...addresses.filter((address) => !address.startsWith("https://")).map((address) => `http address: ${address}`),
    ...[...new Set(dangling)].map((resid) => `resid without resource: ${resid}`),
    ...icons
      .filter((icon) => !["16", "32", "80"].every((size) => icon.includes(`size="${size}"`)))
      .map(() => "icon without 16, 32 and 80 px"),
    ...["SupportUrl", "IconUrl", "HighResolutionIconUrl"]
      .filter((element) => !xml.includes(`<${element} `))
      .map((element) => `no ${element}`),
    ...(runtimeResids.size > 1 ? [`different runtime resids: ${[...runtimeResids].join(", ")}`] : []),
    ...(xml.includes("<TaskpaneId>") ? ["TaskpaneId inside a shared-runtime host"] : []),
    ...(isProduction && xml.includes("localhost") ? ["localhost in a production manifest"] : []),
  ];
}
