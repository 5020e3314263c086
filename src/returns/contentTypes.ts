import { unzipSync } from "fflate";

/** The list of parts stands in a file of this name, in every package of Office. */
const LIST = "[content_types].xml";
/** A list is some two kilobytes; what claims much more is not unpacked. */
const MOST_BYTES = 1_000_000;

/** The content types of a package, as its list has them; undefined where there is no list that can be read. */
export function contentTypesOf(bytes: Uint8Array): string | undefined {
  const list = partsNamed(bytes, LIST)[0];
  return list && new TextDecoder(encodingOf(list)).decode(list).toLowerCase();
}

function partsNamed(bytes: Uint8Array, wanted: string): Uint8Array[] {
  try {
    return Object.values(
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => name.toLowerCase() === wanted && originalSize <= MOST_BYTES,
      }),
    );
  } catch {
    // Whatever the library refuses is a package whose list cannot be read.
    return [];
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
