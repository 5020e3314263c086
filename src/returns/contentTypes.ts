import { inflate } from "./inflate";

/** The list of parts stands in a file of this name, in every package of Office. */
const LIST = "[content_types].xml";
/** A list is some two kilobytes. */
const MOST_BYTES = 1_000_000;

const END_OF_ZIP = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end is searched behind a comment of at most this length. */
const LONGEST_END = 65_557;

/** The content types of a package, as its list has them; undefined where there is no list that can be read. */
export function contentTypesOf(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const packed = packedList(bytes, view);
    if (!packed) return undefined;
    const list = packed.isStored ? packed.bytes : inflate(packed.bytes, MOST_BYTES);
    return list && new TextDecoder(encodingOf(list)).decode(list).toLowerCase();
  } catch (error) {
    // A directory that points out of the file: the view refuses.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function packedList(bytes: Uint8Array, view: DataView): { bytes: Uint8Array; isStored: boolean } | undefined {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - LONGEST_END && view.getUint32(end, true) !== END_OF_ZIP) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END_OF_ZIP) return undefined;
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength)).toLowerCase();
    if (name === LIST) {
      const own = view.getUint32(at + 42, true);
      const start = own + 30 + view.getUint16(own + 26, true) + view.getUint16(own + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      return { bytes: packed, isStored: view.getUint16(at + 10, true) === 0 };
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
