/**
 * The unified (JSON) manifest of a build, made from the XML manifest of the same build, so that the two cannot disagree, as the
 * package that the Microsoft 365 admin centre takes: manifest.json, its Chinese strings and two icons.
 *
 * The functions stay in functions.json behind `metadataUrl`: written inline they could not say `allowErrorForDataTypeAny`, on
 * which error cells rely, nor `options`, on which "blank is never zero" relies. Page, ribbon and functions share one runtime.
 * The XML manifest stays the main one: perpetual Office does not read this one.
 */
import { JSDOM } from "jsdom";
import { nameBasedIdentity } from "./manifest";

const SCHEMAS = "https://developer.microsoft.com/json-schemas/teams/v1.29";
const RUNTIME = "SharedRuntime";
const OPEN_PANE = "openPane";

/** What the XML manifest has no place for: the schema takes 80 characters for the short description, 30 for the short name. */
const SHORT = {
  name: { en: "Digital Clusters", zh: "数字产业集群评估" },
  description: { en: "Assesses digital industry clusters in the worksheet.", zh: "在工作表中评估数字产业集群。" },
};
/** The ground of the icon. */
const ACCENT = "#0b5563";

interface Localized {
  readonly en: string;
  readonly zh: string;
}

/** Files of the package by name, without the icons. */
export function unifiedManifest(xml: string): ReadonlyMap<"manifest.json" | "zh-cn.json", string> {
  const manifest = new XmlManifest(xml);
  const chinese: Record<string, string> = {};
  /** The English text, whose Chinese goes to the other file under its place in this one. */
  const at = (path: string, { en, zh }: Localized): string => {
    chinese[path] = zh;
    return en;
  };
  const group = manifest.only("Group");
  const groupPath = "extensions[0].ribbons[0].tabs[0].groups[0]";
  const controls = manifest.all("Control").map((control, index) => {
    const path = `${groupPath}.controls[${index}]`;
    const action = manifest.textOf("FunctionName", control);
    return {
      id: control.id,
      type: "button",
      label: at(`${path}.label`, manifest.named("Label", control)),
      icons: manifest.iconsOf(control),
      supertip: {
        title: at(`${path}.supertip.title`, manifest.named("Title", control)),
        description: at(`${path}.supertip.description`, manifest.named("Description", control)),
      },
      actionId: action ?? OPEN_PANE,
    };
  });
  const page = manifest.resource("Pane.Url").en;
  const metadata = manifest.resource("Functions.Metadata");
  const help = manifest.resource("Help.Url");
  const namespace = manifest.all("Namespace").length > 0 ? manifest.resource("Functions.Namespace").en : undefined;
  const folder = new URL(".", page).href;
  const start = manifest.only("GetStarted");

  const json = {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: "1.29",
    version: manifest.text("Version").replace(/\.\d+$/u, ""),
    id: nameBasedIdentity(`${manifest.text("Id")}#unified`),
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: [{ languageTag: "zh-cn", file: "zh-cn.json" }],
    },
    developer: {
      name: manifest.text("ProviderName"),
      websiteUrl: help.en,
      privacyUrl: help.en,
      termsOfUseUrl: `${folder}LICENSE.txt`,
    },
    name: { short: at("name.short", SHORT.name), full: at("name.full", manifest.own("DisplayName")) },
    description: {
      short: at("description.short", SHORT.description),
      full: at("description.full", manifest.own("Description")),
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: ACCENT,
    validDomains: [new URL(page).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: { scopes: ["workbook"], capabilities: manifest.requirements() },
        runtimes: [
          {
            id: RUNTIME,
            type: "general",
            lifetime: "long",
            code: { page, script: manifest.resource("Functions.Script").en },
            actions: controls.map(({ actionId }) =>
              actionId === OPEN_PANE
                ? { id: actionId, type: "openPage", view: "pane" }
                : { id: actionId, type: "executeFunction" },
            ),
            customFunctions: {
              ...(namespace === undefined ? {} : { namespace: { id: namespace, name: namespace } }),
              metadataUrl: at("extensions[0].runtimes[0].customFunctions.metadataUrl", metadata),
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: manifest.only("OfficeTab").id,
                groups: [
                  {
                    id: group.id,
                    label: at(`${groupPath}.label`, manifest.named("Label", group)),
                    icons: manifest.iconsOf(group),
                    controls,
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: at("extensions[0].getStartedMessages[0].title", manifest.named("Title", start)),
            description: at("extensions[0].getStartedMessages[0].description", manifest.named("Description", start)),
            learnMoreUrl: at("extensions[0].getStartedMessages[0].learnMoreUrl", help),
          },
        ],
        // Where both are rolled out, Excel shows one of them.
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: manifest.text("Id") } } }],
      },
    ],
  };
  const localized = { $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`, ...chinese };
  return new Map([
    ["manifest.json", JSON.stringify(json, null, 2)],
    ["zh-cn.json", JSON.stringify(localized, null, 2)],
  ]);
}

/** The XML manifest, read by the names of its elements. */
class XmlManifest {
  private readonly document: Document;

  constructor(xml: string) {
    this.document = new JSDOM(xml, { contentType: "application/xml" }).window.document;
  }

  all(name: string, inside: ParentNode = this.document): Element[] {
    return [...inside.querySelectorAll("*")].filter(({ localName }) => localName === name);
  }
  only(name: string, inside?: ParentNode): Element {
    const [first] = this.all(name, inside);
    if (!first) throw new Error(`manifest.xml needs the element <${name}> for the unified manifest.`);
    return first;
  }
  textOf(name: string, inside: ParentNode): string | undefined {
    return this.all(name, inside)[0]?.textContent ?? undefined;
  }
  text(name: string): string {
    return this.only(name).textContent ?? "";
  }
  /** What an element says itself, in both languages. */
  own(name: string): Localized {
    return this.localized(this.only(name));
  }
  /** What the resource says that an element names. */
  named(name: string, inside: ParentNode): Localized {
    return this.resource(this.only(name, inside).getAttribute("resid") ?? "");
  }
  resource(id: string): Localized {
    const element = this.document.querySelector(`[id="${id}"]`);
    if (!element) throw new Error(`manifest.xml has no resource ${id}.`);
    return this.localized(element);
  }
  iconsOf(element: Element): { size: number; url: string }[] {
    return [...this.only("Icon", element).children].map((image) => ({
      size: Number(image.getAttribute("size")),
      url: this.resource(image.getAttribute("resid") ?? "").en,
    }));
  }
  requirements(): { name: string; minVersion: string }[] {
    return this.all("Set").map((set) => ({
      name: set.getAttribute("Name") ?? "",
      minVersion: set.getAttribute("MinVersion") ?? "",
    }));
  }
  private localized(element: Element): Localized {
    const en = element.getAttribute("DefaultValue") ?? "";
    return { en, zh: this.all("Override", element)[0]?.getAttribute("Value") ?? en };
  }
}
