// Excel may end the add-in at any moment: the pane is closed with the file, the runtime is restarted. What was being
// written then is noted in the document, so that the next opening can name it.

const unfinishedKinds = ["beside", "sheet", "frozen", "sample", "template", "collection"] as const;

/** Work that has begun to change the workbook. */
interface Unfinished {
  readonly kind: (typeof unfinishedKinds)[number];
  /** Address of a table or range, or name of a sheet or file. */
  readonly where: string;
}

const KEY = "digitalClusterAssessment.unfinished";
/** A document that cannot keep the note must not keep the person from working. */
const SAVE_TIMEOUT_MS = 3_000;

const worksInProgress = new Set<Unfinished>();

/** Runs work that changes the workbook in several steps; the note is gone as soon as somebody hears how it ended. */
export async function withUnfinishedNote<Result>(unfinished: Unfinished, work: () => Promise<Result>): Promise<Result> {
  worksInProgress.add(unfinished);
  await save();
  try {
    return await work();
  } finally {
    worksInProgress.delete(unfinished);
    await save();
  }
}

/** What an earlier run of the add-in left unfinished in this workbook; it is told once. */
export function takeUnfinishedWork(): readonly Unfinished[] {
  const stored: unknown = Office.context.document.settings.get(KEY);
  if (!Array.isArray(stored) || worksInProgress.size > 0) return [];
  void save();
  return stored.flatMap(readUnfinished);
}

/** Whatever else stands in the document, by whoever's hand, is no note. */
function readUnfinished(stored: unknown): readonly Unfinished[] {
  if (typeof stored !== "object" || stored === null || !("kind" in stored) || !("where" in stored)) return [];
  const kind = unfinishedKinds.find((known) => known === stored.kind);
  return kind && typeof stored.where === "string" ? [{ kind, where: stored.where }] : [];
}

function save(): Promise<void> {
  const { settings } = Office.context.document;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, SAVE_TIMEOUT_MS);
    if (worksInProgress.size > 0) settings.set(KEY, [...worksInProgress]);
    else settings.remove(KEY);
    settings.saveAsync(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
