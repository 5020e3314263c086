import { defaultModel } from "../model";
import type { ListReading } from "./listReading";
import type { ListName } from "./listColumns";

/** What is missing, and the indicators that wait for it alone. */
export interface ColumnsToAdd {
  readonly list: ListName;
  /** Empty where the list itself is missing. */
  readonly columns: readonly string[];
  readonly codes: readonly string[];
  /** Share (0 to 1) of the weight of the type that they carry. */
  readonly typeWeight: number;
}

const total = defaultModel.type.reduce((sum, { weight }) => sum + weight, 0);
const weightOf = (code: string): number =>
  (defaultModel.type.find(({ indicator }) => indicator === code)?.weight ?? 0) / total;

/** Which columns or lists would add indicators, those with the most weight of the type first, then those with the most indicators. */
export function columnsToAdd({ groups, read }: ListReading): readonly ColumnsToAdd[] {
  const found = new Map<string, { list: ListName; columns: readonly string[]; codes: string[] }>();
  const add = (list: ListName, columns: readonly string[], code: string): void => {
    const key = `${list}:${columns.join(",")}`;
    const known = found.get(key);
    if (known) known.codes.push(code);
    else found.set(key, { list, columns, codes: [code] });
  };
  const [group] = groups;
  for (const { code, reason } of group?.indicators ?? []) {
    if (reason?.code === "noList") add(reason.list, [], code);
    else if (reason?.code === "noColumn") add(reason.list, reason.columns, code);
    else if (reason?.code === "notGiven") add("office", read.office ? [code] : [], code);
  }
  return [...found.values()]
    .map((missing) => ({ ...missing, typeWeight: missing.codes.reduce((sum, code) => sum + weightOf(code), 0) }))
    .sort((one, other) => other.typeWeight - one.typeWeight || other.codes.length - one.codes.length);
}
