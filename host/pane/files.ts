/** Where the page's requests are answered from: the built folder, and office.js from its package. Nothing else is reachable. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

const OFFICE_ADDRESS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/(.+)$/;
const OFFICE_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** office.js is large and never changes: read once for all hosts of a process. */
const officeFiles = new Map<string, Buffer>();

export class PageFiles {
  /** Requests that were not answered. */
  readonly refused: string[] = [];
  /** Files of the built folder that were asked for, in their order. */
  readonly answered: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly origin: string,
  ) {
    if (!existsSync(folder)) throw new Error(`There is no built add-in in ${folder}: build it first.`);
  }

  /** The file behind an address; undefined, and recorded, where there is none. */
  read(address: string): Buffer | undefined {
    const url = new URL(address);
    const path = decodeURIComponent(url.pathname);
    const office = OFFICE_ADDRESS.exec(url.origin + path)?.[1];
    const file =
      office === undefined
        ? url.origin === this.origin
          ? readFrom(this.folder, path)
          : undefined
        : readOffice(office);
    if (!file) this.refused.push(address);
    else if (office === undefined) this.answered.push(path.slice(1));
    return file;
  }

  /** The readable build of office.js. */
  static officeSource(): string {
    return readOffice("excel-web-16.00.debug.js")?.toString("utf8") ?? "";
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }
}

function readFrom(folder: string, path: string): Buffer | undefined {
  const file = normalize(join(folder, path));
  const isInside = file.startsWith(normalize(folder) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

function readOffice(path: string): Buffer | undefined {
  const known = officeFiles.get(path);
  if (known) return known;
  const file = readFrom(OFFICE_FOLDER, path);
  if (file) officeFiles.set(path, file);
  return file;
}
