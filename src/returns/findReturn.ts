import { defaultModel, type Cell, type Model } from "../model";
import { askedColumns, columnUnder, type AnswerList } from "../registers";
import { findTemplate, listIn, MOST_ROWS, versionIn, type Asked } from "./findTemplate";
import { QUESTIONNAIRE_VERSION, readColumns, readMark, type QuestionnaireMark } from "./questionnaireMark";
import type { SheetTop } from "./returnedSheet";
import { templateVersion } from "./templateVersion";
import type { Refusal } from "./verdict";

/** What a returned file holds, and on which of its sheets. */
export type FoundReturn =
  | { readonly kind: "found"; readonly into: "panel" | "office"; readonly position: number; readonly asked: Asked }
  | {
      readonly kind: "found";
      readonly into: AnswerList;
      readonly position: number;
      /** Codes of the columns that it asks for; undefined where the sheet does not say. */
      readonly columns: ReadonlySet<string> | undefined;
    }
  | { readonly kind: "refused"; readonly reason: Refusal };

interface Marked {
  readonly top: SheetTop;
  readonly position: number;
  readonly mark: QuestionnaireMark | undefined;
}

/**
 * Which of the sheets of a file is filled in, and what it is: a template of this model, or a questionnaire, whatever its sheet
 * is called. A list without the version cell is known by the columns that no such list can do without.
 */
export function findReturn(tops: readonly SheetTop[], model: Model): FoundReturn {
  const marked = tops.flatMap((top, position): Marked[] => {
    const mark = textsIn(top, readMark);
    return mark || versionIn(top) ? [{ top, position, mark }] : [];
  });
  const [first, second] = marked;
  if (second) return refused({ code: "severalTemplates", sheets: marked.map(({ top }) => top.name) });
  if (!first) return byHeaders(tops);
  const { top, position, mark } = first;
  if (!mark) {
    const found = findTemplate(tops, model);
    return found.kind === "refused" ? found : { ...found, into: "panel" };
  }
  if (mark.version > QUESTIONNAIRE_VERSION)
    return refused({ code: "otherQuestionnaire", found: mark.version, known: QUESTIONNAIRE_VERSION });
  if (top.rows > MOST_ROWS) return tooManyRows(top);
  const { list } = mark;
  if (list !== "office") return { kind: "found", into: list, position, columns: textsIn(top, readColumns) };
  const indicators = listIn(top, defaultModel) ?? [];
  const expected = templateVersion(defaultModel, indicators);
  if (mark.fingerprint !== expected.fingerprint) {
    const named = (version: { readonly model: string; readonly fingerprint: string }): string =>
      `${version.model} (${version.fingerprint})`;
    return refused({ code: "otherModel", found: named(mark), expected: named(expected) });
  }
  return { kind: "found", into: "office", position, asked: { template: expected.template, indicators } };
}

function byHeaders(tops: readonly SheetTop[]): FoundReturn {
  const lists: readonly AnswerList[] = ["firms", "ties"];
  const found = tops.flatMap((top, position) =>
    lists.filter((list) => top.cells.some((row) => holdsNeeded(list, row))).map((list) => ({ list, position, top })),
  );
  const [first, second] = found;
  if (!first) return refused({ code: "noTemplate" });
  if (second) return refused({ code: "severalTemplates", sheets: found.map(({ top }) => top.name) });
  if (first.top.rows > MOST_ROWS) return tooManyRows(first.top);
  return { kind: "found", into: first.list, position: first.position, columns: undefined };
}

const holdsNeeded = (list: AnswerList, row: readonly Cell[]): boolean =>
  askedColumns(list, []).every(({ code }) => row.some((cell) => columnUnder(list, cell) === code));

/** The first text at the top of a sheet that can be read as something. */
function textsIn<Read>({ cells }: SheetTop, read: (text: string) => Read | undefined): Read | undefined {
  for (const cell of cells.flat()) {
    const found = typeof cell === "string" ? read(cell) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const tooManyRows = ({ rows }: SheetTop): FoundReturn => refused({ code: "tooManyRows", found: rows, most: MOST_ROWS });
const refused = (reason: Refusal): FoundReturn => ({ kind: "refused", reason });
