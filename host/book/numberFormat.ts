/** How a value is shown. Knows the formats an add-in is likely to set; others are shown as General. */
import { isEntity, type CellValue } from "../cellValue";

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  return String(Number(value.toPrecision(10)));
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (part: number): string => String(part).padStart(2, "0");
  return format
    .replace(/yyyy/gi, String(date.getUTCFullYear()))
    .replace(/mm/gi, two(date.getUTCMonth() + 1))
    .replace(/dd/gi, two(date.getUTCDate()))
    .replace(/\bm\b/gi, String(date.getUTCMonth() + 1))
    .replace(/\bd\b/gi, String(date.getUTCDate()));
}

export function numberText(value: number, format: string): string {
  const [section = "General"] = format.split(";");
  const plain = section.replace(/"[^"]*"|\\./g, "").replace(/\[[^\]]*\]/g, "");
  if (plain === "General" || plain === "@" || plain === "") return general(value);
  if (/[yd]/i.test(plain)) return dateText(value, plain);
  const digits = /^([#0,]*)(\.([0#]+))?\s*(%?)$/.exec(plain.trim());
  if (!digits) return general(value);
  const [, whole = "", , decimals = "", percent = ""] = digits;
  const scaled = percent === "%" ? value * 100 : value;
  const fixed = Math.abs(scaled).toFixed(decimals.length);
  const optional = decimals.length - decimals.replace(/#+$/, "").length;
  const trimmed = optional > 0 ? fixed.replace(new RegExp(`0{0,${optional}}$`), "").replace(/\.$/, "") : fixed;
  const [before = "0", after] = trimmed.split(".");
  const number = (whole.includes(",") ? grouped(before) : before) + (after === undefined ? "" : `.${after}`);
  return `${scaled < 0 && Number(trimmed) !== 0 ? "-" : ""}${number}${percent}`;
}

export function cellText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isEntity(value)) return value.text;
  if (value.type === "Error") return value.basicValue;
  return numberText(value.basicValue, value.numberFormat ?? format);
}
