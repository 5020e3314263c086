/** What may follow `npm run build -- --env`: where the add-in is served, what its functions are called, whence office.js comes. */

export const LOCALHOST = "https://localhost:3000";

/** Microsoft asks add-ins to take office.js from here; under the test host the server answers this address. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface Switches {
  /** Where the add-in is served, without a slash at the end. */
  readonly host: string;
  /** What stands before the names of the functions; empty for none. */
  readonly namespace: string;
  readonly officeJs: OfficeJs;
  /** Which manifests the build writes; the XML one is never left out. */
  readonly manifest: "xml" | "unified";
}

export type OfficeJs =
  | { readonly kind: "elsewhere"; readonly address: string }
  /** The unmodified files lie beside the add-in. */
  | { readonly kind: "self" };

/** What follows `--env`, as webpack reads it: "namespace=DIC", or a name alone. */
export function readEnvironment(switches: readonly string[]): Record<string, string | true> {
  return Object.fromEntries(
    switches.map((text) => {
      const at = text.indexOf("=");
      return at < 0 ? [text, true] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

/** Names that webpack itself puts among the switches. */
const OF_WEBPACK = /^WEBPACK_/u;

/** @throws where a switch is unknown or its value is not what it has to be: a build for nowhere helps nobody. */
export function readSwitches(environment: Readonly<Record<string, unknown>> = {}): Switches {
  const known = ["host", "namespace", "officejs", "manifest"];
  const unknown = Object.keys(environment).find((name) => !known.includes(name) && !OF_WEBPACK.test(name));
  if (unknown !== undefined)
    throw new Error(`The build knows the switches ${known.join(", ")}; found --env ${unknown}=... Correct its name.`);
  return {
    host: readHost(environment["host"]),
    namespace: readNamespace(environment["namespace"]),
    officeJs: readOfficeJs(environment["officejs"]),
    manifest: readManifest(environment["manifest"]),
  };
}

function readHost(given: unknown): string {
  if (given === undefined) return LOCALHOST;
  const refuse = (why: string): never => {
    throw new Error(
      `--env host expects the https address of the folder that will hold the files, such as https://addin.example.org or https://intranet.example.org/clusters; found ${shown(given)}: ${why}.`,
    );
  };
  if (typeof given !== "string" || !URL.canParse(given)) return refuse("that is no address");
  const url = new URL(given);
  if (url.protocol !== "https:") return refuse("Excel loads add-ins over https only, on localhost too");
  if (url.username !== "" || url.password !== "") return refuse("a manifest may not carry a name or a password");
  if (url.search !== "" || url.hash !== "") return refuse("nothing may follow the path");
  if (!/^[\w./~-]*$/u.test(url.pathname))
    return refuse("a path may hold letters, digits and . _ ~ - only, or the manifest cannot name it everywhere");
  if (/\.(?:html?|xml|js)$/u.test(url.pathname)) return refuse("that is a file, the folder is asked for");
  return url.origin + url.pathname.replace(/\/+$/u, "");
}

function readNamespace(given: unknown): string {
  if (given === undefined) return "";
  // Excel: it starts with a letter; a resource of the manifest names it in at most 32 characters.
  if (typeof given === "string" && /^[A-Za-z][A-Za-z0-9_]{1,31}$/u.test(given) && !looksLikeCell(given)) return given;
  throw new Error(
    `--env namespace expects 2 to 32 letters, digits or underscores that start with a letter and are no cell address, such as DIC for =DIC.CLUSTERTYPE(...); found ${shown(given)}.`,
  );
}

const looksLikeCell = (name: string): boolean => /^[A-Za-z]{1,3}\d+$/u.test(name) || /^R\d*C\d*$/iu.test(name);

function readOfficeJs(given: unknown): OfficeJs {
  if (given === undefined || given === "cdn") return { kind: "elsewhere", address: OFFICE_CDN };
  if (given === "self") return { kind: "self" };
  // The loader finds its other files by its own name and refuses any other.
  if (typeof given === "string" && URL.canParse(given)) {
    const url = new URL(given);
    if (url.protocol === "https:" && url.href === given && /^[^?#;,'\s]+\/office\.js$/u.test(given))
      return { kind: "elsewhere", address: given };
  }
  throw new Error(
    `--env officejs expects cdn (Microsoft's address), self (a copy beside the add-in) or the https address of another copy that ends in /office.js; found ${shown(given)}.`,
  );
}

function readManifest(given: unknown): Switches["manifest"] {
  if (given === undefined) return "xml";
  if (given === "xml" || given === "unified") return given;
  throw new Error(
    `--env manifest expects xml (manifest.xml alone, the default) or unified (a package for the Microsoft 365 admin center beside it); found ${shown(given)}.`,
  );
}

const shown = (given: unknown): string => (given === true || given === "" ? "nothing" : `"${String(given)}"`);

export const isLocal = ({ host }: Switches): boolean => new URL(host).hostname === "localhost";
