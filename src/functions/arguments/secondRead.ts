import { readCellFacts, type CellFacts, type CellQuestion } from "../../workbook/excel/cellFacts";

// Desktop Excel hands an empty cell to a custom function as 0 (office-js#1951, #4702), a percentage as a fraction and a
// date as a number.
// So the cells in doubt are looked at once more. All calls that wait in the same tick share one such read.

interface Waiting {
  readonly question: CellQuestion;
  readonly resolve: (facts: CellFacts | undefined) => void;
}

/** A cell must not show #BUSY! for ever, not even while somebody leaves another cell in edit mode over lunch. */
const PATIENCE_MS = 60_000;

let waiting: Waiting[] = [];

/** The facts about the cells in question; undefined when Excel could not be asked. Never rejects. */
export function lookAgain(question: CellQuestion): Promise<CellFacts | undefined> {
  return new Promise((resolve) => {
    if (waiting.length === 0) setTimeout(() => void answerWaiting(), 0);
    waiting.push({ question, resolve });
  });
}

async function answerWaiting(): Promise<void> {
  const batch = waiting;
  waiting = [];
  const facts = await withinPatience(
    readWithRetry({
      blanks: batch.flatMap(({ question }) => question.blanks),
      formats: batch.flatMap(({ question }) => question.formats),
      totals: batch.flatMap(({ question }) => question.totals ?? []),
    }),
  );
  batch.forEach(({ resolve }) => resolve(facts));
}

/** The first attempt fails at once while a cell is being edited; the second waits until the person has finished. */
async function readWithRetry(question: CellQuestion): Promise<CellFacts | undefined> {
  for (const delayForCellEdit of [false, true]) {
    try {
      return await readCellFacts(question, delayForCellEdit);
    } catch {
      // Whatever the reason, the answer is the same: blank cannot be told from zero, and the cell says so.
    }
  }
  return undefined;
}

function withinPatience<Value>(promise: Promise<Value | undefined>): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
