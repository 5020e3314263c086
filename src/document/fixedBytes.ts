import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest day that a file in a package can have, as in the workbooks that we write. */
const DAY = new Date(1980, 0, 1);

const PROPERTIES = "docProps/core.xml";

/** A package whose bytes depend on nothing but what it says: no time of writing, neither in it nor of its parts. */
export function fixedBytes(packed: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(packed);
  const fixed: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const bytes = parts[name] ?? new Uint8Array();
    fixed[name] = name === PROPERTIES ? strToU8(withDate(strFromU8(bytes), date)) : bytes;
  }
  return zipSync(fixed, { mtime: DAY, level: 9 });
}

/** Created and last changed on the day of the report, at midnight. */
const withDate = (xml: string, date: string): string =>
  xml.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, (_, tag: string) => `${tag}${date}T00:00:00Z`);
