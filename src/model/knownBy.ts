import type { Indicator } from "./shape";
import type { Language } from "./text";

const said: Readonly<Record<Language, RegExp>> = {
  en: /Known by:\s*([^.]+)\.?\s*$/u,
  "zh-CN": /数据来源：\s*([^。]+)。?\s*$/u,
};

/**
 * Who knows the number of an indicator: the last sentence of its definition; "" where the definition does not say.
 *
 * @example knownBy({ ...indicator, definition: { en: "Sales ÷ all sales. Known by: tax office.", ... } }, "en") // "tax office"
 */
export function knownBy({ definition }: Pick<Indicator, "definition">, language: Language): string {
  return said[language].exec(definition[language])?.[1]?.trim() ?? "";
}
