/**
 * One https origin for all: the built add-in at the root, the host page under /host/, and the office.js package under /office-js/.
 * The add-in's page asks Microsoft's address for office.js; in the page as served that one address is ours. The files themselves stay as built.
 * With `headers` the add-in is served as on a web server of an organisation: these headers, its pages untouched, no other office.js.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { dirname, extname, join, normalize, sep } from "node:path";
import { quietly, type Announce } from "../../build/announce";
import { bundleHostPage } from "./bundle";
import { makeCertificate } from "./certificate";

const OFFICE_JS = /(?<=src="?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\//g;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface ServerOptions {
  /** The project's folder. */
  readonly root: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The built add-in; `dist` of the project by default. */
  readonly folder?: string;
  /** What a web server sends with a file of the add-in. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** A table whose first row holds the headers. */
  readonly sample?: string;
  /** Says what takes long; nothing by default. */
  readonly announce?: Announce;
}
export interface RunningServer {
  /** With a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

export async function serve({
  root,
  port,
  folder = join(root, "dist"),
  sample = join(root, "assets", "samples", "illustrative-clusters.csv"),
  headers,
  announce = quietly,
}: ServerOptions): Promise<RunningServer> {
  if (!existsSync(join(folder, "taskpane.html")))
    throw new Error(`There is no built add-in in ${folder}: run "npm run build" first.`);
  const [certificate, bundle] = await Promise.all([makeCertificate(), bundleHostPage(root, announce)]);
  const office = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const folders: readonly (readonly [string, string])[] = [
    ["/host/", bundle],
    ["/host/", join(root, "host", "page")],
    ...(headers ? [] : [["/office-js/", office] as const]),
    ["/", folder],
  ];
  const read = (path: string): Buffer | undefined => {
    // In another language the table beside it, where there is one: "table.zh-CN.csv".
    const [, locale] = /^\/host\/sample(\.[\w-]+)?\.csv$/u.exec(path) ?? [];
    if (path === "/host/sample.csv" || locale !== undefined) {
      const file = sample.replace(/(?=\.\w+$)/u, locale ?? "");
      return existsSync(file) ? readFileSync(file) : undefined;
    }
    const name = path.endsWith("/") ? `${path}index.html` : path;
    for (const [prefix, place] of folders) {
      const content = name.startsWith(prefix) ? readInside(place, name.slice(prefix.length)) : undefined;
      if (content) return content;
    }
    return undefined;
  };
  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? "/", "https://localhost");
    const path = decodeURIComponent(url.pathname);
    if (path === "/") {
      response.writeHead(302, { location: `/host/${url.search}` }).end();
      return;
    }
    const content = read(path);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path) || ".html"] ?? "application/octet-stream";
    if (headers && !path.startsWith("/host/")) {
      response.writeHead(200, { "content-type": type, ...headers(path) }).end(content);
      return;
    }
    const lasts = path.startsWith("/office-js/");
    response.writeHead(200, { "content-type": type, "cache-control": lasts ? "max-age=3600" : "no-cache" });
    response.end(
      path.endsWith(".html") && !path.startsWith("/host/")
        ? content.toString("utf8").replace(OFFICE_JS, "/office-js/")
        : content,
    );
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  const bound = server.address();
  return {
    address: `https://localhost:${typeof bound === "object" && bound ? bound.port : port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readInside(folder: string, path: string): Buffer | undefined {
  const file = normalize(join(folder, path));
  const isInside = file.startsWith(normalize(folder) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
