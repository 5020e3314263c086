import { constants, deflateRawSync } from "node:zlib";
import { inflate } from "../../src/returns/inflate";

/** Bytes that repeat at many distances, and some that never do. */
const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at % 997 < 500 ? (at * at) % 251 : (at % 13) * (at % 7)));

test.each<[string, object]>([
  ["stored", { level: 0 }],
  ["by fixed codes", { strategy: constants.Z_FIXED }],
  ["by codes of its own", { level: 9 }],
  ["letter by letter", { strategy: constants.Z_HUFFMAN_ONLY }],
])("what was packed %s is unpacked as it was", (_, options) => {
  for (const part of [bytes, bytes.subarray(0, 1), new Uint8Array()]) {
    expect(inflate(deflateRawSync(part, options), 100_000)).toEqual(part);
  }
});

test("what is damaged, cut off or too large is not unpacked", () => {
  const packed = deflateRawSync(bytes);
  expect(inflate(packed.subarray(0, packed.length / 2), 100_000)).toBeUndefined();
  expect(inflate(packed, 60_000)).toBeUndefined();
  expect(inflate(Uint8Array.of(0xff, 0xff, 0xff), 100_000)).toBeUndefined();
});
