/**
 * What the add-in's pages may load and do. The pages carry the policy themselves, so that it holds on any server; the
 * ready server files in docs/deploy send it as a header as well, with the one directive that a page cannot carry.
 */
import { createHash } from "node:crypto";
import type { OfficeJs } from "./switches";

/**
 * Office on the web frames the pane inside Excel's own frame, which stands inside the page where the workbook lies: all
 * of them must be named. Desktop Excel frames nothing.
 */
const OFFICE_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/** The folder of office.js: it loads the file of its host and its texts from beside itself. */
const officeFolder = (officeJs: OfficeJs): string[] =>
  officeJs.kind === "self" ? [] : [officeJs.address.replace(/office\.js$/u, "")];

function paneDirectives(officeJs: OfficeJs): string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...officeFolder(officeJs)].join(" "),
    "worker-src 'self'",
    // Fluent fills empty style elements by script. A hash of nothing would allow exactly these, but WebKit, which Excel
    // on the Mac uses, does not accept one; and a nonce has to change with each answer, which a static site cannot do.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Neither the add-in nor office.js needs a connection: Excel is spoken to by messages. Closed for telemetry too.
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

export const panePolicy = (officeJs: OfficeJs): string => paneDirectives(officeJs).join("; ");

/** For the header of every file: the pane's policy, and who may frame it. */
export const headerPolicy = (officeJs: OfficeJs): string =>
  [...paneDirectives(officeJs), ["frame-ancestors 'self'", ...OFFICE_HOSTS].join(" ")].join("; ");

/** A help page is text with one style element, and the script of its search field beside it: it loads nothing else. */
export function helpPolicy(style: string): string {
  const hash = createHash("sha256").update(style, "utf8").digest("base64");
  return `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
