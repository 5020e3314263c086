/**
 * Fonts for the browser that comes with npm: a bare machine has none, least of all Chinese ones.
 * @sparticuz/chromium brings Open Sans; Noto Sans SC (OFL) comes with @fontsource/noto-sans-sc, as web fonts,
 * which a system of fonts does not read: they are unwrapped into the temp folder.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

const CHINESE = ["noto-sans-sc-chinese-simplified-400-normal", "noto-sans-sc-chinese-simplified-700-normal"];

/** Writes a fontconfig file and returns its path. Without the Chinese package, Chinese text shows as gaps and all else works. */
export function fontConfiguration(folder: string, root: string): string {
  const unwrapped = join(folder, "chinese-fonts");
  mkdirSync(unwrapped, { recursive: true });
  for (const name of CHINESE) {
    const source = join(root, "node_modules", "@fontsource", "noto-sans-sc", "files", `${name}.woff`);
    const target = join(unwrapped, `${name}.ttf`);
    if (existsSync(source) && !existsSync(target)) writeFileSync(target, withoutWoff(readFileSync(source)));
  }
  const folders = [join(folder, "fonts"), unwrapped, "/usr/share/fonts", "/usr/local/share/fonts"];
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((path) => `<dir>${path}</dir>`).join("\n  ")}
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
  return file;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

/** A WOFF 1.0 file is a font whose tables are deflated one by one (W3C, WOFF File Format 1.0, sections 3 to 5). */
function withoutWoff(file: Buffer): Buffer {
  const count = file.readUInt16BE(12);
  const header = Buffer.alloc(FONT_HEADER + FONT_ENTRY * count);
  header.writeUInt32BE(file.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((count - 2 ** power) * 16, 10);
  const tables: Buffer[] = [];
  let offset = header.length;
  for (let index = 0; index < count; index++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * index;
    const [start, packedLength, length] = [
      file.readUInt32BE(entry + 4),
      file.readUInt32BE(entry + 8),
      file.readUInt32BE(entry + 12),
    ];
    const packed = file.subarray(start, start + packedLength);
    const table = packedLength < length ? inflateSync(packed) : packed;
    const place = FONT_HEADER + FONT_ENTRY * index;
    file.copy(header, place, entry, entry + 4);
    header.writeUInt32BE(file.readUInt32BE(entry + 16), place + 4);
    header.writeUInt32BE(offset, place + 8);
    header.writeUInt32BE(length, place + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([header, ...tables]);
}
