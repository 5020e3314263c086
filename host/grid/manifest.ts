/** What the ribbon needs of the add-in's manifest. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server. */
  readonly icon: string;
  readonly action: { readonly kind: "run"; readonly name: string } | { readonly kind: "showPane" };
}
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}
export interface Manifest {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
}

const ANY = "*";
const children = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS(ANY, name)];
const own = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((child) => child.localName === name);

/** A text or address in the display language. */
function localised(element: Element | undefined, locale: string): string {
  const override =
    element && children(element, "Override").find((candidate) => candidate.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

export function readManifest(xml: string, locale: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const resource = (id: string | null | undefined): string => {
    const all = ["Image", "Url", "String"].flatMap((kind) => children(root, kind));
    return localised(
      all.find((element) => element.getAttribute("id") === id),
      locale,
    );
  };
  // This server serves from its root what the manifest may have in a folder of another.
  const home = new URL(".", children(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? location.href).href;
  const named = (parent: Element, name: string): string => resource(own(parent, name)?.getAttribute("resid"));
  const button = (control: Element): RibbonButton => {
    const supertip = own(control, "Supertip");
    const icon = children(control, "Image").find((image) => image.getAttribute("size") === "32");
    const action = own(control, "Action");
    const isRun = action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === "ExecuteFunction";
    return {
      id: control.getAttribute("id") ?? "",
      label: named(control, "Label"),
      tip: supertip ? named(supertip, "Description") : "",
      icon: resource(icon?.getAttribute("resid")).replace(home, "/"),
      action: isRun
        ? { kind: "run", name: children(action, "FunctionName")[0]?.textContent?.trim() ?? "" }
        : { kind: "showPane" },
    };
  };
  return {
    name: localised(children(root, "DisplayName")[0], locale),
    groups: children(root, "Group").map((group) => ({
      label: named(group, "Label"),
      buttons: children(group, "Control").map(button),
    })),
  };
}
