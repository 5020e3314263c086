// Industry codes in the language of an engine: the letter of the section and dots dropped, lost zeros restored.
import { isCoreIndustry, type Classification } from "../../registers";
import { firstOf } from "../expressions";
import type { RegisterContext } from "./registerContext";
import type { TableName } from "./registerTables";

/** What a code is read into, in four projections: each is calculated from the one before. */
export function industryLayers(context: RegisterContext, list: TableName): readonly Readonly<Record<string, string>>[] {
  const compact = `UPPER(REPLACE(${context.text(list, "industry")}, ' ', ''))`;
  return [
    { industry_text: compact },
    {
      // A number of an engine may end in ".0".
      industry_plain: `CASE WHEN industry_text LIKE '%.0' THEN SUBSTRING(industry_text, 1, LENGTH(industry_text) - 2) ELSE industry_text END`,
    },
    {
      industry_bare: `CASE WHEN ${context.dialect.matches("industry_plain", "^[A-Z]?([0-9]{1,2}[.][0-9][0-9.]*|[0-9]{1,6})$")} THEN CASE WHEN ${context.dialect.matches("industry_plain", "^[A-Z]")} THEN SUBSTRING(industry_plain, 2) ELSE industry_plain END END`,
    },
    {
      industry_digits: `REPLACE(CASE WHEN SUBSTRING(industry_bare, 2, 1) IN ('', '.') THEN '0' || industry_bare ELSE industry_bare END, '.', '')`,
    },
    {
      division: `CASE WHEN SUBSTRING(industry_digits, 1, 2) <> '00' THEN ${context.cast("SUBSTRING(industry_digits, 1, 2)", "integer")} END`,
      industry_group: `CASE WHEN industry_digits IS NOT NULL THEN COALESCE(${context.cast("NULLIF(SUBSTRING(industry_digits, 3, 1), '')", "integer")}, 0) END`,
      industry_detail: `TRIM(TRAILING '0' FROM SUBSTRING(industry_digits, 3))`,
    },
  ];
}

const DIVISIONS = Array.from({ length: 99 }, (_, at) => at + 1);
const GROUPS = Array.from({ length: 10 }, (_, at) => at);

/** 1 of the digital core, 0 not, NULL for a division that holds both or none that is known; as the core decides. */
export function coreCase(classification: Classification, division = "division", group = "industry_group"): string {
  const truths = (of: number): (boolean | undefined)[] =>
    GROUPS.map((digit) => isCoreIndustry({ division: of, group: digit, detail: "" }, classification));
  const whole = DIVISIONS.filter((of) => truths(of).every((is) => is === true));
  const mixed = DIVISIONS.filter((of) => new Set(truths(of)).size > 1);
  const ofMixed = mixed.flatMap((of) => {
    const digits = (wanted: boolean | undefined): number[] => GROUPS.filter((digit) => truths(of)[digit] === wanted);
    return [
      [`${division} = ${of} AND ${group} IN (${digits(true).join(", ")})`, "1"],
      [`${division} = ${of} AND ${group} IN (${digits(undefined).join(", ")})`, "NULL"],
    ] as const;
  });
  return firstOf([[`${division} IN (${whole.join(", ")})`, "1"], ...ofMixed, [`${division} IS NOT NULL`, "0"]], "NULL");
}

/** Divisions that are certainly not core. */
export function outsideCore(classification: Classification): readonly number[] {
  return DIVISIONS.filter((division) => isCoreIndustry({ division, group: 0, detail: "" }, classification) === false);
}

/** 1 of the core by its class, 0 by class 05, NULL where no class is told or it cannot be read. */
export function classLayers(context: RegisterContext): readonly Readonly<Record<string, string>>[] {
  const told = context.text("firms", "digital_class");
  return [
    { class_told: told },
    {
      class_text: `CASE WHEN class_told LIKE '%.0' THEN SUBSTRING(class_told, 1, LENGTH(class_told) - 2) ELSE class_told END`,
    },
    {
      class_core: `CASE WHEN ${context.dialect.matches("class_text", "^0?[1-4]([0-9]{2}|[0-9]{4})?$")} THEN 1 WHEN ${context.dialect.matches("class_text", "^0?5([0-9]{2}|[0-9]{4})?$")} THEN 0 END`,
    },
  ];
}
