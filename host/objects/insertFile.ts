import type { OpenedFile } from "../fileDesk";
import { HostFault } from "../hostFault";
import type { Session } from "./hostObject";

const NAME_LENGTH = 31;

/** Puts the sheets of an opened file behind those that are there. Gives their ids. */
export function insertFile(session: Session, opened: OpenedFile): string[] {
  if (opened.kind === "fault") throw new HostFault("GeneralException", `The file cannot be opened: ${opened.message}`);
  const { book } = session;
  // While calculation is manual, Excel shows what the file was saved with.
  const formulas = book.calculationMode() === "Manual" ? "stored" : "calculated";
  const ids = opened.file.sheets.map((source) => {
    const { id } = book.addSheet(freeName(session, source.name));
    source.put(book, session, id, formulas);
    if (source.visibility !== "Visible") book.changeSheet(id, { visibility: source.visibility });
    return id;
  });
  const known = new Set(book.names().map(({ name }) => name.toLowerCase()));
  for (const { name, formula } of opened.file.names)
    if (!known.has(name.toLowerCase())) book.setName({ name, sheetId: undefined, formula, comment: "", visible: true });
  return ids;
}

/** As Excel names a copy: "Data (2)". */
function freeName({ book }: Session, wanted: string): string {
  const taken = new Set(book.sheets().map(({ name }) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? "" : ` (${copy})`;
    const name = wanted.slice(0, NAME_LENGTH - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
