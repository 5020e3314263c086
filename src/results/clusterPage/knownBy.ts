import type { Indicator, Language } from "../../model";

/** How a definition of the built-in models ends: with who knows the number. */
const endings: Readonly<Record<Language, RegExp>> = {
  en: /Known by:\s*([^.]+)\.?\s*$/u,
  "zh-CN": /数据来源：([^。]+)。?\s*$/u,
};

/**
 * Who knows an indicator, as its definition says at its end; "" where an edited model does not say.
 *
 * @example knownBy(defaultModel.indicators[0], "en") // "statistics office"
 */
export const knownBy = ({ definition }: Pick<Indicator, "definition">, language: Language): string =>
  endings[language].exec(definition[language])?.[1]?.trim() ?? "";
