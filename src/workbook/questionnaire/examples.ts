import type { Language } from "../../model";
import type { AnswerColumn, AskedColumn } from "../../registers";
import { translatorFor } from "../../texts";

/** What one invented firm would say. */
const numbers: Readonly<Partial<Record<AnswerColumn, number>>> = {
  ...{ period: 2024, revenue: 250, digital_core_revenue: 40, service_revenue: 35, employees: 120, ict_specialists: 9 },
  ...{ assets: 400, tangible_assets: 180, rd: 12, founded: 1998, platform_sales: 60, digital_sold: 45 },
  ...{ digital_sold_traditional: 30, digital_sold_outside: 20, digital_bought_outside: 15, platform_revenue: 70 },
  ...{ key_processes: 12, nc_processes: 8, dii: 5, dii_year: 2024 },
};

/** Position of its word among those that a column takes; the first where nothing else is said. */
const words: Readonly<Partial<Record<AnswerColumn, number>>> = { role: 2, digital_native: 1, digital_class: 4 };

/** An example of an entry. */
export function exampleOf({ code, entry }: AskedColumn, language: Language): string | number {
  const t = translatorFor(language);
  if (entry.kind === "words") return entry.words[words[code] ?? 0]?.[language] ?? "";
  if (entry.kind === "industry") return "C28";
  if (code === "firm" || code === "cluster" || code === "from" || code === "to" || code === "project")
    return t(`questionnaire.example.${code}`);
  return numbers[code] ?? "";
}
